/** @jest-environment jsdom */
import { newWorkbook } from "../../src/host/model";
import { openInExcel } from "./office";

describe("the application that the library finds", () => {
  it.each([
    [
      "light",
      {
        bodyBackgroundColor: "#ffffff",
        bodyForegroundColor: "#444444",
        controlBackgroundColor: "#fdfdfd",
        controlForegroundColor: "#444444",
      },
    ],
    [
      "dark",
      {
        bodyBackgroundColor: "#262626",
        bodyForegroundColor: "#f0f0f0",
        controlBackgroundColor: "#363636",
        controlForegroundColor: "#f0f0f0",
      },
    ],
  ] as const)("has the colours of the %s theme", async (theme, colours) => {
    await openInExcel(newWorkbook(), { theme });
    expect(Office.context.officeTheme).toEqual(colours);
  });

  it("speaks Chinese", async () => {
    await openInExcel(newWorkbook());
    expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(["zh-CN", "zh-CN"]);
  });
});
