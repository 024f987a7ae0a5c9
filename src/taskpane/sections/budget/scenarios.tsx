import { Button, makeStyles, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import type { BudgetOverview } from "../../../jobs/desk";
import { yuanOrOpen, yuanText } from "./yuan-text";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: "8px" },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, backgroundColor: tokens.colorNeutralBackground1 },
  cell: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: "3px 6px", textAlign: "left", overflowWrap: "anywhere" },
  amount: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

/** Their tabs. */
const SCENARIO_NAMES = ["方案一", "方案二"] as const;

interface ScenariosProps {
  readonly budgets: readonly BudgetOverview[];
  readonly active: number;
  readonly busy: boolean;
  readonly onActive: (index: number) => void;
  /** Begins a second scenario as a copy of the first. */
  readonly onCopy: () => void;
  /** Drops the scenario that is not in use. */
  readonly onDrop: () => void;
}

/** Two budgets of the same year: switched between, and where they differ side by side. */
export function Scenarios({ budgets, active, busy, onActive, onCopy, onDrop }: ScenariosProps) {
  const styles = useStyles();
  const [first, second] = budgets;
  if (!first || !second) {
    return (
      <div>
        <Button size="small" disabled={busy || !first} onClick={onCopy}>
          另做一个方案比较
        </Button>
      </div>
    );
  }
  const rows = comparedRows(first, second);
  return (
    <section className={styles.stack} aria-label="两个方案">
      <TabList size="small" selectedValue={active} onTabSelect={(_event, { value }) => onActive(value as number)} aria-label="正在改哪个方案">
        {SCENARIO_NAMES.map((name, index) => (
          <Tab key={name} value={index}>
            {name}
          </Tab>
        ))}
      </TabList>
      <table className={styles.table}>
        <caption>两个方案不同的地方（元）</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              项目
            </th>
            {SCENARIO_NAMES.map((title) => (
              <th key={title} scope="col" className={`${styles.cell} ${styles.amount}`}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, amounts }) => (
            <tr key={name}>
              <td className={styles.cell}>{name}</td>
              {amounts.map((amount, index) => (
                <td key={index} className={`${styles.cell} ${styles.amount}`}>
                  {amount}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.every(({ amounts }) => amounts[0] === amounts[1]) && <Text size={200}>现在两个方案一样：在下面改{SCENARIO_NAMES[active]}的数，不同的地方就列在这里。</Text>}
      <Text size={200}>写入工作簿的是正在改的“{SCENARIO_NAMES[active]}”。</Text>
      <div>
        <Button size="small" disabled={busy} onClick={onDrop}>
          只留{SCENARIO_NAMES[active]}
        </Button>
      </div>
    </section>
  );
}

interface ComparedRow {
  readonly name: string;
  readonly amounts: readonly string[];
}

/** The lines that differ, then what both come to. */
function comparedRows(first: BudgetOverview, second: BudgetOverview): readonly ComparedRow[] {
  const both = [first, second];
  const names = new Map(both.flatMap(({ lines }) => lines.map(({ id, name }) => [id, name] as const)));
  const lines = [...names].map(([id, name]) => ({ name, amounts: both.map((budget) => yuanOrOpen(budget.lines.find((line) => line.id === id)?.amount)) }));
  const sums = [
    { name: "可用经费", amounts: both.map(({ balance }) => yuanText(balance.funds)) },
    { name: "本年支出", amounts: both.map(({ balance }) => yuanText(balance.expense)) },
    { name: "收支差额", amounts: both.map(({ balance }) => yuanText(balance.difference)) },
  ];
  return [...lines.filter(({ amounts }) => amounts[0] !== amounts[1]), ...sums];
}
