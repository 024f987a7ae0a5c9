import { Button, Field, Link, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import type { Desk } from "../../jobs/desk";
import { THEME_CHOICES, type ThemeChoice } from "../theme";
import type { WorkbookState } from "../use-workbook";
import { MaskedCopyPart } from "./masked-copy";
import { NextYearPart } from "./next-year";
import { TitledPart } from "./titled-part";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: "16px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: "6px" },
  line: { display: "flex", justifyContent: "space-between", alignItems: "center", columnGap: "8px" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface SectionProps {
  readonly desk: Desk;
  readonly workbook: WorkbookState;
  readonly theme: ThemeChoice;
  readonly onTheme: (choice: ThemeChoice) => void;
  readonly version: string;
  readonly onHelp: () => void;
}

/** 设置: what the user corrected, the looks on this machine, help, and where the data stays. */
export function SettingsSection({ desk, workbook, theme, onTheme, version, onHelp }: SectionProps) {
  const styles = useStyles();
  const corrections = workbook.overview?.corrections ?? [];
  const withdraw = async (index: number) => {
    const overview = await workbook.run(() => desk.withdraw(index));
    if (overview) workbook.show(overview);
  };
  return (
    <div className={styles.stack}>
      {desk.abilities.copies && <NextYearPart desk={desk} workbook={workbook} />}
      {desk.abilities.copies && <MaskedCopyPart desk={desk} workbook={workbook} />}
      <TitledPart title="单位和年度">
        <Text>单位名称、地区、年度口径、校历等写在工作簿的“基本情况”表里，改了那里，这里就跟着变。</Text>
      </TitledPart>
      <TitledPart title="您纠正过的识别">
        {corrections.length === 0 ? (
          <Text className={styles.quiet}>还没有。在“总览”里点“核对”可以纠正，纠正会记在工作簿里。</Text>
        ) : (
          <ul className={styles.list}>
            {corrections.map((correction, index) => (
              <li key={index} className={styles.line}>
                <Text>{correction}</Text>
                <Button size="small" disabled={workbook.busy} aria-label={`取消纠正：${correction}`} onClick={() => void withdraw(index)}>
                  取消
                </Button>
              </li>
            ))}
          </ul>
        )}
      </TitledPart>
      <Field label="外观（只影响这台电脑）">
        <RadioGroup value={theme} onChange={(_event, { value }) => onTheme(value as ThemeChoice)}>
          {Object.entries(THEME_CHOICES).map(([value, label]) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </RadioGroup>
      </Field>
      <TitledPart title="帮助">
        <Link as="button" onClick={onHelp}>
          打开使用手册
        </Link>
        <Text block className={styles.quiet}>
          版本 {version}。台帐内容只在这台电脑上处理，不会发送到任何地方。
        </Text>
      </TitledPart>
    </div>
  );
}
