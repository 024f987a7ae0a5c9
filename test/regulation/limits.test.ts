import { formatYuan, money } from "../../src/book";
import { isGiftFestival, LIMITS, limitInForce, limitOfFestival, type Limit } from "../../src/regulation";

function shown(limit: Limit | undefined): string | undefined {
  return limit?.value.kind === "money"
    ? formatYuan(limit.value.amount)
    : limit && JSON.stringify(limit.value);
}

describe("limitInForce", () => {
  it("gives the region's figure of the day", () => {
    expect(shown(limitInForce("festivalGoods", "福建", "2018-05-01"))).toBe("1,300.00");
    expect(shown(limitInForce("festivalGoods", "福建", "2027-05-01"))).toBe("1,800.00");
    expect(shown(limitInForce("festivalGoods", "安徽", "2025-08-20"))).toBe("1,500.00");
    expect(shown(limitInForce("festivalGoods", "安徽", "2025-08-21"))).toBe("2,200.00");
  });

  it("gives the national figure where the region has none of its own", () => {
    expect(limitInForce("employerContribution", "安徽", "2027-01-01")?.basis.article).toBe("第四十三条");
    expect(shown(limitInForce("duesTopUp", undefined, "2024-01-01"))).toContain('"numerator":3');
    expect(shown(limitInForce("duesTopUp", undefined, "2027-01-01"))).toContain('"numerator":4');
  });

  it("knows nothing of a region it has no document for, nor of the days before", () => {
    expect(limitInForce("festivalGoods", "海南", "2027-01-01")).toBeUndefined();
    expect(limitInForce("festivalGoods", undefined, "2027-01-01")).toBeUndefined();
    expect(limitInForce("festivalGoods", "河南", "2018-02-08")).toBeUndefined();
  });
});

describe("the union's own limits", () => {
  const own = (amount: number, from?: string, subject: Limit["subject"] = "festivalGoods"): Limit => ({
    subject,
    value: { kind: "money", amount: money(amount * 100), per: "personYear" },
    basis: { document: "本工会自定标准", certainty: "confirmed", ...(from !== undefined && { from }) },
  });
  const on = (day: string, ...limits: Limit[]) => shown(limitInForce("festivalGoods", "安徽", day, limits));

  it("go before the region's, from their first day on, each for its own subject", () => {
    expect(on("2026-03-01", own(1500))).toBe("1,500.00");
    expect(on("2026-03-01", own(1500, "2026-04-01"))).toBe("2,200.00");
    expect(on("2026-03-01", own(300, undefined, "birthday"))).toBe("2,200.00");
  });

  it("are replaced by newer ones, whichever stands first", () => {
    expect(on("2026-03-01", own(1500, "2020-01-01"), own(1800, "2026-01-01"))).toBe("1,800.00");
    expect(on("2026-03-01", own(1800, "2026-01-01"), own(1500, "2020-01-01"))).toBe("1,800.00");
    expect(on("2025-12-31", own(1500, "2020-01-01"), own(1800, "2026-01-01"))).toBe("1,500.00");
  });
});

describe("goods at a festival", () => {
  it.each(["元旦", "新年慰问", "春节", "新春", "喜迎春", "清明", "五一劳动节", "五·一", "端午", "中秋", "国庆节", "十一"])("%s is one of the seven", (words) => {
    expect(isGiftFestival(words)).toBe(true);
  });

  it.each(["教师节", "三八妇女节", "六一儿童节", "元宵节", "重阳", "生日", ""])("%s is not", (words) => {
    expect(isGiftFestival(words)).toBe(false);
  });

  it("at 春节 has a limit of its own", () => {
    expect(["春节", "新春慰问", "中秋"].map(limitOfFestival)).toEqual(["springFestivalGoods", "springFestivalGoods", "oneFestivalGoods"]);
  });
});

describe("a unit's place", () => {
  it("lies in the region that a document names, however long it is written", () => {
    expect(shown(limitInForce("festivalGoods", "福建省厦门市思明区", "2027-05-01"))).toBe("1,800.00");
    expect(shown(limitInForce("festivalGoods", " 安徽 省合肥市", "2026-05-01"))).toBe("2,200.00");
  });

  it("is not taken for a province whose name it holds elsewhere", () => {
    expect(limitInForce("festivalGoods", "青海省黄南州河南县", "2027-05-01")).toBeUndefined();
  });
});

describe("the table of limits", () => {
  it("names a document for each, and a region's document for each figure of a region", () => {
    for (const { basis, value } of LIMITS) {
      expect(basis.document).not.toBe("");
      if (value.kind === "money") expect(basis.from).toBeDefined();
    }
  });

  it("has one figure for a subject, region and first day", () => {
    const identities = LIMITS.map(({ subject, basis }) => [subject, basis.region, basis.from].join());
    expect(new Set(identities).size).toBe(identities.length);
  });
});
