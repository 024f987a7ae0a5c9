import { fromFileFormula, toFileFormula } from "../../../src/host/file/function-names";

describe("functions younger than the format", () => {
  it.each([
    ['IFS(A1>0,"IFS(x)",SUMIFS(B:B,C:C,1))', '_xlfn.IFS(A1>0,"IFS(x)",SUMIFS(B:B,C:C,1))'],
    ["SUM(MAXIFS(A:A,B:B,1),CONCAT(C1))", "SUM(_xlfn.MAXIFS(A:A,B:B,1),_xlfn.CONCAT(C1))"],
    ["CEILING.MATH(1.5)+CEILING(1,2)", "_xlfn.CEILING.MATH(1.5)+CEILING(1,2)"],
    ["SUM(A1:A2)", "SUM(A1:A2)"],
  ])("%s stands in the file as %s", (shown, held) => {
    expect(toFileFormula(shown)).toBe(held);
    expect(fromFileFormula(held)).toBe(shown);
  });

  it("are not marked twice", () => {
    expect(toFileFormula("_xlfn.IFS(A1,1)")).toBe("_xlfn.IFS(A1,1)");
  });

  it("that Excel marks twice over are shown plainly", () => {
    expect(fromFileFormula("_xlfn._xlws.FILTER(A:A,B:B)")).toBe("FILTER(A:A,B:B)");
  });
});
