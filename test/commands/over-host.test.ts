/** @jest-environment jsdom */
import type { Notice } from "../../src/commands/command";
import { excelDoor } from "../../src/excel";
import { workbookFrom } from "../../src/host/from-snapshot";
import type { ExcelHost } from "../../src/host/host";
import { addSheet, newWorkbook, snapshotOf, type WorkbookModel } from "../../src/host/model";
import { COMMAND_EVENT } from "../../src/messages/command-event";
import { sample } from "../excel/workbooks";
import { ALL_SHEETS, SAMPLE } from "../sample-counts";
import { type Opening, openInExcel, ribbon } from "../host/office";
import { until } from "../until";

const SHARED_RUNTIME = { SharedRuntime: "1.1" };
const COMPUTED = SAMPLE.computed.join("、");
const { errors, warnings, remarks, marks } = SAMPLE;
const CHECKED = `校验完成：错误 ${errors} 项，警告 ${warnings} 项，提示 ${remarks} 项；已标记 ${marks} 个单元格`;
const CLEARED = `已清除 ${marks} 个标记`;

const notices: Notice[] = [];
window.addEventListener(COMMAND_EVENT, (event) => notices.push((event as CustomEvent<Notice>).detail));

/** The buttons' own entry, started once as Office does. */
let started: Promise<unknown> | undefined;

async function open(workbook: WorkbookModel, opening: Opening = { sets: SHARED_RUNTIME }): Promise<ExcelHost> {
  const host = await openInExcel(workbook, opening);
  started ??= import("../../src/commands/main");
  await started;
  await Office.onReady();
  return host;
}

const furong = async () => workbookFrom(await sample("furong-2020.xlsx"));
const check = () => ribbon.press("check", "Gouji.Check");
const writeSheets = () => ribbon.press("writeSheets", "Gouji.Sheets");
const clearMarks = () => ribbon.press("clearMarks", "Gouji.Clear");
const texts = () => notices.map(({ text }) => text);
const bar = () => document.getElementById("gouji-notice");

/** All of a workbook but where the user stands in it. */
const contentOf = (workbook: WorkbookModel) => ({
  ...(snapshotOf(workbook) as object),
  activeSheet: null,
  selection: null,
});

beforeEach(() => {
  notices.length = 0;
  document.body.replaceChildren();
});

describe("校验 on the ribbon of an Excel behind the genuine office.js", () => {
  it("shows the pane, marks the doubtful cells and tells the counts; 清除标记 leaves the workbook as it was", async () => {
    const workbook = await furong();
    const before = snapshotOf(workbook);
    const host = await open(workbook);
    await check();
    expect(host.runtime.state).toBe("Visible");
    expect(texts()).toEqual([CHECKED]);
    expect(bar()).toHaveProperty("textContent", `${CHECKED}×`);
    expect(workbook.comments).toHaveLength(marks);
    expect(workbook.sheets).toHaveLength(SAMPLE.sheets);
    await clearMarks();
    expect(texts()).toEqual([CHECKED, CLEARED]);
    expect(snapshotOf(workbook)).toEqual(before);
  });

  it("where there is no pane writes 勾稽问题清单 with 勾稽结果 and shows the list", async () => {
    const workbook = await furong();
    await open(workbook, {});
    await check();
    expect(texts()).toEqual([CHECKED]);
    expect(bar()).toBeNull();
    const [added] = workbook.sheets.slice(SAMPLE.sheets);
    expect([added!.name, workbook.sheets.length]).toEqual(["勾稽问题清单", SAMPLE.sheets + 2]);
    expect(workbook.activeSheet).toBe(added!.id);
    expect(workbook.selection).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  });

  it("writes nothing where no table is recognised, and says why", async () => {
    const workbook = newWorkbook();
    addSheet(workbook, "空表");
    const before = snapshotOf(workbook);
    await open(workbook);
    await check();
    expect(notices).toMatchObject([
      { outcome: "failed", text: expect.stringMatching(/^“校验”没有完成：没有识别出任何预决算表，未写入任何内容/) },
    ]);
    expect(snapshotOf(workbook)).toEqual(before);
  });

  it("while the user is typing in a cell asks for Enter, and does it on 重试 afterwards", async () => {
    const workbook = await furong();
    const before = snapshotOf(workbook);
    const host = await open(workbook);
    host.circumstances.editMode = true;
    await check();
    expect(bar()!.textContent).toContain("“校验”没有完成：Excel 正在编辑单元格。请先按 Enter 结束单元格编辑");
    expect(snapshotOf(workbook)).toEqual(before);
    host.circumstances.editMode = false;
    const [again] = [...bar()!.querySelectorAll("button")];
    again!.click();
    await until(() => texts().length === 2);
    expect(texts()[1]).toBe(CHECKED);
  });
});

describe.each(["1.15", "1.7"])("生成底稿 and 清除标记 on the ribbon, in Excel with ExcelApi %s", (api) => {
  const opening = { sets: SHARED_RUNTIME, api };

  it("add seven sheets with the marks, replace them, and take the marks away", async () => {
    const workbook = await furong();
    const before = contentOf(workbook);
    await open(workbook, opening);
    await writeSheets();
    await writeSheets();
    expect(texts()).toEqual([`已生成底稿：${COMPUTED}`, `已生成底稿：${COMPUTED}`]);
    expect(workbook.sheets.slice(SAMPLE.sheets).map(({ name }) => name)).toEqual(SAMPLE.computed);
    for (const sheet of workbook.sheets.slice(SAMPLE.sheets)) {
      expect([...sheet.cells.values()].some(({ formula }) => formula !== undefined)).toBe(true);
    }
    expect(workbook.comments).toHaveLength(api === "1.7" ? 0 : marks);
    await clearMarks();
    expect(texts()[2]).toMatch(
      new RegExp(api === "1.7" ? `^${CLEARED}。此版本的 Excel 不能自动删除批注` : `^${CLEARED}$`),
    );
    expect(workbook.comments).toEqual([]);
    expect(workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
    expect(workbook.sheets).toHaveLength(ALL_SHEETS);
    expect(await excelDoor().clearAdditions({ marks: true, sheets: true })).toMatchObject({
      sheets: SAMPLE.computed.length,
      marks: 0,
    });
    expect(contentOf(workbook)).toEqual(before);
  });
});

describe("the buttons of the ribbon", () => {
  it("name the protected sheets that have no marks", async () => {
    const workbook = await furong();
    workbook.sheets.find(({ name }) => name === "部门收支余情况")!.protected = true;
    await open(workbook);
    await writeSheets();
    expect(texts()[0]).toContain("\n工作表 部门收支余情况 受保护，未做标记。");
  });

  it("wait for one another: clearing pressed while writing clears what was written", async () => {
    const workbook = await furong();
    await open(workbook);
    await Promise.all([writeSheets(), clearMarks()]);
    expect(texts()).toEqual([`已生成底稿：${COMPUTED}`, CLEARED]);
    expect(workbook.comments).toEqual([]);
    expect(workbook.sheets).toHaveLength(ALL_SHEETS);
  });

  it("go on working after Office had a function run without an event, as it does for keys", async () => {
    const workbook = await furong();
    const host = await open(workbook);
    const entries = [{ messageCategory: 2, messageType: 1000, message: ["clearMarks", ""] }];
    host.bridge.onMessageFromHost!(JSON.stringify({ type: 3, message: { entries } }));
    await until(() => texts().length === 1);
    await clearMarks();
    expect(texts()).toEqual(["没有要清除的标记或底稿", "没有要清除的标记或底稿"]);
  });
});
