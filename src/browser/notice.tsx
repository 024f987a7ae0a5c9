/** What could not be done, in words, until it was read. */
export function Notice({ text, onRead }: { readonly text: string; readonly onRead: () => void }) {
  return (
    <div className="edition-notice" role="alert">
      <span>{text}</span>
      <button type="button" className="button" onClick={onRead}>
        知道了
      </button>
    </div>
  );
}
