/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { analyse } from "../../src/core/analyse";
import { findingKey } from "../../src/core/findings/key";
import { table } from "../core/support";
import { sheetInWord, wordFile } from "../formats/word-document";
import { FakeDoor } from "./fake-door";
import type { OpenPane } from "./open-pane";
import { checkedPane, showTab } from "./open-pane";

/** A list of projects whose second row does not come out: 1.00 + 8.00 − 8.50 is 0.50. */
const listed = (received: string, closing: string) =>
  table(
    "项目资金收支明细表",
    `单位：万元
项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
防汛物资储备 | 0.00 | ${received} | 6.64 | 0.36
应急演练 | 1.00 | 8.00 | 8.50 | ${closing}`,
    "明细",
  );

const inWord = (...given: Parameters<typeof listed>) => wordFile(sheetInWord(listed(...given)));

/** The pane under 底稿, on the list as it is now. */
async function outputTab(): Promise<OpenPane> {
  const pane = await checkedPane({ door: new FakeDoor({ sheets: [listed("7.00", "0.70")] }) });
  await showTab(pane, "底稿");
  await screen.findByRole("heading", { name: "版本对比" });
  return pane;
}

async function compareWith(pane: OpenPane, bytes: Uint8Array<ArrayBuffer>, name = "送审稿.docx") {
  const file = new File([bytes], name);
  // jsdom's File cannot be read the way that browsers read it.
  file.arrayBuffer ??= async () => bytes.buffer;
  await pane.user.upload(screen.getByLabelText("选择要对比的文件", { selector: "input" }), file);
}

const part = async (name: RegExp) => within((await screen.findByText(name)).closest("details")!);

describe("版本对比", () => {
  it("lists the figures that changed, what is new and what is solved", async () => {
    const pane = await outputTab();
    await compareWith(pane, inWord("6.00", "0.70") as Uint8Array<ArrayBuffer>);
    expect(await screen.findByText("原：送审稿.docx；新：本工作簿")).toBeVisible();
    const changed = (await part(/^数据变动（1）$/)).getByRole("listitem");
    expect(changed).toHaveTextContent("6.00 → 7.00（+1.00）");
    await pane.user.click(within(changed).getByRole("button", { name: /C\d$/ }));
    expect(pane.door.selected.at(-1)).toMatchObject({ sheet: "明细" });
    // Of the first row it was 0.00 + 6.00 − 6.64 ≠ 0.36; the second row is as wrong as before.
    expect((await part(/^已解决的问题（1）$/)).getByRole("listitem")).toHaveTextContent("防汛物资储备");
    expect((await part(/^仍存在的问题/)).getAllByRole("listitem")[0]).toHaveTextContent("应急演练");
  });

  it("follows the workbook, and ends on a click", async () => {
    const pane = await outputTab();
    await compareWith(pane, inWord("7.00", "0.70") as Uint8Array<ArrayBuffer>);
    expect(await screen.findByText("数据和问题都没有变化")).toBeVisible();
    pane.door.workbook = { sheets: [listed("7.00", "0.50")] };
    await pane.user.click(screen.getByRole("button", { name: "重新校验" }));
    expect((await part(/^数据变动（1）$/)).getByRole("listitem")).toHaveTextContent("0.70 → 0.50（-0.20）");
    await pane.user.click(screen.getByRole("button", { name: "结束对比" }));
    expect(screen.queryByText(/^数据变动（/)).toBeNull();
  });

  it("takes over what the older version says of a finding that is still there", async () => {
    const pane = await outputTab();
    const { workbook, findings } = pane.session.store.get().analysis!;
    const [finding] = findings;
    const reason = { finding: findingKey(finding!), text: "已报财政局核实", by: "李会计", on: "2026-03-01" };
    const older = analyse({ ...workbook, memory: { assignedForms: [], explanations: [reason] } });
    act(() => pane.session.store.dispatch({ type: "compared", older: { file: "上一稿.xlsx", analysis: older } }));
    await pane.user.click(await screen.findByText(/^仍存在的问题（/));
    await pane.user.click(await screen.findByRole("button", { name: "沿用说明：已报财政局核实" }));
    await waitFor(() => expect(pane.door.memory?.explanations).toEqual([reason]));
    await waitFor(() => expect(screen.queryByRole("button", { name: /^沿用说明/ })).toBeNull());
  });

  it("is written as a sheet of ours beside the computed ones where it is asked for", async () => {
    const pane = await outputTab();
    await compareWith(pane, inWord("6.00", "0.70") as Uint8Array<ArrayBuffer>);
    await screen.findByText(/^数据变动（/);
    expect(screen.getByRole("checkbox", { name: "版本对比" })).toBeChecked();
    await pane.user.click(screen.getByRole("button", { name: "生成底稿" }));
    await waitFor(() => expect(pane.door.written).toHaveLength(1));
    const sheet = pane.door.written[0]!.sheets.find(({ id }) => id === "comparison")!;
    expect(sheet.name).toBe("版本对比");
    const rows = sheet.rows.map((row) => row.map((cell) => cell?.text ?? cell?.decimal ?? "").join("|"));
    expect(rows.some((row) => row.endsWith("|6.00|7.00|1.00"))).toBe(true);
  });

  it("says which files it takes, and keeps the earlier comparison where one is none of them", async () => {
    const pane = await outputTab();
    await compareWith(pane, inWord("6.00", "0.70") as Uint8Array<ArrayBuffer>);
    await screen.findByText(/^数据变动（/);
    await compareWith(pane, new TextEncoder().encode("%PDF-1.7"), "批复.xlsx");
    const messages = within(screen.getByRole("region", { name: "消息" }));
    expect(await messages.findByText(/^“批复.xlsx”读不出来/)).toBeVisible();
    expect(screen.getByText(/^数据变动（/)).toBeVisible();
  });
});
