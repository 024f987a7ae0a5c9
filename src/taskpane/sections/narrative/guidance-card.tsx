import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Desk, NarrativeOffer } from "../../../jobs/desk";
import type { GuidanceSlot, GuidingWords } from "../../../narrative";
import type { WorkbookState } from "../../use-workbook";
import { Fold } from "../fold";

const useStyles = makeStyles({
  source: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

const SLOTS: readonly { readonly slot: GuidanceSlot; readonly label: string }[] = [
  { slot: "theory", label: "以什么为指导" },
  { slot: "partyMeeting", label: "学习贯彻的党的会议精神" },
  { slot: "unionCongress", label: "学习贯彻的工会代表大会精神（可空）" },
  { slot: "education", label: "其他部署（可空）" },
];

const OWN_WORDS = "本单位填写";

interface GuidanceCardProps {
  readonly desk: Desk;
  readonly workbook: WorkbookState;
  readonly guidance: NarrativeOffer["guidance"];
  readonly onConfirmed: () => void;
}

/** The wording of 指导思想: proposed with its sources until the union says yes to it or puts its own. */
export function GuidanceCard({ desk, workbook, guidance, onConfirmed }: GuidanceCardProps) {
  const styles = useStyles();
  const known = (slot: GuidanceSlot) => guidance.words.find((each) => each.slot === slot);
  const [texts, setTexts] = useState<Readonly<Record<GuidanceSlot, string>>>(() => ({
    theory: known("theory")?.words ?? "",
    partyMeeting: known("partyMeeting")?.words ?? "",
    unionCongress: known("unionCongress")?.words ?? "",
    education: known("education")?.words ?? "",
  }));
  const [points, setPoints] = useState(guidance.superiorPoints ?? "");
  const confirm = async () => {
    const words = SLOTS.flatMap(({ slot }): readonly GuidingWords[] => {
      const text = texts[slot].trim();
      if (text === "") return [];
      const before = known(slot);
      return [{ slot, words: text, source: before?.words === text ? before.source : OWN_WORDS }];
    });
    if ((await workbook.run(() => desk.narrative.confirmGuidance(words, points))) !== undefined) onConfirmed();
  };
  return (
    <Fold title={guidance.confirmed ? "指导思想的提法（已确认）" : "指导思想的提法（建议，请核对）"}>
      {SLOTS.map(({ slot, label }) => (
        <Field key={slot} label={label} size="small">
          <Input value={texts[slot]} onChange={(_event, { value }) => setTexts({ ...texts, [slot]: value })} />
          <Text size={200} className={styles.source}>
            {known(slot) ? `来源：${known(slot)!.source}` : ""}
          </Text>
        </Field>
      ))}
      <Field label="上级工会的年度要点（可空，写文件全名）" size="small">
        <Input value={points} onChange={(_event, { value }) => setPoints(value)} />
      </Field>
      <div>
        <Button disabled={workbook.busy} onClick={() => void confirm()}>
          照这样写，记在工作簿里
        </Button>
      </div>
    </Fold>
  );
}
