import { joined, restOf, say, shareOf, type Figure, type Phrase } from "../../phrase";
import { countOfEvents, eventsIn, eventsInWords, type AreaAchievements } from "../facts";

export const organisation: AreaAchievements = {
  area: "组织建设",
  headings: () => [say`加强自身建设`, say`组织建设和日常管理`],
  achievements: [
    {
      key: "members",
      say: ({ v, now }) => {
        const { staff, members } = now.people;
        if (!staff || !members || staff.value < members.value) return undefined;
        return [say`${v.staff}${staff}人中有会员${members}人，入会率${shareOf(members, staff)}。`, say`${v.staff}${staff}人，会员${members}人，入会率达到${shareOf(members, staff)}。`];
      },
    },
    {
      key: "changes",
      say: ({ now, p }) => {
        const { joined: entered, left } = now.organisation;
        const parts = [...(entered ? [say`新入会、转入${entered}人`] : []), ...(left ? [say`转出、退休等${left}人`] : [])];
        return parts.length === 0 ? undefined : [say`${p.whole}办理会员变动手续，${joined(parts, "，")}。`, say`会员变动情况：${joined(parts, "，")}。`];
      },
    },
    {
      key: "meetings",
      say: ({ now, p }) => {
        const { meetings, committeeMeetings } = now.democracy;
        if (!meetings || meetings.value === 0) return undefined;
        const split = committeeMeetings ? say`，其中工会委员会会议${committeeMeetings}次` : "";
        return [say`召开各类会议${meetings}次${split}。`, say`${p.whole}有记录的会议${meetings}次${split}。`, say`台账记载各类会议${meetings}次${split}。`];
      },
    },
    {
      key: "audits",
      say: ({ now }) => {
        const { audits } = now.organisation;
        return audits && [say`经费审查委员会开展审查${audits}次。`, say`接受经费审查委员会审查${audits}次。`];
      },
    },
    {
      key: "tasks",
      say: ({ now }) => {
        const { tasksFromAbove, tasksOpen } = now.growth;
        if (!tasksFromAbove) return undefined;
        return [tasksOpen ? say`上级布置的任务${tasksFromAbove}项，还有${tasksOpen}项正在办理。` : say`上级布置的任务${tasksFromAbove}项，都已办结。`];
      },
    },
    {
      key: "events",
      say: (facts) => {
        const events = eventsIn(facts, "组织建设");
        return events.length === 0 ? undefined : [say`组织工作方面开展活动${countOfEvents(events)}项：${eventsInWords(events)}。`];
      },
    },
  ],
};

/** 都已反馈; 已反馈14件次，其余1件次正在办理; 正在办理: parts add up to the whole. */
function settled(all: Figure, done: Figure | undefined, measure: string, what: string): Phrase {
  const open = restOf(all, done);
  if (!open) return say`都已${what}`;
  return done ? say`已${what}${done}${measure}，其余${open}${measure}正在办理` : say`正在办理`;
}

export const rights: AreaAchievements = {
  area: "权益维护",
  headings: () => [say`依法维护职工权益`, say`维权服务`],
  achievements: [
    {
      key: "petitions",
      say: ({ now }) => {
        const { petitions, petitionsAnswered } = now.growth;
        return petitions && [say`接待来访来信${petitions}件次，${settled(petitions, petitionsAnswered, "件次", "反馈")}。`];
      },
    },
    {
      key: "disputes",
      say: ({ now }) => {
        const { disputes, disputesClosed } = now.growth;
        return disputes && [say`受理劳动争议调解${disputes}件，${settled(disputes, disputesClosed, "件", "结案")}。`];
      },
    },
    {
      key: "events",
      say: (facts) => {
        const events = eventsIn(facts, "权益维护");
        return events.length === 0 ? undefined : [say`开展维权活动${countOfEvents(events)}项：${eventsInWords(events)}。`];
      },
    },
  ],
};
