/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { analyse } from "../../src/core/analyse";
import type { Finding } from "../../src/core/findings/finding";
import { FINDINGS, SAMPLE } from "../sample-counts";
import { sample } from "./fake-door";
import {
  APPLY,
  checkedOverHost,
  click,
  contentOf,
  type PaneOverHost,
  RECEIVED,
  RECEIVED_FINDING,
  receivedCell,
  recheck,
  sheetOf,
  shownCodes,
  STALE,
  workbookOf,
} from "./open-over-host";
import { findings, openFinding, settled, showTab } from "./open-pane";

const LEVELS = [
  ["错误", "error"],
  ["警告", "warning"],
  ["提示", "info"],
] as const;

describe("校验", () => {
  it("shows the findings that the command line gives, each with its level, its code and its cells", async () => {
    await checkedOverHost(await workbookOf());
    for (const item of findings()) fireEvent.click(within(item).getByRole("heading", { level: 3 }).firstElementChild!);
    const { findings: given } = analyse(await sample("furong-2020"));
    expect(LEVELS.flatMap(([name]) => shownUnder(name))).toEqual(
      LEVELS.flatMap(([name, severity]) =>
        given.filter((finding) => finding.severity === severity).map((finding) => told(name, finding)),
      ),
    );
  });

  it("shows the cell that a finding names, as the user's own selection", async () => {
    const pane = await checkedOverHost(await workbookOf());
    const item = await openFinding(pane);
    await pane.user.click(item.getAllByRole("button", { name: `选中 ${RECEIVED.sheet}!K6` })[0]!);
    await waitFor(() => expect(pane.workbook.selection).toEqual({ top: 6, left: 11, bottom: 6, right: 11 }));
    expect(pane.workbook.activeSheet).toBe(sheetOf(pane, RECEIVED.sheet).id);
    await pane.user.click(await purchaseLink(pane));
    await waitFor(() => expect(pane.workbook.selection).toEqual({ top: 5, left: 5, bottom: 5, right: 5 }));
    expect(pane.workbook.activeSheet).toBe(sheetOf(pane, "政府采购").id);
  });

  it("stops when it is cancelled: the answer that Excel still owes leads to nothing", async () => {
    const gate = newGate();
    const pane = await checkedOverHost(await workbookOf(), { companion: { settle: () => gate.passed } });
    gate.close();
    await pane.user.click(screen.getByRole("button", { name: "重新校验" }));
    expect(await screen.findByText("正在读取工作表…", { selector: "section *" })).toBeVisible();
    await pane.user.click(screen.getByRole("button", { name: "取消" }));
    expect(await screen.findByText("已取消，原有结果不变", { selector: "section *" })).toBeVisible();
    pane.host.resetTraffic();
    gate.open();
    await waitFor(() => expect(pane.host.traffic.requests).toBe(1));
    await settled();
    expect(pane.host.traffic.requests).toBe(1);
    expect(findings()).toHaveLength(FINDINGS);
    await click(pane, "重新校验");
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("应用", () => {
  it("puts 16.00 in place of 1.00 and changes nothing else", async () => {
    const pane = await checkedOverHost(await workbookOf());
    const before = contentOf(pane.workbook);
    await openFinding(pane);
    await click(pane, APPLY);
    const cell = receivedCell(pane);
    expect(cell.value).toBe(16);
    cell.value = 1;
    expect(contentOf(pane.workbook)).toEqual(before);
  });

  it("takes that finding away when it is checked again, and the others stay", async () => {
    const pane = await checkedOverHost(await workbookOf());
    const before = shownCodes();
    await openFinding(pane);
    await click(pane, APPLY);
    expect(screen.getByText(STALE, { selector: "section *" })).toBeVisible();
    expect(shownCodes()).toEqual(before);
    await recheck(pane);
    expect(screen.queryByText(STALE)).toBeNull();
    const after = shownCodes();
    // With 16.00 received, 1.00 spent and 15.00 left the project has spent 6.25 % (C-3) and keeps too much, so that it
    // now comes first in C-6.
    expect(before.filter((code) => !after.includes(code))).toEqual([RECEIVED_FINDING, `C-6 · ${RECEIVED.sheet}!K7`]);
    expect(after.filter((code) => !before.includes(code))).toEqual([
      `C-3 · ${RECEIVED.sheet}!J6`,
      `C-6 · ${RECEIVED.sheet}!K6`,
    ]);
  });

  it("names the protected sheet that it cannot change, and does so once that is unprotected", async () => {
    const pane = await checkedOverHost(await workbookOf());
    sheetOf(pane, RECEIVED.sheet).protected = true;
    await openFinding(pane);
    await click(pane, APPLY);
    expect(screen.getByRole("alert")).toHaveTextContent(`工作表受保护，不能修改（${RECEIVED.sheet}!I6）`);
    sheetOf(pane, RECEIVED.sheet).protected = false;
    await click(pane, "重试");
    expect(receivedCell(pane).value).toBe(16);
  });

  it("leaves a figure alone that somebody has changed since", async () => {
    const pane = await checkedOverHost(await workbookOf());
    receivedCell(pane).value = 2;
    await openFinding(pane);
    await click(pane, APPLY);
    expect(screen.getByRole("alert")).toHaveTextContent("没有修改");
    expect(receivedCell(pane).value).toBe(2);
  });
});

describe("what a person says about the workbook", () => {
  it("is kept in it: a 说明 stays with its finding, which is counted apart, until it is deleted", async () => {
    const workbook = await workbookOf();
    const before = contentOf(workbook);
    let pane = await checkedOverHost(workbook);
    expect(screen.getByRole("button", { name: `错误 ${SAMPLE.errors}` })).toBeVisible();
    const item = await openFinding(pane, 1);
    await pane.user.type(item.getByLabelText("说明（该情况成立的理由）"), "财政专户<资金>未列入 & 已核实");
    await pane.user.click(item.getByRole("button", { name: "保存" }));
    await screen.findByRole("button", { name: "已说明 1" });
    cleanup();
    pane = await checkedOverHost(workbook);
    expect(screen.getByRole("button", { name: "已说明 1" })).toBeVisible();
    expect(screen.getByRole("button", { name: "错误 7" })).toBeVisible();
    expect(shownCodes().at(-1)).toBe("P-6 · 部门收支余情况!B5");
    const last = await openFinding(pane, 21);
    expect(last.getByDisplayValue("财政专户<资金>未列入 & 已核实")).toBeVisible();
    await pane.user.click(last.getByRole("button", { name: "删除" }));
    await screen.findByRole("button", { name: "已说明 0" });
    expect(contentOf(workbook)).toEqual(before);
  });

  it("is kept in it: a form assigned by hand, until it is taken back", async () => {
    const workbook = await workbookOf("furong-2020-messy");
    const before = contentOf(workbook);
    let pane = await checkedOverHost(workbook);
    await showTab(pane, "各表");
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "“草稿”的表种" }), "P1");
    await waitFor(() => expect(workbook.customXml).toHaveLength(1));
    cleanup();
    pane = await checkedOverHost(workbook);
    await showTab(pane, "各表");
    expect(screen.getByRole("combobox", { name: "“草稿”的表种" })).toHaveValue("P1");
    await pane.user.selectOptions(screen.getByRole("combobox", { name: "“草稿”的表种" }), "");
    await waitFor(() => expect(contentOf(workbook)).toEqual(before));
  });
});

/** Each opened finding below a heading, as `错误 P-1 sheet!A1 …`. */
function shownUnder(level: string): string[] {
  const section = screen.getByRole("heading", { level: 2, name: new RegExp(`^${level} \\d+$`) }).closest("section")!;
  return findings()
    .filter((item) => section.contains(item))
    .map((item) => {
      const [code] = item.textContent.split(" ");
      const facts = item.querySelector("dl")!;
      const links = within(facts).getAllByRole("button", { name: /^选中 / });
      return [
        level,
        code,
        ...links.map((link) => link.getAttribute("aria-label")!.slice("选中 ".length)).sort(),
      ].join();
    });
}

function told(level: string, { code, cells }: Finding): string {
  const names = new Set(cells.map(({ sheet, address }) => `${sheet}!${address}`));
  return [level, code, ...[...names].sort()].join();
}

async function purchaseLink(pane: PaneOverHost): Promise<HTMLElement> {
  const item = await openFinding(
    pane,
    findings().findIndex(({ textContent }) => textContent.startsWith("C-16")),
  );
  return item.getAllByRole("button", { name: "选中 政府采购!E5" })[0]!;
}

/** Something to wait at as long as it is closed. */
function newGate() {
  let release = () => {};
  const gate = {
    passed: Promise.resolve(),
    close: () => void (gate.passed = new Promise((resolve) => (release = resolve))),
    open: () => release(),
  };
  return gate;
}
