import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { NarrativePeriod } from "../../../narrative";

const useStyles = makeStyles({
  fields: { display: "flex", columnGap: "8px", flexWrap: "wrap" },
});

interface PeriodChoiceProps {
  readonly period: NarrativePeriod;
  readonly onChange: (period: NarrativePeriod) => void;
}

/** A calendar year, a school year or one of its terms. */
const SPANS = [
  { value: "calendar", label: "公历年" },
  { value: "school", label: "学年" },
  { value: "1", label: "第一学期" },
  { value: "2", label: "第二学期" },
] as const;

export function PeriodChoice({ period, onChange }: PeriodChoiceProps) {
  const styles = useStyles();
  const { scheme, year, term } = period;
  const choose = (value: string) =>
    onChange(value === "calendar" || value === "school" ? { scheme: value, year } : { scheme: "school", year, term: value === "1" ? 1 : 2 });
  return (
    <div className={styles.fields}>
      <Field label="哪一年" size="small">
        <Select value={String(year)} onChange={(_event, { value }) => onChange({ ...period, year: Number(value) })}>
          {[year - 1, year, year + 1].map((each) => (
            <option key={each} value={each}>
              {scheme === "school" ? `${each}—${each + 1} 学年` : `${each} 年`}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="写多长时间的" size="small">
        <Select value={term === undefined ? scheme : String(term)} onChange={(_event, { value }) => choose(value)}>
          {SPANS.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
