/** @jest-environment jsdom */
import { cleanup, screen, waitFor } from "@testing-library/react";
import { addSheet, cellKey, removeSheet, snapshotOf, type WorkbookModel } from "../../src/host/model";
import { ALL_SHEETS, SAMPLE } from "../sample-counts";
import { sample } from "./fake-door";
import {
  checkedOverHost,
  clearAll,
  click,
  contentOf,
  generatedOverHost,
  openOverHost,
  RECEIVED_FINDING,
  sheetOf,
  shownCodes,
  workbookOf,
} from "./open-over-host";
import { showTab } from "./open-pane";

describe("生成底稿", () => {
  it("adds seven sheets of formulas over the sheets that there are", async () => {
    const pane = await generatedOverHost(await workbookOf());
    const own = pane.workbook.sheets.slice(0, SAMPLE.sheets).map(({ name }) => name);
    const added = pane.workbook.sheets.slice(SAMPLE.sheets);
    expect(own).toEqual((await sample("furong-2020")).sheets.map(({ name }) => name));
    expect(added.map(({ name }) => name)).toEqual(SAMPLE.computed);
    for (const sheet of added) {
      const formulas = [...sheet.cells.values()].flatMap(({ formula }) => formula ?? []);
      const named = new Set(
        formulas.flatMap((formula) => [...formula.matchAll(/'([^']+)'!/g)].map(([, name]) => name)),
      );
      expect(named.size).toBeGreaterThan(0);
      expect([...own, ...added.map(({ name }) => name)]).toEqual(expect.arrayContaining([...named]));
    }
    expect(screen.getByRole("region", { name: "消息" })).toHaveTextContent(
      `已生成 ${SAMPLE.computed.length} 张底稿、${SAMPLE.marks} 个标记；也可在表格中按 Ctrl+Z 撤销`,
    );
    expect(pane.workbook.comments).toHaveLength(SAMPLE.marks);
  });

  it("again replaces what it added, before and after another check", async () => {
    const pane = await generatedOverHost(await workbookOf());
    const once = withoutIds(pane.workbook);
    await click(pane, "生成底稿");
    expect(withoutIds(pane.workbook)).toEqual(once);
    await click(pane, "重新校验");
    await click(pane, "生成底稿");
    expect(withoutIds(pane.workbook)).toEqual(once);
  });

  it("names the protected sheets that have no marks", async () => {
    const workbook = await workbookOf();
    sheetOf({ workbook }, "部门收支余情况").protected = true;
    const pane = await generatedOverHost(workbook);
    expect(
      screen.getByText(/；以下工作表受保护，未做标记：部门收支余情况；也可在表格中/, { selector: "section *" }),
    ).toBeVisible();
    expect(sheetOf(pane, "部门收支余情况").conditionalFormats).toEqual([]);
    expect(sheetOf(pane, "项目资金收支明细表").conditionalFormats.length).toBeGreaterThan(0);
  });

  it("over a sheet that the user has deleted since leads to a new check", async () => {
    const pane = await checkedOverHost(await workbookOf());
    await showTab(pane, "底稿");
    removeSheet(pane.workbook, sheetOf(pane, "部门收支余情况"));
    await click(pane, "生成底稿");
    expect(screen.getByRole("alert")).toHaveTextContent("工作表已不存在或已改名（部门收支余情况）");
    expect(pane.workbook.sheets).toHaveLength(6);
    await click(pane, "重试");
    expect(screen.queryByRole("alert")).toBeNull();
    await showTab(pane, "问题");
    expect(shownCodes()).toContain(RECEIVED_FINDING);
    expect(shownCodes().filter((code) => code.includes("部门收支余情况"))).toEqual([]);
  });

  it("while the user is typing in a cell asks for Enter, and does it on 重试 afterwards", async () => {
    const pane = await checkedOverHost(await workbookOf());
    await showTab(pane, "底稿");
    pane.host.circumstances.editMode = true;
    await click(pane, "生成底稿");
    expect(screen.getByRole("alert")).toHaveTextContent("请先按 Enter 结束单元格编辑，再点“重试”");
    expect(pane.workbook.sheets).toHaveLength(SAMPLE.sheets);
    pane.host.circumstances.editMode = false;
    await click(pane, "重试");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(pane.workbook.sheets).toHaveLength(ALL_SHEETS);
  });
});

describe("清除", () => {
  it("of the marks leaves the computed sheets, of both leaves the workbook as it was", async () => {
    const workbook = await workbookOf();
    const before = snapshotOf(workbook);
    const pane = await generatedOverHost(workbook);
    await click(pane, "清除标记");
    expect(
      screen.getByText(`已清除 ${SAMPLE.marks} 个标记；也可在表格中按 Ctrl+Z 撤销`, { selector: "section *" }),
    ).toBeVisible();
    expect(workbook.comments).toEqual([]);
    expect(workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
    expect(workbook.sheets).toHaveLength(ALL_SHEETS);
    await click(pane, "生成底稿");
    await clearAll(pane);
    expect(snapshotOf(workbook)).toEqual(before);
  });

  it("takes away what an earlier session left, before the first check", async () => {
    const workbook = await workbookOf();
    const before = contentOf(workbook);
    await generatedOverHost(workbook);
    cleanup();
    const pane = await openOverHost(workbook);
    await screen.findByRole("button", { name: "清除以前留下的标记" });
    await click(pane, "清除以前留下的标记");
    await waitFor(() => expect(screen.queryByRole("button", { name: "清除以前留下的标记" })).toBeNull());
    expect(workbook.comments).toEqual([]);
    await click(pane, "校验");
    await clearAll(pane);
    expect(contentOf(workbook)).toEqual(before);
  });

  it("keeps the user's own sheets, comments and formats", async () => {
    const workbook = await workbookOf();
    const [first] = workbook.sheets;
    addSheet(workbook, "勾稽结果").cells.set(cellKey(1, 1), { value: "我的底稿" });
    first!.conditionalFormats.push({
      id: "我的",
      type: "DataBar",
      ranges: [{ top: 6, left: 9, bottom: 6, right: 9 }],
      formula: "",
      looks: {},
    });
    const place = { sheetId: first!.id, row: 5, column: 2 };
    workbook.comments.push({ id: "我的", ...place, content: "请核对", authorName: "张三", replies: [] });
    const before = contentOf(workbook);
    const pane = await generatedOverHost(workbook);
    expect(workbook.sheets.map(({ name }) => name)).toContain("勾稽结果（勾稽）");
    await clearAll(pane);
    expect(contentOf(workbook)).toEqual(before);
  });
});

/** Highlights and comments have other ids each time. */
function withoutIds(workbook: WorkbookModel): unknown {
  const json = JSON.stringify({ ...contentOf(workbook), settings: [] });
  return JSON.parse(json.replaceAll(/"\{0{8}-[^"]*\}"/g, '"id"'));
}
