import { FluentProvider, Link, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import type { Place } from "../book";
import type { CheckResult, Desk, Overview } from "../jobs/desk";
import { ProgressLine } from "./progress-line";
import { OverviewSection } from "./sections/overview-section";
import { SECTIONS, type SectionId } from "./sections/sections";
import { themeOf, useThemeChoice } from "./theme";
import { useCheck } from "./use-check";
import { useWorkbook } from "./use-workbook";

// The pane opens with the overview; the code of the other sections is loaded when they are asked for.
const TroubleBar = lazy(async () => ({ default: (await import("./trouble-bar")).TroubleBar }));
const CheckSection = lazy(async () => ({ default: (await import("./sections/check/check-section")).CheckSection }));
const ScheduleSection = lazy(async () => ({ default: (await import("./sections/schedule-section")).ScheduleSection }));
const BudgetSection = lazy(async () => ({ default: (await import("./sections/budget/budget-section")).BudgetSection }));
const NarrativeSection = lazy(async () => ({ default: (await import("./sections/narrative/narrative-section")).NarrativeSection }));
const SettingsSection = lazy(async () => ({ default: (await import("./sections/settings-section")).SettingsSection }));

const useStyles = makeStyles({
  provider: { height: "100%", backgroundColor: tokens.colorNeutralBackground2 },
  pane: { display: "flex", flexDirection: "column", height: "100%", minWidth: "300px", color: tokens.colorNeutralForeground1 },
  tabs: { flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  body: { flexGrow: 1, overflowY: "scroll", padding: "12px", boxSizing: "border-box" },
  help: { paddingTop: "16px", textAlign: "right" },
  // The room a section will take, so that nothing jumps when it arrives.
  waiting: { minHeight: "240px", color: tokens.colorNeutralForeground3 },
});

/** Something that wants attention, for surroundings that show the sheets beside the pane. */
export interface Mark {
  readonly place: Place;
  readonly text: string;
}

export interface PaneProps {
  readonly desk: Desk;
  /** Today, `YYYY-MM-DD`: the year that is offered first follows from it. */
  readonly today: string;
  readonly version: string;
  /** Opens the manual at the part about a section. */
  readonly onHelp: (section: SectionId) => void;
  /** The section that is shown first; a button of the ribbon may name one. */
  readonly beginsWith?: SectionId;
  /** Told what wants attention in the sheets: what was found, or before a check what could not be read. */
  readonly onMarks?: (marks: readonly Mark[]) => void;
}

/** The task pane: the same in Excel and in the browser edition; it talks to the desk only. */
export function Pane({ desk, today, version, onHelp, beginsWith = "overview", onMarks }: PaneProps) {
  const styles = useStyles();
  const [section, setSection] = useState<SectionId>(beginsWith);
  const [choice, setChoice] = useThemeChoice();
  const workbook = useWorkbook(desk);
  const { overview } = workbook;
  const checked = useCheck(desk, workbook, section === "check");
  useEffect(() => {
    onMarks?.(marksOf(overview, checked));
  }, [onMarks, overview, checked]);
  return (
    <FluentProvider theme={themeOf(choice)} className={styles.provider}>
      <div className={styles.pane}>
        <TabList
          className={styles.tabs}
          selectedValue={section}
          onTabSelect={(_event, { value }) => setSection(value as SectionId)}
          aria-label="工会台帐助手"
        >
          {SECTIONS.map(({ id, title }) => (
            <Tab key={id} value={id} id={`tab-${id}`} aria-controls="section">
              {title}
            </Tab>
          ))}
        </TabList>
        <ProgressLine progress={workbook.progress} onCancel={() => desk.cancel()} />
        <div className={styles.body} id="section" role="tabpanel" aria-labelledby={`tab-${section}`} tabIndex={-1}>
          {workbook.trouble && (
            <Suspense fallback={<p role="alert">{workbook.trouble.what}</p>}>
              <TroubleBar trouble={workbook.trouble} onDismiss={workbook.dismissTrouble} />
            </Suspense>
          )}
          <Suspense fallback={<div className={styles.waiting}>正在打开……</div>}>
            {section === "overview" && <OverviewSection desk={desk} workbook={workbook} today={today} goTo={setSection} />}
            {section === "check" && <CheckSection desk={desk} workbook={workbook} result={checked} />}
            {section === "schedule" && <ScheduleSection desk={desk} workbook={workbook} today={today} />}
            {section === "budget" && <BudgetSection desk={desk} workbook={workbook} today={today} />}
            {section === "narrative" && <NarrativeSection desk={desk} workbook={workbook} today={today} />}
            {section === "settings" && (
              <SettingsSection desk={desk} workbook={workbook} theme={choice} onTheme={setChoice} version={version} onHelp={() => onHelp("settings")} />
            )}
          </Suspense>
          <footer className={styles.help}>
            <Link as="button" onClick={() => onHelp(section)}>
              这一页怎么用
            </Link>
          </footer>
        </div>
      </div>
    </FluentProvider>
  );
}

function marksOf(overview: Overview | null, checked: CheckResult | null): readonly Mark[] {
  if (!checked) return overview?.problems.flatMap(({ place, text }) => (place ? [{ place, text }] : [])) ?? [];
  return checked.groups.flatMap(({ findings }) =>
    findings.flatMap(({ place, also, level, text }) => [...(place ? [place] : []), ...also].map((at) => ({ place: at, text: `${level}：${text}` }))),
  );
}
