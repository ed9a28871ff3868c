import type { CommandOutcome } from "../../messages/command-event";
import { COMMAND_EVENT } from "../../messages/command-event";

/** Shows in the pane the result of the ribbon's 校验: the pane checks again when the button has done its work. */
export function followRibbon(page: EventTarget, validate: () => void): void {
  page.addEventListener(COMMAND_EVENT, (event) => {
    const { command, outcome } = (event as CustomEvent<CommandOutcome>).detail;
    if (command === "check" && outcome === "done") validate();
  });
}
