/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor } from "@testing-library/react";
import { openInExcel, ribbon } from "../host/office";
import { ALL_SHEETS, SAMPLE } from "../sample-counts";
import { sheetOf, STALE, workbookOf } from "./open-over-host";

/** Starts the page of the pane as the browser does. */
async function start(): Promise<void> {
  document.body.innerHTML = '<div id="root"></div>';
  jest.resetModules();
  await import("../../src/taskpane/main");
}

// The page runs by itself here, as it does for a person.
beforeAll(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

describe("the page of the task pane", () => {
  it("starts in the theme of Office and checks the workbook that is open", async () => {
    const workbook = await workbookOf();
    await openInExcel(workbook, { theme: "dark" });
    await start();
    (await screen.findByRole("button", { name: "校验" })).click();
    expect(await screen.findByText("1.00 → 16.00，漏录一位")).toBeVisible();
    expect(document.querySelector("[data-theme]")).toHaveAttribute("data-theme", "dark");
    screen.getByText(/^超预算 2\.90 万元/).click();
    await waitFor(() => expect(workbook.activeSheet).toBe(sheetOf({ workbook }, "政府采购").id));
  });

  it("shows what the ribbon's 校验 found, and takes neither marks nor sheets of the ribbon for the user's edits", async () => {
    const workbook = await workbookOf();
    await openInExcel(workbook, { sets: { SharedRuntime: "1.1" } });
    await start();
    await import("../../src/commands/main");
    await screen.findByRole("button", { name: "校验" });
    await ribbon.press("check", "Gouji.Check");
    expect(await screen.findByText("1.00 → 16.00，漏录一位")).toBeVisible();
    expect(workbook.comments).toHaveLength(SAMPLE.marks);
    await ribbon.press("writeSheets", "Gouji.Sheets");
    expect(workbook.sheets).toHaveLength(ALL_SHEETS);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByText(STALE)).toBeNull();
  });

  it("starts light where the application cannot tell its theme", async () => {
    await openInExcel(await workbookOf(), {
      get theme(): never {
        throw new TypeError("no theme");
      },
    });
    expect(() => Office.context.officeTheme).toThrow("no theme");
    await start();
    await screen.findByRole("button", { name: "校验" });
    expect(document.querySelector("[data-theme]")).toHaveAttribute("data-theme", "light");
  });
});
