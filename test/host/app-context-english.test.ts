/** @jest-environment jsdom */
import { newWorkbook } from "../../src/host/model";
import { openInExcel } from "./office";

// In a file of its own: Office tells its language once, when the library is loaded.
it("the application that the library finds speaks English when it is an English one", async () => {
  await openInExcel(newWorkbook(), { uiLocale: "en-US" });
  expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(["en-US", "en-US"]);
});
