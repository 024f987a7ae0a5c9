import { FluentProvider, Link, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { Activity, lazy, Suspense, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import type { Place } from "../book";
import type { CheckResult, Desk, Overview } from "../jobs/desk";
import { ProgressLine } from "./progress-line";
import { OverviewSection } from "./sections/overview-section";
import { SECTIONS, type SectionId } from "./sections/sections";
import { GROUND, themeOf, useThemeChoice } from "./theme";
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
  body: { [GROUND]: tokens.colorNeutralBackground2, flexGrow: 1, overflowY: "scroll", padding: "12px", boxSizing: "border-box", "& .fui-Select": { minWidth: 0 } },
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
  const [visited, setVisited] = useState<ReadonlySet<SectionId>>(new Set([beginsWith]));
  const body = useScrollOf(section);
  const goTo = (next: SectionId) => {
    setVisited(new Set([...visited, next]));
    setSection(next);
  };
  useEffect(() => {
    onMarks?.(marksOf(overview, checked));
  }, [onMarks, overview, checked]);
  const contents: Readonly<Record<SectionId, () => ReactNode>> = {
    overview: () => <OverviewSection desk={desk} workbook={workbook} today={today} goTo={goTo} />,
    check: () => <CheckSection desk={desk} workbook={workbook} result={checked} />,
    schedule: () => <ScheduleSection desk={desk} workbook={workbook} today={today} />,
    budget: () => <BudgetSection desk={desk} workbook={workbook} today={today} />,
    narrative: () => <NarrativeSection desk={desk} workbook={workbook} today={today} />,
    settings: () => <SettingsSection desk={desk} workbook={workbook} theme={choice} onTheme={setChoice} version={version} onHelp={() => onHelp("settings")} />,
  };
  return (
    <FluentProvider theme={themeOf(choice)} className={styles.provider}>
      <div className={styles.pane}>
        <TabList
          className={styles.tabs}
          selectedValue={section}
          onTabSelect={(_event, { value }) => goTo(value as SectionId)}
          aria-label="工会台帐助手"
        >
          {SECTIONS.map(({ id, title }) => (
            <Tab key={id} value={id} id={`tab-${id}`} aria-controls="section">
              {title}
            </Tab>
          ))}
        </TabList>
        <ProgressLine progress={workbook.progress} onCancel={() => desk.cancel()} />
        {workbook.trouble && (
          <Suspense fallback={<p role="alert">{workbook.trouble.what}</p>}>
            <TroubleBar trouble={workbook.trouble} onDismiss={workbook.dismissTrouble} />
          </Suspense>
        )}
        <div ref={body} className={styles.body} id="section" role="tabpanel" aria-labelledby={`tab-${section}`} tabIndex={-1}>
          {SECTIONS.filter(({ id }) => visited.has(id)).map(({ id }) => (
            // What was chosen and filled in stays while another section is looked at.
            <Activity key={id} mode={id === section ? "visible" : "hidden"}>
              <Suspense fallback={<div className={styles.waiting}>正在打开……</div>}>{contents[id]()}</Suspense>
            </Activity>
          ))}
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

/** Each section is found again where it was left. */
function useScrollOf(section: SectionId) {
  const body = useRef<HTMLDivElement>(null);
  const tops = useRef(new Map<SectionId, number>());
  useLayoutEffect(() => {
    const element = body.current;
    if (!element) return undefined;
    element.scrollTop = tops.current.get(section) ?? 0;
    const remember = () => tops.current.set(section, element.scrollTop);
    element.addEventListener("scroll", remember);
    return () => element.removeEventListener("scroll", remember);
  }, [section]);
  return body;
}

function marksOf(overview: Overview | null, checked: CheckResult | null): readonly Mark[] {
  if (!checked) return overview?.problems.flatMap(({ place, text }) => (place ? [{ place, text }] : [])) ?? [];
  return checked.groups.flatMap(({ findings }) =>
    findings.flatMap(({ place, also, level, text }) => [...(place ? [place] : []), ...also].map((at) => ({ place: at, text: `${level}：${text}` }))),
  );
}
