/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { checkedOverHost, recheck, STALE, workbookOf } from "./open-over-host";
import { screen } from "@testing-library/react";

const bytes = () => new Uint8Array(readFileSync("assets/samples/furong-2020.xlsx"));

describe("校验 in an Excel that gives copies of the file", () => {
  it("reads merged areas from a copy, and what the person has typed can still be undone", async () => {
    const pane = await checkedOverHost(await workbookOf(), { fileCopy: bytes });
    pane.host.userEdit("项目资金收支明细表", "I6", 2);
    await screen.findByText(STALE, { selector: "section *" });
    await recheck(pane);
    expect(pane.host.files.calls.filter((call) => call === "get")).toHaveLength(2);
    expect(pane.host.undo.steps).toEqual([{ by: "user", label: "项目资金收支明细表!I6" }]);
    expect(pane.session.store.get().analysis!.workbook.sheets.flatMap(({ merges }) => merges)).not.toEqual([]);
  });

  it("asks for no copy where the person has turned that off", async () => {
    const pane = await checkedOverHost(await workbookOf(), { fileCopy: bytes, stored: { keepsUndo: false } });
    expect(pane.host.files.calls).toEqual([]);
  });
});
