import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { BudgetLineOverview, BudgetOverview, BudgetSettings, Desk, ExecutionPreview, SheetsPreview } from "../../../jobs/desk";
import type { WorkbookState } from "../../use-workbook";
import { Fold } from "../fold";
import { PlaceLink } from "../place-link";
import { SheetsPreviewList } from "../sheets-preview";
import { useWriting } from "../use-writing";
import { WritingButtons } from "../writing-buttons";
import { firstYearToPlan, yearsToPlan } from "../years-to-plan";
import { BudgetBalance } from "./budget-balance";
import { BudgetLineItem } from "./budget-line";
import { BudgetSettingsForm } from "./budget-settings";
import { Scenarios } from "./scenarios";
import { useScenarios } from "./use-scenarios";
import { yuanText } from "./yuan-text";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: "12px" },
  list: { margin: 0, paddingLeft: "18px" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface BudgetSectionProps {
  readonly desk: Desk;
  readonly workbook: WorkbookState;
  readonly today: string;
}

/** 预算: choose the year, see every figure with its source, change how it is estimated, compare, write. */
export function BudgetSection({ desk, workbook, today }: BudgetSectionProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<number | null>(null);
  const year = chosen ?? firstYearToPlan(today, workbook.overview?.unit.year);
  const scenarios = useScenarios(desk, workbook, year);
  const writing = useWriting<SheetsPreview | ExecutionPreview>(desk, workbook);
  const { budget } = scenarios;

  const change = (settings: BudgetSettings) => {
    writing.reset();
    scenarios.change(settings);
  };
  if (workbook.overview && workbook.overview.kind !== "ledger") {
    return <Text className={styles.quiet}>这个工作簿里没有认出台帐，没有可以据以编制预算的数字。可以在“总览”里纠正识别，或者新建台帐。</Text>;
  }
  return (
    <div className={styles.stack}>
      <Field label="哪一年的预算" size="small">
        <Select
          value={String(year)}
          onChange={(_event, { value }) => {
            writing.reset();
            setChosen(Number(value));
          }}
        >
          {yearsToPlan(today, workbook.overview?.unit.year).map((each) => (
            <option key={each} value={each}>
              {each} 年（1—12月）
            </option>
          ))}
        </Select>
      </Field>
      {!budget ? (
        <Text className={styles.quiet}>正在测算……</Text>
      ) : (
        <>
          <BudgetBalance budget={budget} busy={workbook.busy} onSettings={change} />
          <Scenarios
            budgets={scenarios.budgets}
            active={scenarios.active}
            busy={workbook.busy}
            onActive={(index) => {
              writing.reset();
              scenarios.use(index);
            }}
            onCopy={scenarios.copy}
            onDrop={scenarios.drop}
          />
          <WritingButtons desk={desk} workbook={workbook} writing={writing} onLook={() => void writing.look(() => desk.budget.preview({ year, settings: budget.settings }))}>
            <Button disabled={workbook.busy} onClick={() => void writing.look(() => desk.budget.previewExecution(year))}>
              刷新执行情况
            </Button>
          </WritingButtons>
          {writing.preview && <SheetsPreviewList desk={desk} preview={writing.preview} />}
          {writing.preview && "over" in writing.preview && <Strayed desk={desk} preview={writing.preview} />}
          <Remarks desk={desk} budget={budget} />
          <Fold title="整体设定：留成、结余、取整">
            <BudgetSettingsForm budget={budget} busy={workbook.busy} onSettings={change} />
          </Fold>
          {heads(budget).map(([head, lines]) => (
            <Fold key={head} title={`${head}　${yuanText(sumOf(lines))} 元`}>
              {lines.map((line) => (
                <BudgetLineItem
                  key={line.id}
                  desk={desk}
                  line={line}
                  choice={budget.settings.choices[line.id]}
                  busy={workbook.busy}
                  onChoice={(choice) => change({ ...budget.settings, choices: { ...budget.settings.choices, [line.id]: choice } })}
                />
              ))}
            </Fold>
          ))}
        </>
      )}
    </div>
  );
}

/** All income under one title, spending by its heads. */
function heads({ lines }: BudgetOverview): readonly (readonly [string, readonly BudgetLineOverview[]])[] {
  const byHead = new Map<string, BudgetLineOverview[]>();
  for (const line of lines) {
    const head = line.direction === "income" ? "收入" : line.head;
    byHead.set(head, [...(byHead.get(head) ?? []), line]);
  }
  return [...byHead];
}

type Amount = NonNullable<BudgetLineOverview["amount"]>;

function sumOf(lines: readonly BudgetLineOverview[]): Amount {
  return lines.reduce((sum, { amount = 0 }) => sum + amount, 0) as Amount;
}

/** Limits passed and things to look at; what is open is said at its line as well. */
function Remarks({ desk, budget: { exceeded, notes } }: { readonly desk: Desk; readonly budget: BudgetOverview }) {
  const styles = useStyles();
  if (exceeded.length + notes.length === 0) return null;
  return (
    <Fold title={`请留意（${exceeded.length + notes.length} 条）`} startsOpen={exceeded.length > 0}>
      <ul className={styles.list}>
        {exceeded.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {notes.map(({ text, places }) => (
          <li key={text}>
            {text} {places[0] && <PlaceLink desk={desk} place={places[0]} />}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** What spending went beyond the budget, each payment with its place. */
function Strayed({ desk, preview: { year, over, unbudgeted } }: { readonly desk: Desk; readonly preview: ExecutionPreview }) {
  const styles = useStyles();
  if (over.length + unbudgeted.length === 0) return <Text>{year} 年没有超预算和预算外的支出。</Text>;
  return (
    <section aria-label="超预算和预算外支出">
      <Text>{year} 年：</Text>
      <ul className={styles.list}>
        {over.map(({ name, adjusted, actual }) => (
          <li key={name}>
            超预算：{name}，预算 {yuanText(adjusted)} 元，已支出 {yuanText(actual)} 元
          </li>
        ))}
        {unbudgeted.map(({ summary, amount, place }, index) => (
          <li key={index}>
            预算外：{summary}，{yuanText(amount)} 元 <PlaceLink desk={desk} place={place} />
          </li>
        ))}
      </ul>
    </section>
  );
}
