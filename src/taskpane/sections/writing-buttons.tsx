import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { Desk } from "../../jobs/desk";
import { GROUND } from "../theme";
import type { WorkbookState } from "../use-workbook";
import type { Writing } from "./use-writing";

const useStyles = makeStyles({
  // Within reach from anywhere in a long form and a long preview.
  bar: { position: "sticky", top: 0, bottom: 0, zIndex: 2, display: "flex", flexDirection: "column", rowGap: "6px", padding: "8px 0", backgroundColor: `var(${GROUND})`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  // Where the bar stands when nothing is scrolled; takes no room.
  top: { marginBottom: "-12px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface WritingButtonsProps {
  readonly desk: Desk;
  readonly workbook: WorkbookState;
  readonly writing: Writing<unknown>;
  readonly onLook: () => void;
  /** More buttons of the section. */
  readonly children?: ReactNode;
}

/** 先看看会写什么, 写入工作簿, 撤销, and what was written. */
export function WritingButtons({ desk, workbook, writing, onLook, children }: WritingButtonsProps) {
  const styles = useStyles();
  const { preview, written } = writing;
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (preview !== null) top.current?.scrollIntoView({ block: "start" });
  }, [preview]);
  return (
    <>
      <div ref={top} className={styles.top} />
      <div className={styles.bar}>
        <div className={styles.buttons}>
          <Button appearance={preview ? "secondary" : "primary"} disabled={workbook.busy} onClick={onLook}>
            先看看会写什么
          </Button>
          {preview !== null && (
            <Button appearance="primary" disabled={workbook.busy} onClick={() => void writing.write()}>
              写入工作簿
            </Button>
          )}
          {written && desk.abilities.undo && (
            <Button disabled={workbook.busy} onClick={() => void writing.undo()}>
              撤销
            </Button>
          )}
          {children}
        </div>
        <div role="status">
          {written && (
            <Text>
              {written.sheets.length > 0 ? `已写好：${written.sheets.join("、")}。` : "内容没有变化，不用写。"}
              {written.warnings.join("")}
            </Text>
          )}
        </div>
      </div>
    </>
  );
}
