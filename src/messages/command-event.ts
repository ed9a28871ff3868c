/**
 * The event that a ribbon button sends to the pane's page, in whose runtime the buttons run. Its detail holds the
 * command and whether it succeeded. A pane that shows the outcome itself calls preventDefault.
 */
export const COMMAND_EVENT = "gouji:command";

/** The part of the event's detail that every listener may rely on. */
export interface CommandOutcome {
  readonly command: "check" | "writeSheets" | "clearMarks";
  readonly outcome: "done" | "failed";
}
