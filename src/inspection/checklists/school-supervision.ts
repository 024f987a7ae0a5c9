import type { Checklist } from "./checklist";

export const SCHOOL_SUPERVISION: Checklist = {
  id: "C3",
  title: "学校工会工作督导评估细则",
  source: "发文机关不详，2018年填报的文本；第三部分分值印刷有误，第四部分残缺",
  address: "m.jinchutou.com/p-55718842.html",
  basis: { document: "学校工会工作督导评估细则", certainty: "reported" },
  preconditions: [],
  headings: { block: "项目", item: "督导评估内容", points: "权重", evidence: "查看资料", ownScore: "自评分", theirScore: "督导分" },
  blocks: [
    {
      title: "落实全心全意依靠教职工办学",
      items: [
        { id: "C3-1", title: "有教代会实施细则和制度", points: 2, topics: ["rules"] },
        { id: "C3-2", title: "按规定召开届次会，提案落实率 80% 以上", points: 4, topics: ["congress", "proposals"] },
        { id: "C3-3", title: "每学期或一年征集合理化建议，落实率 60% 以上", points: 4, topics: ["suggestions"] },
        { id: "C3-4", title: "每学期评议学校领导", points: 2, topics: ["appraisal"] },
        { id: "C3-5", title: "工会主席参加党组织会、行政会", points: 2, topics: [] },
        { id: "C3-6", title: "有校务公开制度，内外专栏定期更换", points: 8, topics: ["openness"] },
        { id: "C3-7", title: "公开的透明度和满意度", points: 3, topics: [] },
        { id: "C3-8", title: "双代会、校务公开运作规范", points: 3, topics: ["congress"] },
      ],
    },
    {
      title: "维护合法权益",
      items: [
        { id: "C3-9", title: "设立劳动人事争议调解委员会", points: 2, topics: ["disputes"] },
        { id: "C3-10", title: "及时调解，有记录", points: 2, topics: ["disputes"] },
        { id: "C3-11", title: "为教职工排忧解难、办实事", points: 8, topics: ["visits"] },
        { id: "C3-12", title: "重病特困教职工有档案，送温暖经常化", points: 5, topics: ["hardship"] },
        { id: "C3-13", title: "做好离退休教职工工作", points: 4, topics: [] },
        { id: "C3-14", title: "关心弱势群体，维护女工权益", points: 5, topics: ["women"] },
        { id: "C3-15", title: "计划生育等工作", points: 3, topics: [] },
      ],
    },
    {
      title: "师资队伍和精神文明",
      items: [
        { id: "C3-16", title: "师德创优有计划、措施、总结、表彰", topics: ["honours"] },
        { id: "C3-17", title: "三育人、巾帼建功材料齐全", topics: ["women"] },
        { id: "C3-18", title: "每年至少一次青年教师教学竞赛，有计划、活动、反思总结", topics: ["contest"] },
      ],
    },
  ],
};
