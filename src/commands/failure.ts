import { phrase } from "../core/text/text";
import { COMMAND_NAMES, COMMANDS } from "../messages/commands";
import { render } from "../messages/render";
import type { Language } from "../messages/render";
import type { CommandId, Notice } from "./command";

/** The message that a command failed. */
export function failure(command: CommandId, reason: string, language: Language): Notice {
  const params = { command: COMMAND_NAMES[command], reason };
  return { command, outcome: "failed", text: render(phrase(COMMANDS.notDone, params), language) };
}
