/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import type { ExcelHost } from "../../src/host/host";
import { DEFAULT_PREFERENCES } from "../../src/taskpane/session/preferences";
import {
  checkedOverHost,
  clearAll,
  click,
  generatedOverHost,
  openOverHost,
  RECEIVED,
  RECEIVED_FINDING,
  receivedCell,
  recheck,
  sheetOf,
  shownCodes,
  STALE,
  workbookOf,
} from "./open-over-host";
import { settled } from "./open-pane";

const AT_RECEIVED = { top: 6, left: 9, bottom: 6, right: 9 };

describe("the results", () => {
  it("are called stale when the user edits a cell, until they are checked again", async () => {
    const pane = await checkedOverHost(await workbookOf());
    await settled();
    expect(screen.queryByText(STALE)).toBeNull();
    userCorrects(pane.host);
    const notice = await screen.findByText(STALE, { selector: "section *" });
    expect(notice).toBeVisible();
    await recheck(pane);
    expect(screen.queryByText(STALE)).toBeNull();
    expect(shownCodes()).not.toContain(RECEIVED_FINDING);
  });

  it("are called stale when the user edited a cell while they were made for the first time", async () => {
    const pane = await openOverHost(await workbookOf());
    const unsubscribe = pane.session.store.subscribe(() => {
      if (pane.session.store.get().work?.step !== "judging") return;
      unsubscribe();
      userCorrects(pane.host);
    });
    await click(pane, "校验");
    expect(screen.getByText(STALE, { selector: "section *" })).toBeVisible();
    expect(shownCodes()).toContain(RECEIVED_FINDING);
  });

  it("are made anew by themselves after an edit when the person wants that", async () => {
    const pane = await checkedOverHost(await workbookOf(), { stored: { ...DEFAULT_PREFERENCES, autoRecheck: true } });
    userCorrects(pane.host);
    expect(await screen.findByText("数据已变化，即将自动重新校验", { selector: "section *" })).toBeVisible();
    await waitFor(() => expect(shownCodes()).not.toContain(RECEIVED_FINDING));
    await waitFor(() => expect(screen.queryByText(/数据已变化/)).toBeNull());
  });

  it.each(["1.15", "1.12"])("stay fresh over our own writing, in Excel with ExcelApi %s", async (api) => {
    const pane = await generatedOverHost(await workbookOf(), { api });
    await settled();
    expect(screen.queryByText(STALE)).toBeNull();
    await click(pane, "生成底稿");
    await settled();
    expect(screen.queryByText(STALE)).toBeNull();
    await clearAll(pane);
    await settled();
    expect(screen.queryByText(STALE)).toBeNull();
  });

  it.each(["1.15", "1.12"])("are not called stale for a co-author's edit in Excel with ExcelApi %s", async (api) => {
    const { host } = await checkedOverHost(await workbookOf(), { api });
    act(() => host.announceChange(sheetOf(host, RECEIVED.sheet), AT_RECEIVED, "Remote"));
    await settled();
    expect(screen.queryByText(STALE)).toBeNull();
  });
});

/** The user types 16 where 1.00 stands. */
function userCorrects(host: ExcelHost): void {
  receivedCell(host).value = 16;
  act(() => host.announceChange(sheetOf(host, RECEIVED.sheet), AT_RECEIVED, "Local"));
}
