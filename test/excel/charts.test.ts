/** @jest-environment jsdom */
import type { ChartSpec, SheetSpec } from "../../src/core/sheets/spec";
import { excelDoor } from "../../src/excel";
import { newId, type SheetModel, snapshotOf, type WorkbookModel } from "../../src/host/model";
import { openInExcel } from "../host/office";
import { sheetSpec } from "./sample-additions";
import { workbookOf } from "./workbooks";

const BARS: ChartSpec = {
  name: "gouji-execution",
  kind: "bars",
  title: "项目资金执行情况（万元）",
  categories: "A2:A3",
  series: [
    { name: "可用资金", values: "B2:B3", color: "9DC3E6" },
    { name: "本年支出", values: "C2:C3", color: "2F5597" },
  ],
  area: "D1:H12",
};
const PIE: ChartSpec = {
  name: "gouji-structure",
  kind: "pie",
  title: "支出结构",
  categories: "A2:A3",
  series: [{ name: "金额", values: "B2:B3" }],
  area: "D13:H20",
};
const ROWS: SheetSpec["rows"] = [
  [{ text: "项目" }, { text: "可用" }, { text: "支出" }],
  [{ text: "甲" }, { decimal: "7" }, { decimal: "6.64" }],
  [{ text: "乙" }, { decimal: "30" }, { decimal: "0" }],
];
const SPEC: SheetSpec = { ...sheetSpec("fund-flows", "资金流向", ROWS), charts: [BARS, PIE] };
const small = () => workbookOf({ 收支: [[1], [2]] });

function sheetNamed(workbook: WorkbookModel, name: string): SheetModel {
  return workbook.sheets.find((each) => each.name === name)!;
}

describe("charts of a computed sheet", () => {
  it("are drawn over its cells, each series with its name, figures and categories", async () => {
    const host = await openInExcel(small());
    await excelDoor().writeAdditions({ sheets: [SPEC], marks: [] });
    const [bars, pie] = sheetNamed(host.workbook, "资金流向").charts;
    const categories = { top: 2, left: 1, bottom: 3, right: 1 };
    expect(bars).toMatchObject({
      name: "gouji-execution",
      type: "BarClustered",
      title: "项目资金执行情况（万元）",
      area: { top: 1, left: 4, bottom: 12, right: 8 },
      series: [
        { name: "可用资金", values: { top: 2, left: 2, bottom: 3, right: 2 }, categories },
        { name: "本年支出", values: { top: 2, left: 3, bottom: 3, right: 3 }, categories },
      ],
    });
    expect(bars!.series[1]!.looks).toMatchObject({ "Format/Fill/Color": "#2F5597" });
    // The first project stands on top, as in the table; its bars say their figures.
    expect(bars!.looks).toMatchObject({ "Axes/CategoryAxis/ReversePlotOrder": true, "DataLabels/ShowValue": true });
    expect(pie).toMatchObject({ name: "gouji-structure", type: "Pie", series: [{ name: "金额", categories }] });
    expect(pie!.looks).toMatchObject({ "DataLabels/ShowPercentage": true });
  });

  it("cost no round trip of their own", async () => {
    const host = await openInExcel(small());
    const door = excelDoor();
    await door.readWorkbook();
    host.resetTraffic();
    await door.writeAdditions({ sheets: [SPEC], marks: [] });
    expect(host.traffic.requests).toBeLessThanOrEqual(2);
  });

  it("are replaced with the sheet; a chart that the user drew on it stays", async () => {
    const host = await openInExcel(small());
    const door = excelDoor();
    await door.writeAdditions({ sheets: [SPEC], marks: [] });
    const sheet = sheetNamed(host.workbook, "资金流向");
    const users = { ...sheet.charts[0]!, id: newId(host.workbook), name: "图表 1" };
    sheet.charts.push(users);
    await door.writeAdditions({ sheets: [{ ...SPEC, charts: [PIE] }], marks: [] });
    expect(sheet.charts.map(({ name }) => name)).toEqual(["图表 1", "gouji-structure"]);
  });

  it("go with the sheet; a chart of the user's with a name like ours stays on the user's sheet", async () => {
    const workbook = small();
    const users = {
      id: newId(workbook),
      name: "gouji-execution",
      type: "Pie",
      title: "",
      series: [],
      area: null,
      looks: {},
    };
    workbook.sheets[0]!.charts.push(users);
    const host = await openInExcel(workbook);
    const before = snapshotOf(host.workbook);
    const door = excelDoor();
    await door.writeAdditions({ sheets: [SPEC], marks: [] });
    await door.clearAdditions({ marks: true, sheets: true });
    expect(snapshotOf(host.workbook)).toEqual(before);
  });
});
