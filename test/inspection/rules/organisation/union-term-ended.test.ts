import { unionTermEnded } from "../../../../src/inspection/rules/organisation/union-term-ended";
import { reportOf, type Tables } from "../../ledgers";

describe("工会委员会按期换届", () => {
  const committees = (ends: string, remark: string | null = null) => [["机构", "姓名", "当选日期", "任期届满", "备注"], ["工会委员会", "赵一", "2021-05-10", ends, remark], ["经审会", "钱二", "2021-05-10", "2020-01-01", null]];
  const found = (tables: Tables, today = "2026-11-22", year = 2026) => reportOf(unionTermEnded, tables, { today, year }).findings.map(({ level, place }) => `${level} ${place.sheet}!${place.cell}`);

  it("is 必改 once the term has passed", () => {
    expect(found({ committees: committees("2026-05-09") })).toEqual(["必改 组织机构!D2"]);
    expect(found({ unit: [["单位名称", "青禾小学"], ["本届当选日期", "2021-05-10"], ["任期（年）", 5]] })).toEqual(["必改 基本情况!B2"]);
  });

  it("is a hint half a year before, and nothing earlier", () => {
    expect(found({ committees: committees("2027-05-09") })).toEqual(["建议 组织机构!D2"]);
    expect(found({ committees: committees("2027-06-09") })).toEqual([]);
  });

  it("accepts an approved delay, wherever it is said", () => {
    expect(found({ committees: committees("2026-05-09", "经上级批准延期至2027年3月") })).toEqual([]);
    expect(found({ committees: committees("2026-05-09"), archiveIndex: [["题名"], ["关于同意延期换届的批复 区工〔2026〕8号"]] })).toEqual([]);
    expect(found({ committees: committees("2026-05-09", "延期") })).toEqual(["应改 组织机构!D2"]);
  });

  it("looks at last year's ledger as of its own year", () => {
    expect(found({ committees: committees("2026-05-09") }, "2026-11-22", 2025)).toEqual([]);
    expect(found({ committees: committees("2025-12-30") }, "2026-11-22", 2025)).toEqual(["必改 组织机构!D2"]);
  });

  it("goes by the latest end: one mistyped day ends no term; a delay of something else is no delay", () => {
    expect(found({ committees: [...committees("2028-05-09"), ["工会委员会", "孙三", "2021-05-10", "2022-05-09", null]] })).toEqual([]);
    expect(found({ committees: committees("2026-05-09"), meetings: [["会议时间", "会议内容"], ["2026-04-01", "体检推迟到五月"]] })).toEqual(["必改 组织机构!D2"]);
  });
});
