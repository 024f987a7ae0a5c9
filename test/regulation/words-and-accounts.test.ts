import { ACCOUNTS, ACTIVITY_ACCOUNTS, UNIT_KINDS, wordSetOf } from "../../src/regulation";

describe("the words of each kind of unit", () => {
  it.each([
    ["学校", "教职工", "教代会", "校务公开"],
    ["机关", "干部职工", "职工大会", "政务公开"],
    ["企业", "职工", "职代会", "厂务公开"],
    ["法院", "干警", "职工大会", undefined],
    ["街道", "职工", "职代会", "企务公开"],
  ] as const)("%s says %s, %s, %s", (kind, staff, congress, openness) => {
    expect(wordSetOf(kind)).toMatchObject({ staff, congress });
    expect(wordSetOf(kind).openness).toBe(openness);
  });

  it("leave none empty", () => {
    for (const kind of UNIT_KINDS)
      expect(Object.values(wordSetOf(kind)).every((word) => word !== "")).toBe(true);
  });
});

describe("the accounts", () => {
  it("have a name each, and stand under a head that exists", () => {
    const names = ACCOUNTS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { head } of ACCOUNTS) if (head !== undefined) expect(names).toContain(head);
  });

  it("of activities are expenses under a head", () => {
    for (const name of ACTIVITY_ACCOUNTS) {
      const account = ACCOUNTS.find((known) => known.name === name);
      expect(account).toMatchObject({ direction: "expense" });
      expect(account!.head).toBeDefined();
    }
  });
});
