import { ExcelProblem } from "../excel/door";
import { phrase } from "../core/text/text";
import { COMMANDS } from "../messages/commands";
import { excelProblemText } from "../messages/excel-problems";
import { render } from "../messages/render";
import type { Language } from "../messages/render";
import { check } from "./check";
import { clearMarks } from "./clear-marks";
import type { CommandHost, CommandId, Done } from "./command";
import { failure } from "./failure";
import { NothingToDo } from "./nothing-to-do";
import { writeSheets } from "./write-sheets";

const WORK: Readonly<Record<CommandId, (host: CommandHost) => Promise<Done>>> = { check, writeSheets, clearMarks };

/** Runs a command and shows the user its outcome. Never rejects. */
export async function perform(command: CommandId, host: CommandHost): Promise<void> {
  const { screen } = host;
  try {
    await screen.tell({ command, outcome: "done", ...(await WORK[command](host)) });
  } catch (error) {
    const notice = failure(command, reasonOf(error, screen.language), screen.language);
    await screen.tell({ ...notice, retry: () => void perform(command, host) });
  }
}

function reasonOf(error: unknown, language: Language): string {
  if (error instanceof NothingToDo) return render(error.reason, language);
  if (error instanceof ExcelProblem) return render(excelProblemText(error.code, error.details), language);
  const detail = error instanceof Error ? error.message : String(error);
  return render(phrase(COMMANDS.unforeseen, { detail }), language);
}
