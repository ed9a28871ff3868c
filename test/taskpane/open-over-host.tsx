import "@testing-library/jest-dom";
import { render, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import userEvent from "@testing-library/user-event";
import { workbookFrom } from "../../src/host/from-snapshot";
import type { ExcelHost } from "../../src/host/host";
import { cellKey, type CellModel, type SheetModel, snapshotOf, type WorkbookModel } from "../../src/host/model";
import { Session } from "../../src/taskpane/session/session";
import { App } from "../../src/taskpane/shell/app";
import { loadDoor } from "../../src/taskpane/surroundings/excel-door";
import { type Opening, openInExcel } from "../host/office";
import { sample } from "./fake-door";
import { findings, showTab } from "./open-pane";
import { StylesThatHide } from "./styles-that-hide";

/** The pane, with the genuine office.js below it and our host below that. */
export interface PaneOverHost {
  readonly host: ExcelHost;
  readonly workbook: WorkbookModel;
  readonly session: Session;
  readonly user: UserEvent;
}

/** A sample as Excel would have it open. */
export async function workbookOf(name = "furong-2020"): Promise<WorkbookModel> {
  return workbookFrom(await sample(name));
}

/**
 * Opens a workbook in Excel and the pane beside it.
 * @param stored what the person has set before.
 */
export async function openOverHost(
  workbook: WorkbookModel,
  { stored = null, ...opening }: Opening & { readonly stored?: unknown } = {},
): Promise<PaneOverHost> {
  const host = await openInExcel(workbook, opening);
  const session = new Session({
    door: await loadDoor(Office.onReady()),
    personal: { load: async () => stored, save: async () => undefined },
    language: "zh-CN",
    copy: async () => undefined,
    downloads: "browser",
    download: () => undefined,
  });
  await session.start();
  render(<App session={session} officeBackground={() => undefined} />, { wrapper: StylesThatHide });
  return { host, workbook, session, user: userEvent.setup() };
}

/** The same, with 校验 clicked. */
export async function checkedOverHost(
  workbook: WorkbookModel,
  opening: Opening & { readonly stored?: unknown } = {},
): Promise<PaneOverHost> {
  const pane = await openOverHost(workbook, opening);
  await click(pane, "校验");
  return pane;
}

/** Clicks a button and waits until the pane has done what that asks for. */
export async function click({ user, session }: PaneOverHost, name: string): Promise<void> {
  await user.click(await screen.findByRole("button", { name }));
  await waitFor(() => expect(session.store.get().work).toBeNull());
}

/** The same, with 生成底稿 clicked as well. */
export async function generatedOverHost(workbook: WorkbookModel, opening: Opening = {}): Promise<PaneOverHost> {
  const pane = await checkedOverHost(workbook, opening);
  await showTab(pane, "底稿");
  await click(pane, "生成底稿");
  return pane;
}

/** Takes away marks and computed sheets. */
export async function clearAll(pane: PaneOverHost): Promise<void> {
  await showTab(pane, "底稿");
  await click(pane, "清除标记和底稿");
  await click(pane, "确定清除");
}

export function sheetOf({ workbook }: Pick<PaneOverHost, "workbook">, name: string): SheetModel {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** All of a workbook but where the user stands in it. */
export function contentOf(workbook: WorkbookModel): object {
  return { ...(snapshotOf(workbook) as object), activeSheet: null, selection: null };
}

/** What the list shows of each finding: its code and its first cell. */
export function shownCodes(): string[] {
  return findings().map((item) => {
    const [code] = item.dataset["finding"]!.split("|");
    const head = within(item).getByRole("heading", { level: 3 });
    return `${code} · ${within(head).getByRole("button").dataset["cell"]}`;
  });
}

/** 重新校验 in the message that the data have changed. */
export async function recheck({ user, session }: PaneOverHost): Promise<void> {
  const message = within(screen.getByRole("region", { name: "消息" }));
  await user.click(message.getByRole("button", { name: "重新校验" }));
  await waitFor(() => expect(session.store.get().work).toBeNull());
}

/** Where 本年收到 of 安全生产季度测评奖 reads 1.00 and should read 16.00. */
export const RECEIVED = { sheet: "项目资金收支明细表", address: "I6", row: 6, column: 9 } as const;
/** The finding about that. */
export const RECEIVED_FINDING = `P-1 · ${RECEIVED.sheet}!${RECEIVED.address}`;
/** The button that puts it right. */
export const APPLY = `应用：将 ${RECEIVED.sheet}!${RECEIVED.address} 改为 16.00`;
export const STALE = "数据已变化，请重新校验";

export function receivedCell(pane: Pick<PaneOverHost, "workbook">): CellModel {
  return sheetOf(pane, RECEIVED.sheet).cells.get(cellKey(RECEIVED.row, RECEIVED.column))!;
}
