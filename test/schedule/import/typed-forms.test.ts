import { activitiesIn, plansIn } from "./reading";

const TITLE = "云溪小学2027年工会工作计划\n围绕学校中心工作，团结全体教职工，把工会办成教工信赖的家。\n三、活动安排\n";

describe("labels as people type them", () => {
  it.each([
    ["dashes in a row", "一、1———2月\n1、送温暖\n2、联欢\n二、3———4月\n1、踏青", ["1,2 送温暖", "1,2 联欢", "3,4 踏青"]],
    ["circled and Roman months", "③月：插花\nⅣ月：踏青\n⑩月：登山\nⅫ月：联欢", ["3 插花", "4 踏青", "10 登山", "12 联欢"]],
    ["bold to behind the colon", "- **3月：** 插花；义诊\n- **4月：** 踏青\n- **5月：** 拔河", ["3 插花", "3 义诊", "4 踏青", "5 拔河"]],
    ["内 behind the month", "三月内：插花\n四月内：踏青\n五月内：拔河", ["3 插花", "4 踏青", "5 拔河"]],
    ["the time of day behind the day", "3月5日（周五）下午：插花\n4月9日下午3点：踏青\n5月14日晚：拔河", ["3 插花", "4 踏青", "5 拔河"]],
    ["seasons with their months in brackets", "春季（2—4月）\n1.插花\n夏季（5—7月）\n1.送清凉\n冬季（12—1月）\n1.联欢", ["2,3,4 插花", "5,6,7 送清凉", "12,1 联欢"]],
    ["bracketed numbers in front, all on one line", "（1）三月：插花；义诊（2）四月：踏青（3）五月：拔河；表彰", ["3 插花", "3 义诊", "4 踏青", "5 拔河", "5 表彰"]],
    ["a pause where the others have a colon", "三月：插花\n四月、踏青\n五月：拔河", ["3 插花", "4 踏青", "5 拔河"]],
    ["what is done behind the theme", "3月 主题：暖心  活动：插花\n4月 主题：走近春天  活动：踏青\n5月 主题：强身  活动：拔河", ["3 插花", "4 踏青", "5 拔河"]],
  ])("%s", (_form, text, found) => {
    expect(activitiesIn(TITLE + text)).toEqual(found);
  });
});

describe("numbers as people type them", () => {
  it("the number that Word had put there, typed again", () => {
    expect(activitiesIn(`${TITLE}三月份\n1、1.插花\n2、2.义诊\n四月份\n1、1、踏青`)).toEqual(["3 插花", "3 义诊", "4 踏青"]);
  });
  it("pauses whose numbers were lost", () => {
    expect(activitiesIn(`${TITLE}三月：、插花。、义诊。\n四月：、踏青。、荐书、读书。\n五月：、拔河。`)).toEqual(["3 插花", "3 义诊", "4 踏青", "4 荐书、读书", "5 拔河"]);
  });
});

describe("headings between labels", () => {
  it("the time of the whole and the heading below it are no item", () => {
    const text = "云溪大学社团节计划\n三、活动时间\n2027年3月至4月底\n四、活动安排\n2027年3月至4月，开展社团活动\n2027年4月底，评定星级社团\n2027年5月初，举办颁奖典礼";
    expect(plansIn(text)).toEqual([["3,4 开展社团活动", "4 评定星级社团", "5 举办颁奖典礼"]]);
  });
});
