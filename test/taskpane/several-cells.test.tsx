/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { parseAddress } from "../../src/core/grid/address";
import type { SheetSnapshot } from "../../src/core/grid/snapshot";
import { workbookFrom } from "../../src/host/from-snapshot";
import { cellKey } from "../../src/host/model";
import { table, withCell } from "../core/support";
import { FakeDoor } from "./fake-door";
import { checkedOverHost, click, contentOf, sheetOf } from "./open-over-host";
import { checkedPane, findings, openFinding } from "./open-pane";

const SHEET = "2020年度项目资金收支明细表";
const RIGHT = table(
  SHEET,
  `单位：万元
  项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
  一、区本级 | | | |
  岗位津贴   | 0.00  | 7.00   | 6.64  | 0.36
  监管经费   | 25.84 | 151.12 | 70.58 | 106.38
  宣传经费   | 3.20  | 12.40  | 9.15  | 6.45
  小计       | 29.04 | 170.52 | 86.37 | 113.19
  合计       | 29.04 | 170.52 | 86.37 | 113.19`,
);

/** 7.00 and 151.12 stand in each other's place. */
const SWAPPED = corrupted(RIGHT, { C5: 151.12, C6: 7 });
/** 宣传经费 is in 元. */
const IN_YUAN = corrupted(RIGHT, { B7: 32000, C7: 124000, D7: 91500, E7: 64500 });

function corrupted(sheet: SheetSnapshot, values: Readonly<Record<string, string | number>>): SheetSnapshot {
  return Object.entries(values).reduce((before, [address, value]) => withCell(before, address, value), sheet);
}

/** The same sheet with a formula that shows what its cell holds already. */
function withFormula(sheet: SheetSnapshot, address: string, formula: string): SheetSnapshot {
  const { row, column } = parseAddress(address);
  const cells = sheet.cells.map((c) => (c.row === row && c.column === column ? { ...c, formula } : c));
  return { ...sheet, cells };
}

function figure(address: string, value: string, expected: string | number) {
  return { cell: { sheet: SHEET, address }, value, expected };
}

/** 宣传经费 in 万元: 3.20 + 12.40 − 9.15 = 6.45 is left to the formula. */
const CORRECTED = [figure("B7", "3.20", 32000), figure("C7", "12.40", 124000), figure("D7", "9.15", 91500)];
const WITH_THE_OTHERS = "公式，随其他单元格重算";

/** The pane after a check, with its first finding opened. */
async function opened(sheet: SheetSnapshot, language: "zh-CN" | "en-US" = "zh-CN") {
  const pane = await checkedPane({ door: new FakeDoor({ sheets: [sheet] }), language });
  return { ...pane, item: await openFinding(pane) };
}

describe("a suspect of several cells", () => {
  it("lists every cell with what it holds and what it should hold", async () => {
    const { item } = await opened(SWAPPED);
    expect(item.getByText("疑似两个单元格填反")).toBeVisible();
    const lines = item.getAllByText("建议值").map((word: HTMLElement) => word.closest("li")!.textContent);
    expect(lines.slice(0, 2)).toEqual([
      expect.stringMatching(/C5.*现值151\.12建议值7\.00/),
      expect.stringMatching(/C6.*现值7\.00建议值151\.12/),
    ]);
  });

  it("selects the cell whose link is clicked", async () => {
    const { item, user, door } = await opened(SWAPPED);
    await user.click(item.getAllByRole("button", { name: `选中 ${SHEET}!C6` })[0]!);
    expect(door.selected.at(-1)).toEqual({ sheet: SHEET, address: "C6" });
  });

  it("applies all of them on one click and not before, and says how to undo", async () => {
    const { item, user, door } = await opened(SWAPPED);
    expect(door.applied).toEqual([]);
    const name = `全部应用：${SHEET}!C5 改为 7.00、${SHEET}!C6 改为 151.12`;
    await user.click(item.getByRole("button", { name }));
    expect(door.applied).toEqual([[figure("C5", "7.00", 151.12), figure("C6", "151.12", 7)]]);
    await waitFor(() => expect(door.reads).toBe(2));
    expect(screen.getByRole("region", { name: "消息" })).toHaveTextContent(
      `已更正 ${SHEET}!C5 等 2 个单元格；也可在表格中按 Ctrl+Z 撤销`,
    );
  });

  it("says the same in English", async () => {
    const { item } = await opened(SWAPPED, "en-US");
    const name = `Apply all: change ${SHEET}!C5 to 7.00, change ${SHEET}!C6 to 151.12`;
    expect(item.getByRole("button", { name })).toHaveTextContent("Apply all");
    expect(item.getByText("All 2 cells change together; one undo takes all of them back")).toBeVisible();
  });

  it("is left alone when one of the cells is a formula that a figure would take away", async () => {
    const { item } = await opened(withFormula(SWAPPED, "C6", "Sheet9!C6"));
    expect(item.getAllByText("建议值").length).toBeGreaterThanOrEqual(2);
    expect(item.queryByRole("button", { name: /应用/ })).toBeNull();
    expect(item.getByText(/此单元格是公式/)).toBeVisible();
  });

  it("leaves a sum that Excel computes from the cells that are corrected to Excel", async () => {
    const { item, user, door } = await opened(withFormula(IN_YUAN, "E7", "B7+C7-D7"));
    expect(item.getByText(WITH_THE_OTHERS)).toBeVisible();
    await user.click(item.getByRole("button", { name: /^全部应用/ }));
    expect(door.applied).toEqual([CORRECTED]);
  });

  it("leaves a formula that is no plain sum to Excel where it refers to the cells that are corrected", async () => {
    const { item, user, door } = await opened(withFormula(IN_YUAN, "E7", "ROUND(B7+C7-D7,2)"));
    expect(item.getByText(WITH_THE_OTHERS).closest("li")).toHaveTextContent(/E7.*现值64,?500\.00建议值6\.45/);
    await user.click(item.getByRole("button", { name: /^全部应用/ }));
    expect(door.applied).toEqual([CORRECTED]);
  });

  it("keeps its finding and offers a new check when a cell was changed in the meantime", async () => {
    const { item, user, door } = await opened(SWAPPED);
    door.failures = ["cell-changed"];
    await user.click(item.getByRole("button", { name: /^全部应用/ }));
    expect(await screen.findByRole("alert")).toHaveTextContent("没有修改");
    expect(door.applied).toEqual([]);
    expect(findings().length).toBeGreaterThan(0);
  });
});

describe("应用 of several cells in Excel", () => {
  it("puts all figures in, and the finding is gone when it is checked again", async () => {
    const pane = await checkedOverHost(workbookFrom({ sheets: [IN_YUAN] }));
    const right = contentOf(workbookFrom({ sheets: [RIGHT] })) as { sheets: { cells: unknown }[] };
    await openFinding(pane);
    await click(
      pane,
      `全部应用：${["B7 改为 3.20", "C7 改为 12.40", "D7 改为 9.15", "E7 改为 6.45"].map((c) => `${SHEET}!${c}`).join("、")}`,
    );
    const now = contentOf(pane.workbook) as { sheets: { cells: unknown }[] };
    expect(now.sheets.map(({ cells }) => cells)).toEqual(right.sheets.map(({ cells }) => cells));
    await waitFor(() => expect(findings().filter((item) => /→|相差/.test(item.textContent))).toEqual([]));
  });

  it("changes nothing at all on a protected sheet, and does so once that is unprotected", async () => {
    const pane = await checkedOverHost(workbookFrom({ sheets: [SWAPPED] }));
    const before = contentOf(pane.workbook);
    sheetOf(pane, SHEET).protected = true;
    await openFinding(pane);
    await click(pane, `全部应用：${SHEET}!C5 改为 7.00、${SHEET}!C6 改为 151.12`);
    expect(screen.getByRole("alert")).toHaveTextContent("工作表受保护，不能修改");
    sheetOf(pane, SHEET).protected = false;
    expect(contentOf(pane.workbook)).toEqual(before);
    await click(pane, "重试");
    const value = (row: number) => sheetOf(pane, SHEET).cells.get(cellKey(row, 3))?.value;
    expect([value(5), value(6)]).toEqual([7, 151.12]);
  });
});
