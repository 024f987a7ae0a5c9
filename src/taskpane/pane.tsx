import { FluentProvider, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Desk } from "../jobs/desk";
import { ProgressLine } from "./progress-line";
import { OverviewSection } from "./sections/overview-section";
import { ScheduleSection } from "./sections/schedule-section";
import { SECTIONS, type SectionId } from "./sections/sections";
import { SettingsSection } from "./sections/settings-section";
import { themeOf, useThemeChoice } from "./theme";
import { TroubleBar } from "./trouble-bar";
import { useWorkbook } from "./use-workbook";

const useStyles = makeStyles({
  provider: { height: "100%", backgroundColor: tokens.colorNeutralBackground2 },
  pane: { display: "flex", flexDirection: "column", height: "100%", minWidth: "300px", color: tokens.colorNeutralForeground1 },
  tabs: { flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  body: { flexGrow: 1, overflowY: "scroll", padding: "12px", boxSizing: "border-box" },
});

export interface PaneProps {
  readonly desk: Desk;
  /** Today, `YYYY-MM-DD`: the year that is offered first follows from it. */
  readonly today: string;
  readonly version: string;
  /** Opens the manual. */
  readonly onHelp: () => void;
  /** The section that is shown first; a button of the ribbon may name one. */
  readonly beginsWith?: SectionId;
}

/** The task pane: the same in Excel and in the browser edition; it talks to the desk only. */
export function Pane({ desk, today, version, onHelp, beginsWith = "overview" }: PaneProps) {
  const styles = useStyles();
  const [section, setSection] = useState<SectionId>(beginsWith);
  const [choice, setChoice] = useThemeChoice();
  const workbook = useWorkbook(desk);
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
          <TroubleBar trouble={workbook.trouble} onDismiss={workbook.dismissTrouble} />
          {section === "overview" && <OverviewSection desk={desk} workbook={workbook} today={today} goTo={setSection} />}
          {section === "schedule" && <ScheduleSection desk={desk} workbook={workbook} today={today} />}
          {section === "settings" && (
            <SettingsSection desk={desk} workbook={workbook} theme={choice} onTheme={setChoice} version={version} onHelp={onHelp} />
          )}
        </div>
      </div>
    </FluentProvider>
  );
}
