/** 建会入会: a federation founds unions and looks after those it has. */
import { quoted, restOf, say, shareOf } from "../../../phrase";
import { combined } from "../../../statement";
import type { AreaPlan, Measure } from "../../situation";
import { organisation as ofAnyUnion } from "../organisation";

/** So many of the unions that belong to it are named. */
const TOLD_UNIONS = 3;

function ownMeasure(key: string): Measure {
  return ofAnyUnion.measures.find((measure) => measure.key === key)!;
}

export const organisation: AreaPlan = {
  area: "组织建设",
  headings: () => [say`建会入会和基层组织建设`, say`抓好建会入会，规范基层工会`, say`扩大组织覆盖，激发基层活力`],
  measures: [
    {
      key: "founding",
      say: ({ p }) =>
        combined(
          [say`摸清辖区企业底数，对没有建会的逐户列出名单`, say`建会名单一企一档，社区工会联合会分片包干`, say`会同市场监管、税务部门比对企业名录`],
          [say`成熟一家建一家，选举、报批材料齐全`, say`不够单独建会条件的就近加入联合工会`, say`${p.end}核对一次建会数据，名存实亡的重新组建`],
        ),
    },
    {
      key: "coverage",
      say: ({ last }) => {
        const { staff, members } = last.people;
        const outside = staff && members && restOf(staff, members);
        if (!outside) return undefined;
        return combined(
          [say`辖区职工${staff}人，会员${members}人，入会率${shareOf(members, staff)}`, say`现有会员${members}人，占辖区职工${staff}人的${shareOf(members, staff)}`],
          [say`没有入会的${outside}人集中在小微企业和灵活就业人员，入会手续送上门去办`, say`对其余${outside}人，由基层工会逐户宣传、现场登记`, say`余下的${outside}人由各社区工会联合会分片动员`],
        );
      },
    },
    {
      key: "newTrades",
      say: () =>
        combined(
          [say`快递、外卖、网约车等行业从站点抓起`, say`新就业形态劳动者入会以站点和平台合作企业为单位`, say`货车司机、快递员、外卖送餐员、网约车司机入会不设门槛`],
          [say`站长带头，扫码登记，入会即享服务`, say`建立行业工会联合会，把分散的人组织起来`, say`入会之后有人联系、有活动参加`],
        ),
    },
    {
      key: "unions",
      say: ({ last }) => {
        const { groups, groupNames } = last.people;
        if (!groups) return combined([say`对已建的基层工会分类指导`], [say`作用发挥好的总结经验，长期不活动的帮助整顿`, say`届满的督促换届，主席空缺的及时补选`]);
        const names = groupNames.slice(0, TOLD_UNIONS);
        const about = names.length > 0 ? say`（${quoted(`${names.map(({ name }) => name).join("、")}${groupNames.length > names.length ? "等" : ""}`, ...names.map(({ at }) => at))}）` : say``;
        return combined(
          [say`所属${groups}家基层工会${about}分类指导`, say`对所属${groups}家基层工会${about}逐一走访`],
          [say`作用发挥好的总结经验，长期不活动的帮助整顿`, say`届满的督促换届，主席空缺的及时补选`, say`会员名册、阵地、经费、台账四样一起看`],
        );
      },
    },
    ownMeasure("election"),
    ownMeasure("tasks"),
    {
      key: "committee",
      say: ({ p, last }) => {
        const { committee } = last.organisation;
        return combined(
          [committee ? say`${committee}名委员分片联系社区和企业` : say`委员分片联系社区和企业`, say`委员会按季研究工作，重要事项集体决定`],
          [say`每月到基层走一走`, say`基层反映的问题集中研究`, say`${p.end}各人报告联系点的变化`],
        );
      },
    },
    ownMeasure("papers"),
  ],
};
