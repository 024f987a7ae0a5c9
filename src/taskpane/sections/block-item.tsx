import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useId, useState } from "react";
import type { BlockProps } from "./block-correction";

const BlockCorrection = lazy(async () => ({ default: (await import("./block-correction")).BlockCorrection }));

const useStyles = makeStyles({
  item: { backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium, padding: "6px 10px" },
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline", columnGap: "8px" },
  name: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  word: { minWidth: 0, flexShrink: 0, padding: 0, color: tokens.colorBrandForegroundLink },
  details: { display: "flex", flexDirection: "column", rowGap: "8px", paddingTop: "8px" },
});

/** How sure a recognition is, in words: a number would promise more than it knows. */
function sureness(confidence: number): string {
  return confidence >= 0.85 ? "有把握" : confidence >= 0.6 ? "大致是" : "请核对";
}

/** One block of a sheet: what it was taken for and why; opened, the user corrects it. */
export function BlockItem({ desk, workbook, sheet, block, tables }: BlockProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const details = useId();
  const where = `${sheet.name}${sheet.hidden ? "（隐藏）" : ""} ${block.range}`;
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <Text weight="semibold" className={styles.name}>
          {block.title}
        </Text>
        <Button className={styles.word} size="small" appearance="transparent" aria-expanded={open} aria-controls={details} aria-label={`${open ? "收起" : "核对"}：${block.title}`} onClick={() => setOpen(!open)}>
          {open ? "收起" : "核对"}
        </Button>
      </div>
      <div className={styles.line}>
        {desk.abilities.select ? (
          <Link as="button" className={styles.name} onClick={() => void desk.select({ sheet: sheet.name, cell: block.range.split(":")[0] })}>
            {where}
          </Link>
        ) : (
          <Text className={styles.name}>{where}</Text>
        )}
        <Text size={200} className={styles.quiet}>
          {block.table === null ? "" : `${block.records} 行 · ${sureness(block.confidence)}`}
        </Text>
      </div>
      <div id={details} hidden={!open} className={open ? styles.details : undefined}>
        {open && (
          <Suspense fallback={<Text size={200}>正在打开……</Text>}>
            <BlockCorrection desk={desk} workbook={workbook} sheet={sheet} block={block} tables={tables} />
          </Suspense>
        )}
      </div>
    </li>
  );
}
