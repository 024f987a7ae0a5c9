import { makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { moneyFromYuan, toYuan } from "../../../book";
import type { BudgetLineOverview, BudgetSettings, Desk, EstimateKind } from "../../../jobs/desk";
import { PlaceLink } from "../place-link";
import { FigureInput } from "./figure-input";
import { yuanOrOpen, yuanText } from "./yuan-text";

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", rowGap: "4px", paddingBottom: "8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  row: { display: "flex", justifyContent: "space-between", alignItems: "center", columnGap: "8px", flexWrap: "wrap", rowGap: "4px" },
  amount: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const METHODS: Readonly<Record<EstimateKind, string>> = {
  stated: "台帐里的预算数",
  rate: "按工资测算",
  perHead: "人数×标准",
  schedule: "按年度活动安排",
  lastYear: "上年数×系数",
  fixed: "固定数",
  open: "先空着",
};

type Choice = BudgetSettings["choices"][string];

interface BudgetLineProps {
  readonly desk: Desk;
  readonly line: BudgetLineOverview;
  /** What the user chose for it; undefined: nothing, the usual way is taken. */
  readonly choice: Choice | undefined;
  readonly busy: boolean;
  readonly onChoice: (choice: Choice) => void;
}

/** One item: its figure, how it came about, and another way to estimate it. */
export function BudgetLineItem({ desk, line, choice, busy, onChoice }: BudgetLineProps) {
  const styles = useStyles();
  const { name, kind, amount, lastFinal, possible, text, remarks, place } = line;
  const offered = possible.includes(kind) ? possible : [...possible, kind];
  return (
    <div className={styles.line} role="group" aria-label={name}>
      <div className={styles.row}>
        <Text weight="semibold">{name}</Text>
        <Text className={styles.amount}>{yuanOrOpen(amount)}</Text>
      </div>
      <div className={styles.row}>
        <Select size="small" aria-label={`${name}的推算办法`} disabled={busy} value={kind} onChange={(_event, { value }) => onChoice(choiceOf(value as EstimateKind, line))}>
          {offered.map((each) => (
            <option key={each} value={each}>
              {METHODS[each]}
            </option>
          ))}
        </Select>
        <Figure line={line} choice={choice} busy={busy} onChoice={onChoice} />
      </div>
      {(text !== "" || lastFinal !== undefined) && (
        <Text size={200} className={styles.quiet}>
          {[text, lastFinal !== undefined && kind !== "lastYear" ? `上年决算 ${yuanText(lastFinal)} 元` : ""].filter(Boolean).join("；")} {place && <PlaceLink desk={desk} place={place} />}
        </Text>
      )}
      {remarks.map((remark) => (
        <Text key={remark} size={200}>
          {remark}
        </Text>
      ))}
    </div>
  );
}

/** A way just chosen begins with the figures that stand there. */
function choiceOf(kind: EstimateKind, { amount, factor }: BudgetLineOverview): Choice {
  if (kind === "fixed") return { kind, amount: amount ?? moneyFromYuan(0)! };
  if (kind === "lastYear") return { kind, factor: factor ?? { numerator: 1, denominator: 1 } };
  return { kind };
}

/** The figure that a way needs: a sum, a factor, a standard. */
function Figure({ line, choice, busy, onChoice }: Omit<BudgetLineProps, "desk">) {
  const { name, kind, amount, factor } = line;
  switch (kind) {
    case "fixed":
      return (
        <FigureInput
          label={`${name}的金额`}
          unit="元"
          disabled={busy}
          value={amount === undefined ? undefined : toYuan(amount)}
          onValue={(value) => onChoice(value === undefined ? { kind: "open" } : { kind, amount: moneyFromYuan(value)! })}
        />
      );
    case "lastYear":
      return (
        <FigureInput
          label={`${name}的系数`}
          unit="%"
          disabled={busy}
          value={factor && Math.round((factor.numerator * 10_000) / factor.denominator) / 100}
          onValue={(value) => onChoice({ kind, factor: { numerator: Math.round((value ?? 100) * 100), denominator: 10_000 } })}
        />
      );
    case "perHead": {
      const standard = choice?.kind === "perHead" ? choice.standard : undefined;
      return (
        <FigureInput
          label={`${name}每人每年的标准`}
          unit="元/人"
          disabled={busy}
          value={standard === undefined ? undefined : toYuan(standard)}
          onValue={(value) => onChoice(value === undefined ? { kind } : { kind, standard: moneyFromYuan(value)! })}
        />
      );
    }
    default:
      return null;
  }
}
