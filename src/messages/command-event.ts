/**
 * Name of the event that a ribbon button sends to the page of the pane, in whose runtime the buttons run. Its detail
 * says which command it was and whether it was done; a pane that shows the outcome itself calls preventDefault.
 */
export const COMMAND_EVENT = "gouji:command";

/** The part of the event's detail that every listener may rely on. */
export interface CommandOutcome {
  readonly command: "check" | "writeSheets" | "clearMarks";
  readonly outcome: "done" | "failed";
}
