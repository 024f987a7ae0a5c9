import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { BlockOverview, Desk, NextStep, Overview, SheetOverview } from "../../jobs/desk";
import type { WorkbookState } from "../use-workbook";
import { BlockItem } from "./block-item";
import { JustCorrected } from "./just-corrected";
import { PlaceLink } from "./place-link";
import type { SectionId } from "./sections";
import { TitledPart } from "./titled-part";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", rowGap: "12px" },
  card: { display: "flex", flexDirection: "column", rowGap: "6px", padding: "12px", backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow4 },
  steps: { display: "flex", flexDirection: "column", rowGap: "8px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: "4px" },
  count: { padding: "0 7px", borderRadius: tokens.borderRadiusCircular, border: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground3 },
  // The room an overview will take, so that nothing jumps when it arrives.
  waiting: { minHeight: "240px" },
});

interface SectionProps {
  readonly desk: Desk;
  readonly workbook: WorkbookState;
  readonly today: string;
  readonly goTo: (section: SectionId) => void;
}

/** 总览: what was recognised, with reasons and corrections; what to do next. */
export function OverviewSection({ desk, workbook, today, goTo }: SectionProps) {
  const styles = useStyles();
  const { overview } = workbook;
  if (!overview) {
    return (
      <div className={styles.waiting}>
        <Text className={styles.quiet}>{workbook.trouble ? "没有读到工作簿。" : "正在读工作簿……"}</Text>
      </div>
    );
  }
  return (
    <div className={styles.stack}>
      <UnitCard overview={overview} />
      <NextSteps desk={desk} workbook={workbook} steps={overview.nextSteps} today={today} goTo={goTo} />
      <Recognised desk={desk} workbook={workbook} overview={overview} />
      <Problems desk={desk} overview={overview} />
      <JustCorrected desk={desk} workbook={workbook} corrections={overview.corrections} />
    </div>
  );
}

function UnitCard({ overview }: { readonly overview: Overview }) {
  const styles = useStyles();
  const { unit } = overview;
  const facts = [
    unit.year !== undefined && (unit.scheme === "school" ? `${unit.year}—${unit.year + 1} 学年` : `${unit.year} 年`),
    unit.region,
    unit.members !== undefined && `会员 ${unit.members} 人`,
  ].filter(Boolean);
  return (
    <div className={styles.card}>
      <Text weight="semibold" size={400}>
        {unit.unitName ?? overview.workbook}
      </Text>
      {facts.length > 0 && <Text>{facts.join(" · ")}</Text>}
      {overview.kind !== "ledger" && (
        <Text>{overview.kind === "empty" ? "这是一个空工作簿。" : "这个工作簿里没有认出工会台帐。"}</Text>
      )}
      {overview.readOnly && <Text className={styles.quiet}>{overview.readOnly}</Text>}
    </div>
  );
}

const STEP_WORDS: Readonly<Record<NextStep, { readonly action: string; readonly why: string }>> = {
  newLedger: { action: "新建台帐", why: "按工会常用的十几张表建好，填上就能用" },
  trySample: { action: "用示例试一试", why: "打开一所虚构学校的台帐，先看看能做什么" },
  importPlan: { action: "导入去年的计划", why: "把去年的工作计划变成今年的行事历" },
  check: { action: "检查台帐", why: "迎检之前看看缺什么、错在哪、先补哪些" },
  mendProblems: { action: "看看读不懂的格子", why: "有些内容没读懂，改一改结果更准" },
  generateSchedule: { action: "生成行事历", why: "把节日、上级要求和本单位的活动排进十二个月" },
  openSchedule: { action: "查看行事历", why: "已经生成过，可以修改后重新生成" },
};

function NextSteps({
  desk,
  workbook,
  steps,
  today,
  goTo,
}: {
  readonly desk: Desk;
  readonly workbook: WorkbookState;
  readonly steps: readonly NextStep[];
  readonly today: string;
  readonly goTo: (section: SectionId) => void;
}) {
  const styles = useStyles();
  const start = async (what: "template" | "sample") => {
    const written = await workbook.run(() => desk.startLedger(what, Number(today.slice(0, 4))));
    if (written) await workbook.refresh();
  };
  const take: Readonly<Record<NextStep, () => void>> = {
    newLedger: () => void start("template"),
    trySample: () => void start("sample"),
    importPlan: () => goTo("schedule"),
    check: () => goTo("check"),
    mendProblems: () => document.getElementById("problems")?.scrollIntoView({ block: "start" }),
    generateSchedule: () => goTo("schedule"),
    openSchedule: () => goTo("schedule"),
  };
  return (
    <section className={styles.steps} aria-label="下一步">
      {steps.map((step, index) => (
        <div key={step} className={styles.steps}>
          <Button appearance={index === 0 ? "primary" : "secondary"} disabled={workbook.busy} onClick={take[step]}>
            {STEP_WORDS[step].action}
          </Button>
          <Text size={200} className={styles.quiet}>
            {STEP_WORDS[step].why}
          </Text>
        </div>
      ))}
    </section>
  );
}

function Recognised({ desk, workbook, overview }: { readonly desk: Desk; readonly workbook: WorkbookState; readonly overview: Overview }) {
  const styles = useStyles();
  const entries = overview.sheets.flatMap((sheet) => sheet.blocks.map((block) => ({ sheet, block })));
  const known = entries.filter(({ block }) => block.table !== null);
  const unknown = entries.filter(({ block }) => block.table === null);
  const generated = overview.sheets.filter((sheet: SheetOverview) => sheet.generated && !sheet.hidden);
  return (
    <>
      {known.length > 0 && (
        <TitledPart title={<Counted title="认出的台帐" count={known.length} />}>
          <BlockList desk={desk} workbook={workbook} entries={known} tables={overview.tables} />
        </TitledPart>
      )}
      {unknown.length > 0 && (
        <TitledPart title={<Counted title="不是台帐的内容" count={unknown.length} />}>
          <BlockList desk={desk} workbook={workbook} entries={unknown} tables={overview.tables} />
        </TitledPart>
      )}
      {generated.length > 0 && (
        <Text size={200} className={styles.quiet}>
          本助手生成的表：{generated.map((sheet) => sheet.name).join("、")}
        </Text>
      )}
    </>
  );
}

interface BlockListProps {
  readonly desk: Desk;
  readonly workbook: WorkbookState;
  readonly entries: readonly { readonly sheet: SheetOverview; readonly block: BlockOverview }[];
  readonly tables: Overview["tables"];
}

function BlockList({ desk, workbook, entries, tables }: BlockListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {entries.map(({ sheet, block }) => (
        <BlockItem key={block.id} desk={desk} workbook={workbook} sheet={sheet} block={block} tables={tables} />
      ))}
    </ul>
  );
}

/** A heading, and how many of it there are. */
function Counted({ title, count }: { readonly title: string; readonly count: number }) {
  const styles = useStyles();
  return (
    <>
      {title} <span className={styles.count}>{count}</span>
    </>
  );
}

/** How many problems are listed at first; the rest on request, so that a poor workbook doesn't bury the pane. */
const FIRST_PROBLEMS = 50;

function Problems({ desk, overview }: { readonly desk: Desk; readonly overview: Overview }) {
  const styles = useStyles();
  if (overview.problems.length === 0) return null;
  return (
    <TitledPart id="problems" title={<Counted title="没读懂的内容" count={overview.problems.length} />}>
      <ul className={styles.list}>
        {overview.problems.slice(0, FIRST_PROBLEMS).map(({ place, text }, index) => (
          <li key={index}>
            {place && <PlaceLink desk={desk} place={place} />} <Text>{text}</Text>
          </li>
        ))}
      </ul>
      {overview.problems.length > FIRST_PROBLEMS && (
        <Text size={200} className={styles.quiet}>
          还有 {overview.problems.length - FIRST_PROBLEMS} 处，改好前面的再来看。
        </Text>
      )}
    </TitledPart>
  );
}
