import { Button, makeStyles, Text } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import type { Desk, NarrativeOffer, NarrativePreview } from "../../../jobs/desk";
import type { WorkbookState } from "../../use-workbook";
import { Fold } from "../fold";
import { useWriting } from "../use-writing";
import { WritingButtons } from "../writing-buttons";
import { AreaOrder } from "./area-order";
import { GuidanceCard } from "./guidance-card";
import { PeriodChoice } from "./period-choice";
import { ContentChoice, KindChoice, VoiceChoice } from "./text-choices";
import { TextPreview } from "./text-preview";
import { firstWishes, settingsOf, usualPeriod, type Wishes } from "./wishes";

const TextCheckPart = lazy(async () => ({ default: (await import("./text-check")).TextCheckPart }));

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: "12px" },
});

interface SectionProps {
  readonly desk: Desk;
  readonly workbook: WorkbookState;
  readonly today: string;
}

/** 计划总结: choose what is written, look at the text with its gaps, write it, take the Word file. */
export function NarrativeSection({ desk, workbook, today }: SectionProps) {
  const styles = useStyles();
  const [wishes, setWishes] = useState<Wishes>(() => firstWishes(workbook, today));
  const [offer, setOffer] = useState<NarrativeOffer | null>(null);
  const [delivered, setDelivered] = useState<string | null>(null);
  const writing = useWriting<NarrativePreview>(desk, workbook);
  const { period, kind, unitKind } = wishes;
  const { run } = workbook;

  const ask = useCallback(async () => {
    const wish = { kind, period, ...(unitKind && { unitKind }) };
    setOffer((await run(() => desk.narrative.offer(wish))) ?? null);
  }, [desk, run, kind, period, unitKind]);
  useEffect(() => void ask(), [ask]);

  const change = (part: Partial<Wishes>) => {
    writing.reset();
    setDelivered(null);
    setWishes({ ...wishes, ...part });
  };
  const deliver = async (job: Parameters<typeof run<string>>[0]) => setDelivered((await run(job)) ?? null);

  return (
    <div className={styles.stack}>
      <KindChoice kind={kind} onKind={(next) => change({ kind: next, areas: undefined, period: usualPeriod(next, workbook, today) })} />
      <PeriodChoice period={period} onChange={(next) => change({ period: next })} />
      {offer && (
        <>
          <VoiceChoice wishes={wishes} onChange={change} unitKind={offer.unitKind} />
          <GuidanceCard key={JSON.stringify(offer.guidance)} desk={desk} workbook={workbook} guidance={offer.guidance} onConfirmed={() => void ask()} />
          <AreaOrder areas={wishes.areas ?? offer.areas} onChange={(areas) => change({ areas })} />
          <ContentChoice wishes={wishes} onChange={change} offer={offer} />
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
