import type { Finding } from "../../../src/core/findings/finding";
import { toldElsewhere } from "../../../src/core/findings/told-elsewhere";
import { brief } from "../../../src/core/text/brief";
import { render } from "../../../src/core/text/render";
import { text } from "../../../src/core/text/text";

const FOLDED: Finding = {
  code: "R-4",
  severity: "info",
  group: "reading",
  brief: brief("收入表", text("第{row}行按合计读取", "row {row} is the total", { row: { row: 6 } })),
  text: text("{cell}", "{cell}", { cell: { sheet: "收入", address: "A6" } }),
  source: null,
  cells: [{ sheet: "收入", address: "A6" }],
  checks: [],
  suspects: [],
};

const FINDING: Finding = {
  ...FOLDED,
  brief: brief(
    text("第 {row} 行起错行", "from row {row} on", { row: { table: "支出", row: 12 } }),
    text("第{row}行", "row {row}", { row: { row: 7 } }),
    text("见 {cell}", "see {cell}", { cell: { sheet: "支出", address: "D9" } }),
  ),
  remark: text("{cell}", "{cell}", { cell: { cell: "D9" } }),
  folded: [FOLDED],
};

const told = toldElsewhere(FINDING, (place) => {
  const { sheet = "", address = "" } = "sheet" in place ? place : {};
  return "row" in place
    ? `〔${place.table}${place.row}〕`
    : "cell" in place
      ? `〔${place.table}${place.cell}〕`
      : `〔${sheet}${address}〕`;
});

const shown = (message: Parameters<typeof render>[0] | null | undefined) => message && render(message, "zh-CN");

describe("A finding that is told elsewhere", () => {
  it("has the places of all its texts in other words, those without a table as places of its own", () => {
    const { where, what, then } = told.brief;
    expect(
      [where, what, then].map((each) => typeof each === "object" && each && "template" in each && shown(each)),
    ).toEqual(["第 〔支出12〕 行起错行", "第〔收入7〕行", "见 〔支出D9〕"]);
    expect([shown(told.text), shown(told.remark)]).toEqual(["〔收入A6〕", "〔收入D9〕"]);
  });

  it("tells what is folded into it in the same way, and keeps its cells", () => {
    expect(shown(told.folded![0]!.brief.what)).toBe("第〔收入6〕行按合计读取");
    expect(told.cells).toEqual(FINDING.cells);
  });
});
