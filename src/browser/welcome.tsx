interface WelcomeProps {
  readonly onOpen: () => void;
  readonly onNew: () => void;
  readonly onSample: () => void;
}

/** What stands there while no workbook is open. */
export function Welcome({ onOpen, onNew, onSample }: WelcomeProps) {
  return (
    <main className="welcome">
      <h1>工会台帐助手</h1>
      <p>把本单位的工会台帐（.xlsx）拖到这里，或者：</p>
      <div className="welcome-choices">
        <button type="button" className="button button-primary" onClick={onOpen}>
          打开台帐
        </button>
        <button type="button" className="button" onClick={onSample}>
          用示例试一试
        </button>
        <button type="button" className="button" onClick={onNew}>
          新建台帐
        </button>
      </div>
      <p className="quiet">全部在这台电脑上处理，不上网，不上传。原文件不会被改动，保存时另存为新文件。</p>
      <p className="quiet">WPS 表格的 .et 和旧版 .xls 文件，请先另存为 .xlsx。</p>
    </main>
  );
}
