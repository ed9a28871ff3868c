import type { ReportTable } from "../../src/core/report";
import { columnWidths, fittingSize } from "../../src/word/column-widths";

/** A table of one column of words and figures of these lengths. */
function tableOf(...figures: readonly string[]): ReportTable {
  return {
    caption: "",
    unit: null,
    columns: [
      { heading: "项目", align: "left", width: 20 },
      ...figures.map(() => ({ heading: "金额", align: "right" as const, width: 10 })),
    ],
    rows: [{ look: "plain", cells: ["项目甲", ...figures] }],
  };
}

const WIDTH = 8845;

describe("columns of a table", () => {
  it("keep the usual size where everything has room", () => {
    expect(fittingSize(tableOf("1.00", "2.00"), WIDTH)).toBe(21);
  });

  it("are set smaller before a figure would break", () => {
    const many = tableOf(...Array<string>(9).fill("12345.67"));
    const size = fittingSize(many, WIDTH);
    expect(size).toBeLessThan(21);
    // A bold digit is up to 0.68 as wide as the text is high.
    const needed = 8 * size * 10 * 0.68;
    expect(
      columnWidths(many, size, WIDTH)
        .slice(1)
        .every((width) => width >= needed),
    ).toBe(true);
  });

  it("fill the width to the last twentieth of a point", () => {
    for (const table of [
      tableOf("1.00"),
      tableOf("1.00", "22.00", "333.00"),
      tableOf(...Array<string>(9).fill("123.45")),
    ]) {
      const widths = columnWidths(table, fittingSize(table, WIDTH), WIDTH);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(WIDTH);
    }
  });
});
