/** @jest-environment jsdom */
import { COMMAND_EVENT } from "../../src/messages/command-event";
import { followRibbon } from "../../src/taskpane/surroundings/ribbon";

describe("a ribbon button pressed while the pane is open", () => {
  it.each([
    ["check", "done", 1],
    ["check", "failed", 0],
    ["clearMarks", "done", 0],
  ] as const)("%s that is %s makes the pane check %d times", (command, outcome, times) => {
    const page = new EventTarget();
    const validate = jest.fn();
    followRibbon(page, validate);
    page.dispatchEvent(new CustomEvent(COMMAND_EVENT, { detail: { command, outcome } }));
    expect(validate).toHaveBeenCalledTimes(times);
  });
});
