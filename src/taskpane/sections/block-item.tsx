import { Button, Field, Link, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { BlockOverview, CorrectionRequest, Desk, SheetOverview, TableChoice } from "../../jobs/desk";
import type { WorkbookState } from "../use-workbook";

const useStyles = makeStyles({
  item: { backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium, padding: "6px 10px" },
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline", columnGap: "8px" },
  name: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  details: { display: "flex", flexDirection: "column", rowGap: "8px", paddingTop: "8px" },
  columns: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "4px 8px", alignItems: "center" },
});

/** How sure a recognition is, in words: a number would promise more than it knows. */
function sureness(confidence: number): string {
  return confidence >= 0.85 ? "有把握" : confidence >= 0.6 ? "大致是" : "请核对";
}

export interface BlockItemProps {
  readonly desk: Desk;
  readonly workbook: WorkbookState;
  readonly sheet: SheetOverview;
  readonly block: BlockOverview;
  readonly tables: readonly TableChoice[];
}

/** One block of a sheet: what it was taken for and why; opened, the user corrects it. */
export function BlockItem({ desk, workbook, sheet, block, tables }: BlockItemProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const details = useId();
  const correct = async (request: CorrectionRequest) => {
    const overview = await workbook.run(() => desk.correct(request));
    if (overview) workbook.show(overview);
  };
  const where = `${sheet.name}${sheet.hidden ? "（隐藏）" : ""} ${block.range}`;
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <Text weight="semibold" className={styles.name}>
          {block.title}
        </Text>
        <Button size="small" appearance="subtle" aria-expanded={open} aria-controls={details} aria-label={`${open ? "收起" : "核对"}：${block.title}`} onClick={() => setOpen(!open)}>
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
          <>
            {block.reasons.length > 0 && <Text size={200}>依据：{block.reasons.join("；")}</Text>}
            <Field label="这是哪张台帐" size="small">
              <Select
                size="small"
                value={block.table ?? ""}
                disabled={workbook.busy}
                onChange={(_event, { value }) => void correct({ kind: "table", sheet: sheet.name, block: block.id, table: value || null })}
              >
                <option value="">不是台帐，不用管它</option>
                {tables.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </Select>
            </Field>
            {block.table !== null && (
              <ColumnChoices
                block={block}
                table={tables.find(({ id }) => id === block.table)}
                disabled={workbook.busy}
                onChoose={(at, field) => void correct({ kind: "column", sheet: sheet.name, block: block.id, at, field })}
              />
            )}
          </>
        )}
      </div>
    </li>
  );
}

function ColumnChoices({
  block,
  table,
  disabled,
  onChoose,
}: {
  readonly block: BlockOverview;
  readonly table: TableChoice | undefined;
  readonly disabled: boolean;
  readonly onChoose: (at: string, field: string | null) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.columns} role="group" aria-label="各列是什么">
      {block.columns.map((column) => (
        <ColumnChoice key={column.at} column={column} table={table} disabled={disabled} onChoose={onChoose} />
      ))}
    </div>
  );
}

function ColumnChoice({
  column,
  table,
  disabled,
  onChoose,
}: {
  readonly column: BlockOverview["columns"][number];
  readonly table: TableChoice | undefined;
  readonly disabled: boolean;
  readonly onChoose: (at: string, field: string | null) => void;
}) {
  const styles = useStyles();
  const label = useId();
  return (
    <>
      <Text id={label} size={200} className={styles.name}>
        {column.at} {column.heading || "（无标题）"}
      </Text>
      <Select
        size="small"
        aria-labelledby={label}
        value={column.field ?? ""}
        disabled={disabled}
        onChange={(_event, { value }) => onChoose(column.at, value || null)}
      >
        <option value="">不用</option>
        {table?.fields.map(({ id, heading }) => (
          <option key={id} value={id}>
            {heading}
          </option>
        ))}
      </Select>
    </>
  );
}
