import { amount, toText } from "../../../src/core/amount";
import type { CellSnapshot, CellValue } from "../../../src/core/grid/snapshot";
import { Book } from "../../../src/core/formulas/book";
import { readFormula } from "../../../src/core/formulas/read-formula";
import { fc } from "../../draws";

/** What a formula comes to over A1, A2, … of one sheet; dates have a format. */
function outcome(formula: string, values: readonly CellValue[], formats: readonly (string | undefined)[] = []) {
  const cells = values.map((value, i): CellSnapshot => {
    const format = formats[i];
    return { row: i + 1, column: 1, value, ...(format === undefined ? {} : { format }) };
  });
  const sheet = { name: "收入", visibility: "visible" as const, cells, merges: [], hiddenRows: [], hiddenColumns: [] };
  const book = new Book([sheet]);
  const found = book.outcome(readFormula(formula), book.sheet("收入")!);
  return found === null || found === "empty" ? found : toText(found);
}

describe("what a formula comes to", () => {
  it.each([
    ["A1+A2", [0.1, 0.2], "0.3"],
    ["SUM(A1:A3)", [1.1, "2.2", 3.3], "4.4"],
    ["A1*A2-A3/A2", [1.5, 4, 6], "4.5"],
    ["ROUND(A1/A2,2)", [2, 3], "0.67"],
    ["ROUND(A1,2)", [2.675], "2.68"],
    ["-A1%", [50], "-0.5"],
    ["ABS(A1-A2)", [1, 3], "2"],
    ["A1+A9", [5], "5"],
    ["SUM(A:A)", [1, 2, 4], "7"],
    ["'收入'!$A$1+收入!A2", [1, 2], "3"],
    ['IF(COUNT(A1:A2)=0,"",SUM(A1:A2))', [1, 2], "3"],
    ['IF(COUNT(A1:A2)=0,"",SUM(A1:A2))', ["", null], "empty"],
  ])("is exact: %s over %j is %s", (formula, values, expected) => {
    expect(outcome(formula, values as CellValue[])).toBe(expected);
  });

  it.each([
    ["a division by 0", "A1/A2", [1, 0]],
    ["text with plain signs", "A1+A2", [1, "2.00"]],
    ["an error among the cells", "SUM(A1:A2)", [1, { error: "#REF!" }]],
    ["another sheet that does not exist", "无此表!A1", [1]],
    ["functions that are not calculated", "SUMIF(A1:A2,1)", [1, 2]],
    ["a power", "A1^2", [3]],
    ["a rounding that doubles may take either way", "ROUND(A1/A2*A3,0)", [1, 3, 1.5000000001]],
  ])("is not said for %s", (_, formula, values) => {
    expect(outcome(formula, values as CellValue[])).toBeNull();
  });

  it("is not said for dates, which are no amounts", () => {
    expect(outcome("A1+A2", [45000, 1], ["yyyy-mm-dd"])).toBeNull();
  });

  it("is not worked out any more when the formulas together would read too many cells", () => {
    const cells = Array.from({ length: 1000 }, (_, i): CellSnapshot => ({ row: i + 1, column: 1, value: 1 }));
    const sheet = {
      name: "收入",
      visibility: "visible" as const,
      cells,
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    };
    const book = new Book([sheet]);
    const outcomes = Array.from({ length: 500 }, () => book.outcome(readFormula("SUM(A:A)"), book.sheet("收入")!));
    expect(outcomes[0]).toEqual(amount(1000));
    expect(outcomes.at(-1)).toBeNull();
    expect(book.isSpent).toBe(true);
  });

  it("is the sum in 分 whatever the figures", () => {
    const fen = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
    fc.assert(
      fc.property(fc.array(fen, { minLength: 1, maxLength: 40 }), (figures) => {
        const total = figures.reduce((sum, each) => sum + BigInt(each), 0n);
        const values = figures.map((each) => each / 100);
        expect(outcome(`SUM(A1:A${figures.length})*100`, values)).toBe(toText(amount(String(total))));
      }),
    );
  });
});
