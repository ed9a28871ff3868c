/** @jest-environment jsdom */
import { newWorkbook } from "../../src/host/model";
import { openInExcel, ribbon } from "./office";

describe("a button of the ribbon", () => {
  beforeEach(() => openInExcel(newWorkbook()));

  it("runs the function that the add-in gave for it, and waits until that is completed", async () => {
    const steps: string[] = [];
    Office.actions.associate("slow", (event: Office.AddinCommands.Event) => {
      steps.push(`pressed ${event.source.id}`);
      setTimeout(() => {
        steps.push("completed");
        event.completed();
      }, 20);
    });
    await ribbon.press("slow", "Gouji.Check");
    steps.push("told");
    expect(steps).toEqual(["pressed Gouji.Check", "completed", "told"]);
  });

  it("for which the add-in has no function is refused", async () => {
    await expect(ribbon.press("nothing", "Gouji.Check")).rejects.toThrow("cannot run nothing");
  });
});

describe("the task pane", () => {
  it("is shown and hidden on the add-in's word", async () => {
    const host = await openInExcel(newWorkbook(), { sets: { SharedRuntime: "1.1" } });
    expect(host.runtime.state).toBe("Background");
    await Office.addin.showAsTaskpane();
    expect(host.runtime.state).toBe("Visible");
    await Office.addin.hide();
    expect(host.runtime.state).toBe("Background");
  });

  it("can be shown while the user is typing in a cell", async () => {
    const host = await openInExcel(newWorkbook(), { sets: { SharedRuntime: "1.1" } });
    host.circumstances.editMode = true;
    await Office.addin.showAsTaskpane();
    expect(host.runtime.state).toBe("Visible");
  });
});
