import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { countLevels, countsInWords } from "../../../book";
import type { Desk, TextCheck, TextFinding } from "../../../jobs/desk";
import { LevelBadge } from "../check/level-badge";
import { LongList } from "../long-list";
import { PlaceLink } from "../place-link";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: "8px" },
  item: { display: "flex", flexDirection: "column", rowGap: "2px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "6px", overflowWrap: "anywhere" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  // Underlined as well: not every screen shows the colour.
  stretch: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1, textDecorationLine: "underline" },
});

/** A stretch may be a whole paragraph; its beginning tells which. */
const SHOWN = 40;

/** What the rules for texts found, with place, reason and mend; and what they can't see. */
export function TextFindings({ desk, check }: { readonly desk: Desk; readonly check: TextCheck }) {
  const styles = useStyles();
  const { name, findings } = check;
  return (
    <div className={styles.stack}>
      <Text role="status" weight="semibold">
        {findings.length === 0 ? `${name}：没有发现问题。` : `${name}：${countsInWords(countLevels(findings))}`}
      </Text>
      <Text size={200} className={styles.quiet}>
        看不出来的：写的是不是事实，少见的错别字，图片、文本框、页眉页脚和批注里的字。{check.isLong && "文字太长（超过六万字），没有逐份核对标题、年份和活动安排，请分几次查。"}
      </Text>
      <LongList items={findings.map((finding, index) => ({ finding, index }))} idOf={({ index }) => String(index)}>
        {({ finding }) => <FindingItem desk={desk} finding={finding} />}
      </LongList>
    </div>
  );
}

function FindingItem({ desk, finding }: { readonly desk: Desk; readonly finding: TextFinding }) {
  const styles = useStyles();
  const { level, text, why, fix, place, line, column, before, stretch, after, mend } = finding;
  return (
    <div className={styles.item}>
      <div className={styles.line}>
        <LevelBadge level={level} />
        {place ? <PlaceLink desk={desk} place={place} /> : <Text size={200}>{`第 ${line} 行第 ${column} 字`}</Text>}
      </div>
      <Text>{text}</Text>
      <Text size={200} className={styles.quiet}>
        {before}
        <span className={styles.stretch}>{stretch.length > SHOWN ? `${stretch.slice(0, SHOWN)}……` : stretch}</span>
        {after}
      </Text>
      <Text size={200}>为什么：{why}</Text>
      <Text size={200}>怎么改：{mend === undefined ? fix : mend === "" ? "删去。" : `改成“${mend}”。`}</Text>
    </div>
  );
}
