/** The pane's sections, in the order of their tabs; of each the chapter of docs/手册.md that tells how it is used. */
export const SECTIONS = [
  { id: "overview", title: "总览", chapter: "认得不对怎么办" },
  { id: "check", title: "检查", chapter: "检查" },
  { id: "schedule", title: "行事历", chapter: "行事历" },
  { id: "budget", title: "预算", chapter: "预算" },
  { id: "narrative", title: "计划总结", chapter: "计划和总结" },
  { id: "settings", title: "设置", chapter: "一年怎么用" },
] as const;

export type SectionId = (typeof SECTIONS)[number]["id"];
