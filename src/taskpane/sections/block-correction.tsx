import { Field, makeStyles, Select, Text } from "@fluentui/react-components";
import { useId } from "react";
import type { BlockOverview, CorrectionRequest, Desk, SheetOverview, TableChoice } from "../../jobs/desk";
import type { WorkbookState } from "../use-workbook";

const useStyles = makeStyles({
  name: { overflowWrap: "anywhere" },
  columns: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "4px 8px", alignItems: "center" },
});

export interface BlockProps {
  readonly desk: Desk;
  readonly workbook: WorkbookState;
  readonly sheet: SheetOverview;
  readonly block: BlockOverview;
  readonly tables: readonly TableChoice[];
}

/** Why a block was taken for what it is, and the user's better word on it and on its columns. */
export function BlockCorrection({ desk, workbook, sheet, block, tables }: BlockProps) {
  const correct = async (request: CorrectionRequest) => {
    const overview = await workbook.run(() => desk.correct(request));
    if (overview) workbook.show(overview);
  };
  return (
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
