/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { SheetSnapshot } from "../../src/core/grid/snapshot";
import { workbookFrom } from "../../src/host/from-snapshot";
import type { WorkbookModel } from "../../src/host/model";
import { table } from "../core/support";
import { violations } from "./axe";
import { FakeDoor } from "./fake-door";
import { checkedOverHost, click, contentOf } from "./open-over-host";
import { checkedPane, openFinding } from "./open-pane";

const UNIT = "部门：某县水利局　单位：万元";
const HEADS = "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出";
/** 300.00 = 41.25 + 258.75, 258.75 = 79.25 + 112.30 + 67.20, and so in each column and line. */
const NAMES = [
  "合计 |",
  "208 | 社会保障和就业支出",
  "20805 | 行政事业单位养老支出",
  "2080505 | 基本养老保险缴费支出",
  "2080506 | 职业年金缴费支出",
  "213 | 农林水支出",
  "21303 | 水利",
  "2130301 | 行政运行",
  "2130305 | 水利工程建设",
  "2130306 | 水利工程运行与维护",
];
const FIGURES = [
  "300.00 | 120.50 | 179.50",
  "41.25 | 30.25 | 11.00",
  "41.25 | 30.25 | 11.00",
  "27.50 | 20.00 | 7.50",
  "13.75 | 10.25 | 3.50",
  "258.75 | 90.25 | 168.50",
  "258.75 | 90.25 | 168.50",
  "79.25 | 60.25 | 19.00",
  "112.30 | 20.00 | 92.30",
  "67.20 | 10.00 | 57.20",
];
const RIGHT = sheetOf(NAMES, FIGURES);
/** From 2080505 in row 7 on every figure stands one row too low; 67.20 fell off the end. */
const LOW = sheetOf(NAMES, [...FIGURES.slice(0, 3), " | | ", ...FIGURES.slice(3, -1)]);
const PREVIEW = "GK03 改正前后对照";

function sheetOf(names: readonly string[], figures: readonly string[]): SheetSnapshot {
  const lines = names.map((name, i) => `${name} | ${figures[i]}`);
  return table("支出决算表", [UNIT, HEADS, ...lines].join("\n"), "GK03");
}

/** The pane after a check, with its first finding opened. */
async function opened(sheet: SheetSnapshot, language: "zh-CN" | "en-US" = "zh-CN") {
  const pane = await checkedPane({ door: new FakeDoor({ sheets: [sheet] }), language });
  return { ...pane, item: await openFinding(pane) };
}

function valuesOf({ sheets }: WorkbookModel) {
  return sheets.map(({ cells }) => new Map([...cells].map(([key, { value }]) => [key, value])));
}

/** A table's lines, each with the texts of its cells. */
function linesOf(shown: HTMLElement): string[][] {
  return within(shown)
    .getAllByRole("row")
    .map((line) => [...line.children].map((cell) => cell.textContent.replace(/\s+/g, " ").trim()));
}

describe("a block of figures one row too low", () => {
  it("is shown as the table that it would be, with what every cell holds and should hold", async () => {
    const { item } = await opened(LOW);
    const shown = item.getByRole("table", { name: PREVIEW });
    expect(linesOf(shown)).toEqual([
      ["行", "C 本年支出合计", "D 基本支出", "E 项目支出"],
      ["7 基本养老保险缴费支出", "现值 空 建议值 27.50", "现值 空 建议值 20.00", "现值 空 建议值 7.50"],
      ["8 职业年金缴费支出", "现值 27.50 建议值 13.75", "现值 20.00 建议值 10.25", "现值 7.50 建议值 3.50"],
      ["9 农林水支出", "现值 13.75 建议值 258.75", "现值 10.25 建议值 90.25", "现值 3.50 建议值 168.50"],
      // Row 10 holds the 258.75 of the line above, which is its own.
      ["11 行政运行", "现值 258.75 建议值 79.25", "现值 90.25 建议值 60.25", "现值 168.50 建议值 19.00"],
      ["12 水利工程建设", "现值 79.25 建议值 112.30", "现值 60.25 建议值 20.00", "现值 19.00 建议值 92.30"],
      ["13 水利工程运行与维护", "现值 112.30 建议值 67.20", "现值 20.00 建议值 10.00", "现值 92.30 建议值 57.20"],
    ]);
  });

  it("is put right as one change, and 撤销 takes all of it back", async () => {
    const pane = await checkedOverHost(workbookFrom({ sheets: [LOW] }));
    const before = contentOf(pane.workbook);
    await openFinding(pane);
    await click(pane, "全部应用：更正 GK03!C7 等 18 个单元格");
    expect(valuesOf(pane.workbook)).toEqual(valuesOf(workbookFrom({ sheets: [RIGHT] })));
    await waitFor(() => expect(screen.queryByRole("table", { name: PREVIEW })).toBeNull());
    await pane.user.click(within(screen.getByRole("region", { name: "消息" })).getByRole("button", { name: "撤销" }));
    await waitFor(() => expect(contentOf(pane.workbook)).toEqual(before));
  });

  it("says the same in English", async () => {
    const { item } = await opened(LOW, "en-US");
    expect(item.getByRole("table", { name: "GK03 before and after" })).toHaveTextContent(/now blank proposed 27\.50/);
  });

  it("leads from a line to its cell", async () => {
    const { item, user, door } = await opened(LOW);
    await user.click(item.getByRole("button", { name: "9 选中 GK03!C9" }));
    expect(door.selected.at(-1)).toEqual({ sheet: "GK03", address: "C9" });
  });

  it("is shown in a way that axe finds nothing wrong with", async () => {
    document.title = "勾稽";
    await opened(LOW);
    expect(await violations()).toEqual([]);
  });
});

describe("a block whose last figures were overwritten", () => {
  it("is shown with gaps where nothing tells a figure, and nothing is applied", async () => {
    // Two rows too low: 112.30 and 67.20 fell off the end, and one sum of both does not say what either was.
    const { item } = await opened(sheetOf(NAMES, [...FIGURES.slice(0, 3), " | | ", " | | ", ...FIGURES.slice(3, -2)]));
    expect(linesOf(item.getByRole("table", { name: PREVIEW })).slice(-3)).toEqual([
      ["11 行政运行", "现值 258.75 建议值 79.25", "现值 90.25 建议值 60.25", "现值 168.50 建议值 19.00"],
      ["12 水利工程建设", ...["258.75", "90.25", "168.50"].map((now) => `现值 ${now} 建议值 查原始凭证`)],
      ["13 水利工程运行与维护", ...["79.25", "60.25", "19.00"].map((now) => `现值 ${now} 建议值 查原始凭证`)],
    ]);
    expect(item.queryByRole("button", { name: /应用/ })).toBeNull();
  });
});

describe("a correction of many lines", () => {
  it("shows the first twelve and counts the others, and all of them are applied", async () => {
    // Two more classes of the same amounts as 213: 300.00 + 2 × 258.75 = 817.50, and so in the columns.
    const names = [
      ...NAMES,
      "214 | 交通运输支出",
      "21401 | 公路水路运输",
      "2140101 | 行政运行",
      "2140104 | 公路建设",
      "2140106 | 公路养护",
      "215 | 资源勘探工业信息等支出",
      "21501 | 资源勘探开发",
      "2150101 | 行政运行",
      "2150104 | 煤炭勘探开采和洗选",
      "2150105 | 石油和天然气勘探开采",
      " |",
    ];
    const figures = [
      "817.50 | 301.00 | 516.50",
      ...FIGURES.slice(1, 3),
      " | | ",
      ...FIGURES.slice(3),
      ...FIGURES.slice(5),
      ...FIGURES.slice(5),
    ];
    const { item, user, door } = await opened(sheetOf(names, figures));
    // From row 7 to 23 there are 17 lines; 21303, 21401 and 21501 hold the amounts of their classes, which are theirs.
    expect(linesOf(item.getByRole("table", { name: PREVIEW }))).toHaveLength(1 + 12);
    expect(item.getByText("另有 2 行，未列出")).toBeVisible();
    await user.click(item.getByRole("button", { name: /^全部应用/ }));
    expect(door.applied.at(-1)).toHaveLength(14 * 3);
  });
});

describe("a correction that other checks do not bear out", () => {
  const CAUTION = "不能完全确定，应用前请对照原始凭证";

  it("asks for the vouchers before it is applied", async () => {
    // What 67.20 was is known by one sum only, that of its own total.
    const { item } = await opened(LOW);
    expect(item.getByText(CAUTION)).toBeVisible();
  });

  it("is told from one that they bear out", async () => {
    // The last figures stand below the list: nothing is lost.
    const { item } = await opened(sheetOf([...NAMES, " |"], [...FIGURES.slice(0, 3), " | | ", ...FIGURES.slice(3)]));
    expect(item.getByRole("table", { name: PREVIEW })).toBeVisible();
    expect(item.queryByText(CAUTION)).toBeNull();
  });
});
