import { Button, Field, makeStyles, Select, Text, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Desk, Outcome, TextCheck } from "../../../jobs/desk";
import type { WorkbookState } from "../../use-workbook";
import { TextFileButton } from "../text-file-button";
import { MendedText } from "./mended-text";
import { SheetMends } from "./sheet-mends";
import { TextFindings } from "./text-findings";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What was checked: a sheet can be mended in its place. */
interface Checked {
  readonly check: TextCheck;
  readonly sheet?: string;
}

interface TextCheckProps {
  readonly desk: Desk;
  readonly workbook: WorkbookState;
}

/** 检查文字: the workbook's own plan or summary, a file, or pasted text. */
export function TextCheckPart({ desk, workbook }: TextCheckProps) {
  const styles = useStyles();
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [text, setText] = useState("");
  const [checked, setChecked] = useState<Checked | null>(null);
  const { run, overview } = workbook;
  const sheet = chosen !== null && sheets.includes(chosen) ? chosen : sheets[0];

  // What was written meanwhile is offered too.
  useEffect(() => void run(() => desk.text.sheets()).then((found) => found && setSheets(found)), [desk, run, overview]);

  const look = async (job: () => Promise<Outcome<TextCheck>>, ofSheet?: string) => {
    const check = await run(job);
    setChecked(check ? { check, ...(ofSheet !== undefined && { sheet: ofSheet }) } : null);
  };
  const lookAtSheet = (name: string) => look(() => desk.text.checkSheet(name), name);
  return (
    <>
      <Text size={200} className={styles.quiet}>
        查占位符、抄来的单位名称、过时的提法、年份、数目、序号、标点和落款。
      </Text>
      {sheet === undefined ? (
        <Text size={200}>工作簿里还没有计划或总结，可以粘贴文字或选文件来查。</Text>
      ) : (
        <>
          <Field label="工作簿里的哪一份" size="small">
            <Select value={sheet} onChange={(_event, { value }) => setChosen(value)}>
              {sheets.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
          <div>
            <Button size="small" disabled={workbook.busy} onClick={() => void lookAtSheet(sheet)}>
              检查这一份
            </Button>
          </div>
        </>
      )}
      <Field label="别处的文字，粘贴在这里" size="small">
        <Textarea resize="vertical" rows={4} value={text} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" disabled={workbook.busy || text.trim() === ""} onClick={() => void look(() => desk.text.checkText({ text }))}>
          检查粘贴的文字
        </Button>
        <TextFileButton text="选文件检查（Word 或文本）" purpose="选择要检查的文件" disabled={workbook.busy} onChosen={(read) => void look(async () => desk.text.checkText(await read()))} />
      </div>
      {checked && (
        <section aria-label="文字检查的结果">
          <TextFindings desk={desk} check={checked.check} />
          {checked.check.mended !== undefined && <MendedText key={checked.check.mended} text={checked.check.mended} />}
          {checked.sheet !== undefined && checked.check.certain > 0 && (
            <SheetMends key={checked.sheet} desk={desk} workbook={workbook} sheet={checked.sheet} onMended={() => void lookAtSheet(checked.sheet!)} />
          )}
        </section>
      )}
    </>
  );
}
