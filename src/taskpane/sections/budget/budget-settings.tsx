import { Checkbox, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { moneyFromYuan, toYuan } from "../../../book";
import type { BudgetOverview, BudgetSettings } from "../../../jobs/desk";
import { FigureInput } from "./figure-input";

const useStyles = makeStyles({ stack: { display: "flex", flexDirection: "column", rowGap: "10px" } });

interface BudgetSettingsProps {
  readonly budget: BudgetOverview;
  readonly busy: boolean;
  readonly onSettings: (settings: BudgetSettings) => void;
}

const STEPS = [
  { step: 10_000, words: "百元" },
  { step: 1_000, words: "十元" },
  { step: 100, words: "元" },
  { step: 1, words: "分（不取整）" },
];

type Drawn = "surplusDrawn" | "carriedOver";

/** What holds for the whole budget: the share that stays, money of earlier years, rounding. */
export function BudgetSettingsForm({ budget, busy, onSettings }: BudgetSettingsProps) {
  const styles = useStyles();
  const { settings, retention } = budget;
  const percent = Math.round((retention.rate.numerator * 10_000) / retention.rate.denominator) / 100;
  const drawing = (which: Drawn) => (value: number | undefined) => {
    const { [which]: before, ...rest } = settings;
    onSettings(value === undefined ? { ...rest, [which]: { amount: moneyFromYuan(0)! } } : { ...rest, [which]: { ...before, amount: moneyFromYuan(value)! } });
  };
  const amountOf = (which: Drawn) => {
    const drawn = settings[which];
    return drawn && toYuan(drawn.amount);
  };
  return (
    <div className={styles.stack}>
      <Field label={`拨缴经费留成比例（${retention.text}，以当地现行文件为准）`} size="small">
        <FigureInput
          label="拨缴经费留成比例"
          unit="%"
          disabled={busy}
          value={percent}
          onValue={(value) => value !== undefined && onSettings({ ...settings, retention: { numerator: Math.round(value * 100), denominator: 10_000 } })}
        />
      </Field>
      <Checkbox
        label="算会费时，工资不足 10 元的部分不计"
        disabled={busy}
        checked={settings.duesRounding === "belowTenYuan"}
        onChange={(_event, { checked }) => onSettings({ ...settings, duesRounding: checked === true ? "belowTenYuan" : "exact" })}
      />
      <Field label="动用以前年度结余" size="small">
        <FigureInput label="动用以前年度结余" unit="元" disabled={busy} value={amountOf("surplusDrawn")} onValue={drawing("surplusDrawn")} />
      </Field>
      {settings.surplusDrawn && settings.surplusDrawn.amount > 0 && (
        <Field label="哪次会议的决议" size="small">
          <Resolution busy={busy} text={settings.surplusDrawn.resolution ?? ""} onText={(resolution) => onSettings({ ...settings, surplusDrawn: { amount: settings.surplusDrawn!.amount, resolution } })} />
        </Field>
      )}
      <Field label="上年结转（专项资金）" size="small">
        <FigureInput label="上年结转" unit="元" disabled={busy} value={amountOf("carriedOver")} onValue={drawing("carriedOver")} />
      </Field>
      <Field label="支出推算数取整到" size="small">
        <Select size="small" disabled={busy} value={String(settings.step)} onChange={(_event, { value }) => onSettings({ ...settings, step: Number(value) })}>
          {STEPS.map(({ step, words }) => (
            <option key={step} value={step}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox label="表上印科目编码" disabled={busy} checked={settings.showCodes} onChange={(_event, { checked }) => onSettings({ ...settings, showCodes: checked === true })} />
    </div>
  );
}

interface ResolutionProps {
  readonly text: string;
  readonly busy: boolean;
  readonly onText: (text: string) => void;
}

/** Words that are taken over when the user leaves the field. */
function Resolution({ text, busy, onText }: ResolutionProps) {
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  return <Input size="small" disabled={busy} value={typed} onChange={(_event, { value }) => setTyped(value)} onBlur={() => typed !== text && onText(typed)} />;
}
