import { Button, Field, makeStyles, Radio, RadioGroup, Select, Text, Textarea } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import type { Desk, NarrativeOffer, NarrativePreview, NarrativeSettings } from "../../../jobs/desk";
import type { NarrativeKind, NarrativeLength, NarrativePeriod, TimetableForm } from "../../../narrative";
import { UNIT_KINDS, type UnitKind } from "../../../regulation";
import type { WorkbookState } from "../../use-workbook";
import { Fold } from "../fold";
import { useWriting } from "../use-writing";
import { WritingButtons } from "../writing-buttons";
import { firstYearToPlan } from "../years-to-plan";
import { AreaOrder } from "./area-order";
import { GuidanceCard } from "./guidance-card";
import { PeriodChoice } from "./period-choice";
import { ProblemChoice } from "./problem-choice";
import { TextPreview } from "./text-preview";

const TextCheckPart = lazy(async () => ({ default: (await import("./text-check")).TextCheckPart }));

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: "12px" },
});

type Wishes = Omit<NarrativeSettings, "areas" | "unitKind"> & Partial<Pick<NarrativeSettings, "areas" | "unitKind">>;

interface SectionProps {
  readonly desk: Desk;
  readonly workbook: WorkbookState;
  readonly today: string;
}

/** 计划: choose what is written, look at the text with its gaps, write it, take the Word file. */
export function NarrativeSection({ desk, workbook, today }: SectionProps) {
  const styles = useStyles();
  const [wishes, setWishes] = useState<Wishes>(() => ({
    kind: "plan",
    period: usualPeriod("plan", workbook, today),
    length: "long",
    timetable: "table",
    ownPoints: [],
    problems: [],
  }));
  const [offer, setOffer] = useState<NarrativeOffer | null>(null);
  const [delivered, setDelivered] = useState<string | null>(null);
  const writing = useWriting<NarrativePreview>(desk, workbook);
  const { period, kind } = wishes;
  const { run } = workbook;

  const ask = useCallback(async () => {
    const wish = { kind, period, ...(wishes.unitKind && { unitKind: wishes.unitKind }) };
    setOffer((await run(() => desk.narrative.offer(wish))) ?? null);
  }, [desk, run, kind, period, wishes.unitKind]);
  useEffect(() => void ask(), [ask]);

  const change = (part: Partial<Wishes>) => {
    writing.reset();
    setDelivered(null);
    setWishes({ ...wishes, ...part });
  };
  const deliver = async (job: Parameters<typeof run<string>>[0]) => setDelivered((await run(job)) ?? null);

  return (
    <div className={styles.stack}>
      <Field label="写什么" size="small">
        <RadioGroup
          layout="horizontal"
          value={kind}
          onChange={(_event, { value }) => change({ kind: value as NarrativeKind, areas: undefined, period: usualPeriod(value as NarrativeKind, workbook, today) })}
        >
          <Radio value="plan" label="工作计划" />
          <Radio value="summary" label="工作总结" />
        </RadioGroup>
      </Field>
      <PeriodChoice period={period} onChange={(next) => change({ period: next })} />
      {offer && (
        <>
          <Field label="单位类型" size="small">
            <Select value={offer.unitKind} onChange={(_event, { value }) => change({ unitKind: value as UnitKind, areas: undefined })}>
              {UNIT_KINDS.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </Select>
          </Field>
          <Field label="长短" size="small">
            <RadioGroup layout="horizontal" value={wishes.length} onChange={(_event, { value }) => change({ length: value as NarrativeLength })}>
              <Radio value="long" label="详细" />
              <Radio value="short" label="简要" />
            </RadioGroup>
          </Field>
          <GuidanceCard key={JSON.stringify(offer.guidance)} desk={desk} workbook={workbook} guidance={offer.guidance} onConfirmed={() => void ask()} />
          <AreaOrder areas={wishes.areas ?? offer.areas} onChange={(areas) => change({ areas })} />
          {kind === "plan" ? (
            <>
              <Field label="单位年度工作要点里要工会做的（一行一条，可空）" size="small">
                <Textarea value={wishes.ownPoints.join("\n")} onChange={(_event, { value }) => change({ ownPoints: value.split("\n") })} />
              </Field>
              <Field label="活动安排怎么写" size="small">
                <Select value={wishes.timetable} onChange={(_event, { value }) => change({ timetable: value as TimetableForm })}>
                  <option value="table">附一张表</option>
                  <option value="list">按月写进正文</option>
                  <option value="none">不写</option>
                </Select>
              </Field>
            </>
          ) : (
            <ProblemChoice offers={offer.problems} chosen={wishes.problems} onChange={(problems) => change({ problems })} />
          )}
          <WritingButtons desk={desk} workbook={workbook} writing={writing} onLook={() => void writing.look(() => desk.narrative.preview(settingsOf(wishes, offer)))}>
            <Button disabled={workbook.busy} onClick={() => void deliver(() => desk.narrative.wordFile(kind))}>
              存成 Word 文件
            </Button>
            {kind === "plan" && (
              <Button disabled={workbook.busy} onClick={() => void deliver(() => desk.narrative.calendarFile(period))}>
                存成日历文件
              </Button>
            )}
          </WritingButtons>
          <div role="status">{delivered !== null && <Text>已交给您：{delivered}</Text>}</div>
        </>
      )}
      {writing.preview && <TextPreview desk={desk} preview={writing.preview} />}
      <Fold title="检查文字">
        <Suspense fallback="正在打开……">
          <TextCheckPart desk={desk} workbook={workbook} />
        </Suspense>
      </Fold>
    </div>
  );
}

/** A plan is for the year to come, a summary for the one that ends. */
function usualPeriod(kind: NarrativeKind, { overview }: WorkbookState, today: string): NarrativePeriod {
  const ledgerYear = overview?.unit.year;
  const year = firstYearToPlan(today, ledgerYear);
  return { scheme: overview?.unit.scheme ?? "calendar", year: kind === "plan" ? year : (ledgerYear ?? year - 1) };
}

function settingsOf(wishes: Wishes, offer: NarrativeOffer): NarrativeSettings {
  return { ...wishes, areas: wishes.areas ?? offer.areas, unitKind: wishes.unitKind ?? offer.unitKind, ownPoints: wishes.ownPoints.filter((point) => point.trim() !== "") };
}
