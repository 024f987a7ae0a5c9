import { Button, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FindingGroup, FindingOverview } from "../../../jobs/desk";
import { PlaceLink } from "../place-link";
import type { CheckSectionProps } from "./check-props";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", rowGap: "2px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "6px", overflowWrap: "anywhere" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "10px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  push: { marginLeft: "auto", minWidth: 0, padding: 0 },
  reason: { display: "flex", columnGap: "6px" },
  grow: { flexGrow: 1, minWidth: 0 },
});

interface FindingItemProps extends Pick<CheckSectionProps, "desk" | "workbook"> {
  readonly finding: FindingOverview;
  readonly group: FindingGroup;
  /** Whether it stands among findings of other rules, and says by itself why it matters and how to mend it. */
  readonly alone?: boolean;
}

/** One finding: what, where, by which clause, how to mend it; setting it aside asks for the reason. */
export function FindingItem({ desk, workbook, finding, group, alone = false }: FindingItemProps) {
  const styles = useStyles();
  const [isAsking, setAsking] = useState(false);
  const { id, text, place, also, basis, points, item, box } = finding;
  const stake = [points !== undefined && `涉及约 ${points} 分`, item !== undefined && `考核项 ${item}`, box].filter(Boolean).join(" · ");
  return (
    <div className={styles.item}>
      <Text>{alone ? `${finding.level}：${text}` : text}</Text>
      {alone && <RuleWords group={group} />}
      {(alone || basis !== group.findings[0]?.basis) && basis !== "" && (
        <Text size={200} className={styles.quiet}>
          依据：{basis}
        </Text>
      )}
      {alone && stake !== "" && (
        <Text size={200} className={styles.quiet}>
          {stake}
        </Text>
      )}
      <div className={styles.line}>
        {place ? <PlaceLink desk={desk} place={place} /> : <Text size={200}>整本台帐</Text>}
        {also.map((other, index) => (
          <PlaceLink key={index} desk={desk} place={other} />
        ))}
        <Button className={styles.push} size="small" appearance="transparent" aria-expanded={isAsking} aria-label={`忽略：${text}`} onClick={() => setAsking(!isAsking)}>
          忽略
        </Button>
      </div>
      {isAsking && <ReasonForm disabled={workbook.busy} onReason={(reason) => void workbook.run(() => desk.check.ignore(id, reason))} />}
    </div>
  );
}

/** Why a rule matters and how to mend what breaks it. */
export function RuleWords({ group }: { readonly group: Pick<FindingGroup, "why" | "fix"> }) {
  return (
    <>
      {group.why !== "" && <Text size={200}>为什么：{group.why}</Text>}
      {group.fix !== "" && <Text size={200}>怎么改：{group.fix}</Text>}
    </>
  );
}

function ReasonForm({ disabled, onReason }: { readonly disabled: boolean; readonly onReason: (reason: string) => void }) {
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const isGiven = reason.trim() !== "";
  return (
    <form
      className={styles.reason}
      onSubmit={(event) => {
        event.preventDefault();
        if (isGiven && !disabled) onReason(reason.trim());
      }}
    >
      <Input size="small" className={styles.grow} autoFocus aria-label="忽略的原因" placeholder="原因（会写在自查单上）" value={reason} onChange={(_event, { value }) => setReason(value)} />
      <Button size="small" type="submit" disabled={disabled || !isGiven}>
        确定忽略
      </Button>
    </form>
  );
}
