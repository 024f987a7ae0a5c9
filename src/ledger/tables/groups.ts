import { REMARK } from "./recurring-fields";
import { defineTable } from "./table";

export const groups = defineTable({
  id: "groups",
  title: "工会小组",
  synonyms: ["小组", "工会小组名单", "工会小组一览", "工会小组花名册", "小组名单", "小组划分", "工会小组划分", "工会小组设置", "工会小组情况", "班组长及组员花名册", "分工会", "分会", "工会小组长", "工会小组组成", "小组名册", "分工会情况", "工会小组成员", "分会名单"],
  layout: "rows",
  purpose: "one row per group",
  note: "一个小组一行，成员姓名用顿号分开",
  standing: true,
  identity: ["group"],
  unique: ["group"],
  fields: [
    {
      id: "group",
      heading: "工会小组",
      synonyms: ["小组名称", "小组", "工会小组名称", "组别", "组名", "分工会", "分会", "名称", "班组", "小组别", "分会名称", "分工会名称", "所属小组", "组"],
      type: "text",
      required: true,
    },
    {
      id: "leader",
      heading: "组长",
      synonyms: ["小组长", "工会小组长", "负责人", "组长姓名", "小组负责人", "小组长姓名", "分会主席", "分工会主席", "召集人", "班组长", "牵头人"],
      type: "person",
      required: true,
    },
    {
      id: "headcount",
      heading: "人数",
      synonyms: ["组员人数", "小组人数", "会员人数", "成员人数", "成员数", "会员数", "组员数", "总人数", "组内人数", "小组成员数", "合计人数"],
      type: "int",
    },
    {
      id: "members",
      heading: "成员",
      synonyms: ["小组成员", "组员", "组员名单", "成员名单", "成员姓名", "组员姓名", "会员名单", "小组会员", "会员", "小组组员", "会员姓名", "名单", "组内成员", "组成人员"],
      type: "persons",
      note: "姓名之间用顿号，如 王芳、李明",
    },
    REMARK,
  ],
});
