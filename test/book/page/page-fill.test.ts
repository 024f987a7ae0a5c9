import { heightFactor, linesOf } from "../../../src/book/page";

const PAGE = { height: 500, firstHead: 80, laterHead: 20 };

function rows(count: number): readonly number[] {
  return Array.from({ length: count }, () => 20);
}

/** How many rows stand with the tail of 40 points on the last page. */
function company(count: number, factor: number): number {
  let left = PAGE.height - PAGE.firstHead;
  let onPage = 0;
  for (let n = 0; n < count; n++) {
    if (20 * factor > left) [left, onPage] = [PAGE.height - PAGE.laterHead, 0];
    left -= 20 * factor;
    onPage++;
  }
  return 40 > left ? 0 : onPage;
}

describe("heightFactor", () => {
  it("leaves rows alone where all fit, or many go over", () => {
    expect(heightFactor(rows(15), 40, [PAGE])).toBe(1);
    expect(heightFactor(rows(30), 40, [PAGE])).toBe(1);
  });

  it("never leaves the signatures alone or with one row only", () => {
    for (let count = 1; count <= 60; count++) {
      expect(company(count, heightFactor(rows(count), 40, [PAGE]))).toBeGreaterThanOrEqual(
        Math.min(3, count),
      );
    }
  });
});

describe("linesOf", () => {
  it.each([
    ["", 20, 1],
    ["庆祝教师节", 20, 1],
    ["庆祝教师节庆祝教师节庆祝教师节", 20, 2],
    ["一\n二", 20, 2],
    ["abcdefghijklmnop", 20, 1],
    ["证件号码“349*************95”", 20, 2],
    ["的证件号码“349*************95”校验不通过", 20, 3],
  ])("%j takes, %d characters wide, %d lines", (text, width, lines) => {
    expect(linesOf(text, width, 10)).toBe(lines);
  });
});
