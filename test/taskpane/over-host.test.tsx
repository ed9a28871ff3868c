/** @jest-environment jsdom */
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { analyse } from "../../src/core/analyse";
import type { Finding } from "../../src/core/findings/finding";
import { FINDING_GROUPS } from "../../src/core/findings/finding";
import { FINDINGS } from "../sample-counts";
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
  sheetOf,
  shownCodes,
  STALE,
  workbookOf,
} from "./open-over-host";
import { allFindings, findings, openFinding, settled, showTab } from "./open-pane";

describe("校验", () => {
  it("shows the findings that the command line gives, each in its group, with its code and its most telling cell", async () => {
    await checkedOverHost(await workbookOf());
    const shown = (await allFindings(FINDINGS)).map(shownIn);
    const { findings: given } = analyse(await sample("furong-2020"));
    expect(shown).toEqual(
      FINDING_GROUPS.flatMap((group) => given.filter((finding) => finding.group === group).map(told)),
    );
  });

  it("shows the cell that a finding names, as the user's own selection", async () => {
    const pane = await checkedOverHost(await workbookOf());
    const item = await openFinding(pane);
    await pane.user.click(item.getByRole("button", { name: RegExp(`^15\\.00 .*选中 ${RECEIVED.sheet}!K6$`) }));
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
    await allFindings(FINDINGS);
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

  it("checks again at once: that finding is gone, the others stay, and what became better is said", async () => {
    const pane = await checkedOverHost(await workbookOf());
    await allFindings(FINDINGS);
    const before = shownCodes();
    await click(pane, APPLY);
    expect(screen.queryByText(STALE)).toBeNull();
    await waitFor(() =>
      expect(screen.getByRole("region", { name: "消息" })).toHaveTextContent("已解决 1 条（3 项勾稽），新增 1 条"),
    );
    // The second reading, that the money was paid directly, is a finding of its own again.
    await allFindings(FINDINGS + 1);
    const after = shownCodes();
    // With 16.00 received, 1.00 spent and 15.00 left the project has spent 6.25 % (C-3) and keeps too much, so that it
    // now comes first in C-6.
    expect(before.filter((code) => !after.includes(code))).toEqual([RECEIVED_FINDING, `C-6 · ${RECEIVED.sheet}!K7`]);
    expect(after.filter((code) => !before.includes(code))).toEqual([
      `C-3 · ${RECEIVED.sheet}!J6`,
      `C-6 · ${RECEIVED.sheet}!K6`,
      `K-2 · ${RECEIVED.sheet}!K6`,
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
  it("is kept in it: a 说明 stays with its finding, which keeps its place, until it is deleted", async () => {
    const workbook = await workbookOf();
    const before = contentOf(workbook);
    let pane = await checkedOverHost(workbook);
    await allFindings(FINDINGS);
    const codes = shownCodes();
    const item = await openFinding(pane, 1);
    await pane.user.type(item.getByLabelText("说明（该情况成立的理由）"), "财政专户<资金>未列入 & 已核实");
    await pane.user.click(item.getByRole("button", { name: "保存" }));
    await within(findings()[1]!).findByText("已说明");
    cleanup();
    pane = await checkedOverHost(workbook);
    await allFindings(FINDINGS);
    expect(shownCodes()).toEqual(codes);
    expect(shownCodes()[1]).toBe("P-6 · 部门收支余情况!B5");
    const same = await openFinding(pane, 1);
    expect(same.getByText("已说明")).toBeVisible();
    expect(same.getByDisplayValue("财政专户<资金>未列入 & 已核实")).toBeVisible();
    await pane.user.click(same.getByRole("button", { name: "删除" }));
    await waitFor(() => expect(screen.queryByText("已说明")).toBeNull());
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

/** A finding as `correct,P-1,sheet!A1`: its group, its code and its most telling cell. */
function shownIn(item: HTMLElement): string {
  const group = item.closest("section")!.getAttribute("aria-labelledby")!.replace("group-", "");
  const [code] = item.dataset["finding"]!.split("|");
  return [group, code, item.querySelector<HTMLElement>("h3 > button")!.dataset["cell"]].join();
}

function told({ group, code, cells: [cell] }: Finding): string {
  return [group, code, cell && `${cell.sheet}!${cell.address}`].join();
}

async function purchaseLink(pane: PaneOverHost): Promise<HTMLElement> {
  const item = await openFinding(
    pane,
    findings().findIndex(({ dataset }) => dataset["finding"]!.startsWith("C-16")),
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
