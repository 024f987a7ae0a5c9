import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useState } from "react";
import type { Trouble } from "../jobs/desk";

const useStyles = makeStyles({
  // Above what scrolls: whoever pressed a button far below sees it as well.
  bar: { flexShrink: 0, maxHeight: "50%", overflowY: "auto" },
  line: { display: "block" },
});

/** The one place for errors: what happened, why, what to do. */
export function TroubleBar({ trouble, onDismiss }: { readonly trouble: Trouble; readonly onDismiss: () => void }) {
  const styles = useStyles();
  const [copied, setCopied] = useState(false);
  const copy = () =>
    void navigator.clipboard?.writeText(trouble.diagnosis).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <MessageBar className={styles.bar} intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{trouble.what}</MessageBarTitle>
        {trouble.why && <span className={styles.line}>{trouble.why}</span>}
        <span className={styles.line}>{trouble.todo}</span>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={copy}>
          {copied ? "已复制" : "复制诊断信息"}
        </Button>
        <Button size="small" onClick={onDismiss}>
          知道了
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
