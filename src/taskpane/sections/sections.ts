/** The pane's sections, in the order of their tabs. */
export const SECTIONS = [
  { id: "overview", title: "总览" },
  { id: "check", title: "检查" },
  { id: "schedule", title: "行事历" },
  { id: "budget", title: "预算" },
  { id: "narrative", title: "计划" },
  { id: "settings", title: "设置" },
] as const;

export type SectionId = (typeof SECTIONS)[number]["id"];
