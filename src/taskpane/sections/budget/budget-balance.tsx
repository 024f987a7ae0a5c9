import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { BudgetOverview, BudgetSettings } from "../../../jobs/desk";
import { yuanText } from "./yuan-text";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", rowGap: "6px", padding: "10px", backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium },
  row: { display: "flex", justifyContent: "space-between", columnGap: "8px" },
  amount: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  verdict: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "6px" },
  way: { display: "flex", alignItems: "flex-start", columnGap: "8px", justifyContent: "space-between" },
  button: { flexShrink: 0 },
});

interface BudgetBalanceProps {
  readonly budget: BudgetOverview;
  readonly busy: boolean;
  readonly onSettings: (settings: BudgetSettings) => void;
}

/** The money there is, what is planned, whether it suffices, and what would make it suffice. */
export function BudgetBalance({ budget, busy, onSettings }: BudgetBalanceProps) {
  const styles = useStyles();
  const { balance } = budget;
  const lines = [
    ["本年收入", balance.income],
    ["上年结转", balance.carriedOver],
    ["动用以前年度结余", balance.surplusDrawn],
    ["可用经费", balance.funds],
    ["本年支出", balance.expense],
  ] as const;
  return (
    <section className={styles.card} aria-label="收支平衡">
      {lines.map(([name, amount]) => (
        <div key={name} className={styles.row}>
          <Text>{name}</Text>
          <Text className={styles.amount}>{yuanText(amount)} 元</Text>
        </div>
      ))}
      <Text className={styles.verdict} weight="semibold" role="status">
        {verdict(budget)}
      </Text>
      {balance.ways.length > 0 && <Text>可以这样平衡：</Text>}
      {balance.ways.map(({ kind, text, settings }) => (
        <div key={kind} className={styles.way}>
          <Text size={200}>{text}</Text>
          <Button size="small" className={styles.button} disabled={busy} aria-label={`采用：${text}`} onClick={() => onSettings(settings)}>
            采用
          </Button>
        </div>
      ))}
    </section>
  );
}

/** In words, so that no colour has to say it. */
export function verdict({ balance: { difference } }: BudgetOverview): string {
  if (difference === 0) return "收支平衡。";
  return difference > 0 ? `收大于支 ${yuanText(difference)} 元，留作年末结余。` : `支出超过可用经费 ${yuanText(-difference as typeof difference)} 元，还没有平衡。`;
}
