import { Button, Field, makeStyles, Text, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: "6px", alignItems: "flex-start", paddingTop: "8px" },
  field: { width: "100%" },
});

/** A text with its certain mends made, to be copied. */
export function MendedText({ text }: { readonly text: string }) {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    // Excel's window may forbid the clipboard; marked, the text can be copied by hand.
    area.current?.select();
    setCopied(await navigator.clipboard?.writeText(text).then(() => true, () => false) ?? false);
  };
  return (
    <div className={styles.stack}>
      <Field className={styles.field} label="其中能确定的已经改好" size="small">
        <Textarea ref={area} readOnly resize="vertical" rows={6} value={text} />
      </Field>
      <Button size="small" appearance="primary" onClick={() => void copy()}>
        复制改好的文字
      </Button>
      <Text size={200} role="status">
        {copied === null ? "" : copied ? "已复制。" : "这里不能自动复制，文字已选中，请按 Ctrl+C。"}
      </Text>
    </div>
  );
}
