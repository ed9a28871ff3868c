import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { analysed, checksOf, table } from "../support";

/** A table that no form knows: a row of headings, then lines of figures in 分 that are written in 元. */
function counted(headings: readonly string[], lines: readonly (readonly [name: string, ...cents: number[]])[]) {
  const sheet = table("2024年度网点汇总表", ["网点", ...headings].join(" | "), "网点");
  const cells = lines.flatMap(([name, ...cents], line) =>
    [name, ...cents.map((figure) => figure / 100)].map((value, at) => ({ row: line + 3, column: at + 1, value })),
  );
  return { ...sheet, cells: [...sheet.cells, ...cells] };
}

const sums = (sheet: SheetSnapshot, rule: string) =>
  checksOf(analysed(sheet), rule).map(({ verdict, terms }) => [verdict, terms.length]);

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

describe("the sums of a large table", () => {
  it("are found down 220 columns of 600 lines, which is more than a call takes arguments", () => {
    const headings = numbers(220).map((n) => `第${n}类款`);
    const lines = numbers(600).map((n) => [`网点${n}`, ...headings.map(() => 137)] as [string, ...number[]]);
    // 600 × 1.37 = 822.00, in each column.
    const total: [string, ...number[]] = ["合计", ...headings.map(() => 82_200)];
    expect(sums(counted(headings, [...lines, total]), "T-1")).toEqual(headings.map(() => ["exact", 601]));
  });

  it.each([
    [255, 3],
    [256, 0],
  ])("are found across %i columns and their total in %i lines", (columns, found) => {
    // In line n each part is n × 1.11.
    const lines = [1, 2, 3].map(
      (n) => [`网点${n}`, n * 111 * columns, ...numbers(columns).map(() => n * 111)] as [string, ...number[]],
    );
    const sheet = counted(["合计", ...numbers(columns).map((n) => `第${n}类款`)], lines);
    expect(sums(sheet, "T-2")).toEqual(numbers(found).map(() => ["exact", columns + 1]));
  });

  it.each([
    [6_666, 6_666],
    [6_667, 0],
  ])("that only arithmetic suggests among three columns of %i lines are found in %i", (count, found) => {
    const lines = numbers(count).map(
      (n) => [`网点${n}`, 1_234 + 17 * n, 1_000 + 10 * n, 234 + 7 * n] as [string, ...number[]],
    );
    expect(sums(counted(["甲款", "乙款", "丙款"], lines), "T-2")).toHaveLength(found);
  });
});
