import { addressOf, columnLetters, parseAddress, reference } from "../../../src/core/grid/address";
import { gridOf } from "../../../src/core/grid/grid";
import { fc } from "../../draws";

describe("cell addresses", () => {
  it("count columns as Excel does", () => {
    expect([1, 26, 27, 52, 703, 16384].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "AAA", "XFD"]);
  });

  it("read back what they write, for every cell of a sheet", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_048_576 }), fc.integer({ min: 1, max: 16_384 }), (row, column) => {
        expect(parseAddress(addressOf(row, column))).toEqual({ row, column });
      }),
    );
  });

  it("refuse what is no address", () => {
    for (const text of ["", "A0", "1A", "A1:B2", "XFDD1"]) expect(() => parseAddress(text)).toThrow(RangeError);
  });

  it("quote sheet names in formulas, inner quotes doubled", () => {
    expect(reference("区'本级", "B2")).toBe("'区''本级'!B2");
  });
});

describe("a grid", () => {
  const grid = gridOf({
    name: "表",
    visibility: "visible",
    cells: [
      { row: 2, column: 1, value: "区本级" },
      { row: 3, column: 2, value: "岗位津贴" },
      { row: 4, column: 1, value: 5 },
    ],
    merges: [{ top: 2, left: 1, bottom: 4, right: 1 }],
    hiddenRows: [3],
    hiddenColumns: [],
  });

  it("gives the text of a merged area at each of its cells", () => {
    expect(grid.text(3, 1)).toBe("区本级");
  });

  it("gives a covered cell's own value before that of the area", () => {
    expect(grid.text(4, 1)).toBe("");
    expect(grid.at(4, 1)?.value).toBe(5);
  });

  it("knows its hidden rows", () => {
    expect([2, 3].map((row) => grid.isRowHidden(row))).toEqual([false, true]);
  });

  it("gives rows from above and their cells from the left, in whatever order they come", () => {
    const cells = [
      { row: 7, column: 3, value: "丙" },
      { row: 2, column: 1, value: "甲" },
      { row: 7, column: 1, value: "乙" },
    ];
    const mixed = gridOf({ name: "表", visibility: "visible", cells, merges: [], hiddenRows: [], hiddenColumns: [] });
    expect(mixed.rowNumbers).toEqual([2, 7]);
    expect(mixed.row(7).map(({ value }) => value)).toEqual(["乙", "丙"]);
  });

  it("finds the cells of a row with gaps, and of several at one place the last", () => {
    const cells = [
      { row: 1, column: 2, value: "甲" },
      { row: 1, column: 5, value: "乙" },
      { row: 1, column: 5, value: "丙" },
      { row: 1, column: 9, value: "丁" },
    ];
    const gaps = gridOf({ name: "表", visibility: "visible", cells, merges: [], hiddenRows: [], hiddenColumns: [] });
    expect([1, 2, 3, 5, 6, 9, 10].map((column) => gaps.at(1, column)?.value ?? null)).toEqual([
      null,
      "甲",
      null,
      "丙",
      null,
      "丁",
      null,
    ]);
    expect(gaps.row(1)).toHaveLength(3);
  });
});
