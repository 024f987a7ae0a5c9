import { Checkbox, Field, makeStyles, Radio, RadioGroup, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Desk, PlanTextOverview, SchedulePreview, ScheduleSettings } from "../../jobs/desk";
import type { SourceKind, YearScheme } from "../../schedule";
import type { WorkbookState } from "../use-workbook";
import { PlanTextInput } from "./plan-text-input";
import { SchedulePreviewList } from "./schedule-preview";
import { useWriting } from "./use-writing";
import { WritingButtons } from "./writing-buttons";
import { firstYearToPlan, yearsToPlan } from "./years-to-plan";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: "12px" },
  sources: { display: "flex", flexDirection: "column" },
});

const SOURCES: readonly { readonly kind: SourceKind; readonly label: string }[] = [
  { kind: "ownPlan", label: "工作簿里的年度活动计划" },
  { kind: "planText", label: "导入的工作计划" },
  { kind: "lastYear", label: "去年办过的活动" },
  { kind: "festivals", label: "节日" },
  { kind: "duties", label: "工会常规工作（报告、会议、检查等）" },
];

const ALL_SOURCES: ScheduleSettings["sources"] = { ownPlan: true, planText: true, lastYear: true, festivals: true, duties: true };

interface SectionProps {
  readonly desk: Desk;
  readonly workbook: WorkbookState;
  readonly today: string;
}

/** 行事历: choose the year and the sources, look at what would be written, write it, take it back. */
export function ScheduleSection({ desk, workbook, today }: SectionProps) {
  const styles = useStyles();
  const [wishes, setWishes] = useState<Partial<ScheduleSettings>>({});
  const [planText, setPlanText] = useState<PlanTextOverview | null>(null);
  const writing = useWriting<SchedulePreview>(desk, workbook);
  const unit = workbook.overview?.unit;
  const settings: ScheduleSettings = { year: firstYearToPlan(today, unit?.year), scheme: unit?.scheme ?? "calendar", sources: ALL_SOURCES, ...wishes };

  const change = (part: Partial<ScheduleSettings>) => {
    writing.reset();
    setWishes({ ...wishes, ...part });
  };
  const takePlanText = (read: PlanTextOverview | null) => {
    writing.reset();
    setPlanText(read);
  };

  return (
    <div className={styles.stack}>
      <Field label="哪一年的行事历" size="small">
        <Select value={String(settings.year)} onChange={(_event, { value }) => change({ year: Number(value) })}>
          {yearsToPlan(today, unit?.year).map((year) => (
            <option key={year} value={year}>
              {settings.scheme === "school" ? `${year}—${year + 1} 学年` : `${year} 年`}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="按什么排" size="small">
        <RadioGroup layout="horizontal" value={settings.scheme} onChange={(_event, { value }) => change({ scheme: value as YearScheme })}>
          <Radio value="calendar" label="公历年（1—12月）" />
          <Radio value="school" label="学年（9—8月）" />
        </RadioGroup>
      </Field>
      <PlanTextInput desk={desk} workbook={workbook} planText={planText} onPlanText={takePlanText} />
      <div className={styles.sources} role="group" aria-label="排进哪些内容">
        <Text>排进哪些内容</Text>
        {SOURCES.map(({ kind, label }) => (
          <Checkbox
            key={kind}
            label={label}
            checked={settings.sources[kind]}
            onChange={(_event, { checked }) => change({ sources: { ...settings.sources, [kind]: checked === true } })}
          />
        ))}
      </div>
      <WritingButtons desk={desk} workbook={workbook} writing={writing} onLook={() => void writing.look(() => desk.schedule.preview(settings))} />
      {writing.preview && <SchedulePreviewList desk={desk} preview={writing.preview} />}
    </div>
  );
}
