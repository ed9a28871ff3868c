/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { snapshotOf } from "../../src/host/model";
import { apiSetOf } from "../host/api-sets";
import { ALL_SHEETS, FINDINGS, SAMPLE } from "../sample-counts";
import {
  APPLY,
  checkedOverHost,
  clearAll,
  click,
  generatedOverHost,
  openOverHost,
  type PaneOverHost,
  RECEIVED,
  receivedCell,
  sheetOf,
  STALE,
  workbookOf,
} from "./open-over-host";
import { allFindings, openFinding, settled, showTab } from "./open-pane";

/** Excel 2019 and before have no comments, no properties of sheets, no events of all sheets, and much else not. */
const OLDER = { api: "1.7" };

describe("the task pane in an Excel that knows ExcelApi 1.7 and nothing newer", () => {
  it("checks, marks without comments and says so, writes, writes again, and takes all of it away", async () => {
    const workbook = await workbookOf();
    const before = snapshotOf(workbook);
    const pane = await checkedOverHost(workbook, OLDER);
    await allFindings(FINDINGS);
    await showTab(pane, "底稿");
    await click(pane, "生成底稿");
    const written = `已生成 ${SAMPLE.computed.length} 张底稿、${SAMPLE.marks} 个标记；此版本的 Excel 不支持批注，只标了底色；要撤销请点“撤销”，Ctrl+Z 不起作用`;
    expect(screen.getByText(written, { selector: "section *" })).toBeVisible();
    expect(workbook.comments).toEqual([]);
    expect(highlightedCells(pane)).toBe(SAMPLE.marks);
    expect(workbook.sheets).toHaveLength(ALL_SHEETS);
    await click(pane, "重新校验");
    await click(pane, "生成底稿");
    expect(highlightedCells(pane)).toBe(SAMPLE.marks);
    expect(workbook.sheets).toHaveLength(ALL_SHEETS);
    await clearAll(pane);
    expect(
      screen.getByText(
        new RegExp(
          `^已清除 ${SAMPLE.marks} 个标记、${SAMPLE.computed.length} 张底稿；.*。此版本的 Excel 不能自动删除批注`,
        ),
        { selector: "section *" },
      ),
    ).toBeVisible();
    expect(snapshotOf(workbook)).toEqual(before);
  });

  it("corrects a figure, keeps a 说明, and follows the user's edits but not its own writing", async () => {
    const pane = await generatedOverHost(await workbookOf(), OLDER);
    await click(pane, "生成底稿");
    await settled();
    expect(screen.queryByText(STALE)).toBeNull();
    const at = { top: 3, left: 2, bottom: 3, right: 2 };
    act(() => pane.host.announceChange(sheetOf(pane, "基本支出"), at, "Local"));
    expect(await screen.findByText(STALE, { selector: "section *" })).toBeVisible();
    await showTab(pane, "问题");
    await click(pane, APPLY);
    expect(receivedCell(pane).value).toBe(16);
    await waitFor(() => expect(pane.session.store.get().work).toBeNull());
    expect(screen.queryByText(STALE)).toBeNull();
    const item = await openFinding(pane);
    await pane.user.type(item.getByLabelText("说明（该情况成立的理由）"), "已更正");
    await click(pane, "保存");
    expect(await item.findByText("已说明")).toBeVisible();
    expect(pane.workbook.customXml).toHaveLength(1);
  });

  it("asks Excel for nothing newer", async () => {
    const pane = await openOverHost(await workbookOf(), OLDER);
    const refusals = refusalsOfLibrary();
    const used = new Map<string, number>();
    pane.host.circumstances.uses = (kind, name) => used.set(`${kind}.${name}`, apiSetOf(kind, name));
    await click(pane, "校验");
    const item = await openFinding(pane);
    await pane.user.click(item.getByRole("button", { name: RegExp(`^15\\.00 .*选中 ${RECEIVED.sheet}!K6$`) }));
    await click(pane, APPLY);
    await waitFor(() => expect(pane.session.store.get().work).toBeNull());
    const next = await openFinding(pane);
    await pane.user.type(next.getByLabelText("说明（该情况成立的理由）"), "已更正");
    await click(pane, "保存");
    await click(pane, "重新校验");
    await showTab(pane, "底稿");
    await click(pane, "生成底稿");
    await click(pane, "生成底稿");
    await clearAll(pane);
    expect(refusals).toEqual([]);
    expect([...used].filter(([, set]) => set > 7)).toEqual([]);
    // Something of everything that was done.
    const expected = [
      ...["Range.Values", "Range.Select", "CustomXmlPart.GetXml", "Worksheet._RegisterDataChangedEvent"],
      ...["ConditionalRangeFill.Color", "WorksheetCollection.Add", "RangeBorder.Style", "Worksheet.Delete"],
    ];
    expect(expected.filter((use) => !used.has(use))).toEqual([]);
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

function highlightedCells({ workbook }: PaneOverHost): number {
  return workbook.sheets
    .flatMap(({ conditionalFormats }) => conditionalFormats.flatMap(({ ranges }) => ranges))
    .reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
}

/** Codes of all failures, those included that the adapter makes up for. */
function refusalsOfLibrary(): string[] {
  const codes: string[] = [];
  const run = Excel.run.bind(Excel) as (...args: unknown[]) => Promise<unknown>;
  jest.spyOn(Excel, "run").mockImplementation((...args: unknown[]) =>
    run(...args).catch((error: { code?: string }) => {
      codes.push(error.code ?? String(error));
      throw error;
    }),
  );
  return codes;
}

afterEach(() => jest.restoreAllMocks());
