import { Field, Radio, RadioGroup, Select, Textarea } from "@fluentui/react-components";
import type { NarrativeOffer } from "../../../jobs/desk";
import type { NarrativeKind, NarrativeLength, TimetableForm } from "../../../narrative";
import { UNIT_KINDS, type UnitKind } from "../../../regulation";
import { ProblemChoice } from "./problem-choice";
import type { Wishes } from "./wishes";

interface ChoiceProps {
  readonly wishes: Wishes;
  readonly onChange: (part: Partial<Wishes>) => void;
}

export function KindChoice({ kind, onKind }: { readonly kind: NarrativeKind; readonly onKind: (kind: NarrativeKind) => void }) {
  return (
    <Field label="写什么" size="small">
      <RadioGroup layout="horizontal" value={kind} onChange={(_event, { value }) => onKind(value as NarrativeKind)}>
        <Radio value="plan" label="工作计划" />
        <Radio value="summary" label="工作总结" />
      </RadioGroup>
    </Field>
  );
}

/** What kind of unit the text speaks of, and at what length. */
export function VoiceChoice({ wishes, onChange, unitKind }: ChoiceProps & { readonly unitKind: UnitKind }) {
  return (
    <>
      <Field label="单位类型" size="small">
        <Select value={unitKind} onChange={(_event, { value }) => onChange({ unitKind: value as UnitKind, areas: undefined })}>
          {UNIT_KINDS.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
      <Field label="长短" size="small">
        <RadioGroup layout="horizontal" value={wishes.length} onChange={(_event, { value }) => onChange({ length: value as NarrativeLength })}>
          <Radio value="long" label="详细" />
          <Radio value="short" label="简要" />
        </RadioGroup>
      </Field>
    </>
  );
}

/** What only a plan or only a summary asks for. */
export function ContentChoice({ wishes, onChange, offer }: ChoiceProps & { readonly offer: NarrativeOffer }) {
  if (wishes.kind === "summary") return <ProblemChoice offers={offer.problems} chosen={wishes.problems} onChange={(problems) => onChange({ problems })} />;
  return (
    <>
      <Field label="单位年度工作要点里要工会做的（一行一条，可空）" size="small">
        <Textarea value={wishes.ownPoints.join("\n")} onChange={(_event, { value }) => onChange({ ownPoints: value.split("\n") })} />
      </Field>
      <Field label="活动安排怎么写" size="small">
        <Select value={wishes.timetable} onChange={(_event, { value }) => onChange({ timetable: value as TimetableForm })}>
          <option value="table">附一张表</option>
          <option value="list">按月写进正文</option>
          <option value="none">不写</option>
        </Select>
      </Field>
    </>
  );
}
