import { analyse } from "../core/analyse";
import { computedSheets, marksOf } from "../core/sheets";
import { phrase } from "../core/text/text";
import { COMMANDS } from "../messages/commands";
import { render } from "../messages/render";
import type { CommandHost, Done } from "./command";
import { NothingToDo } from "./nothing-to-do";
import { withProtected } from "./with-protected";

/**
 * 生成底稿: writes all computed sheets together with their marks, so that both describe the same state of the workbook.
 * @throws ExcelProblem, NothingToDo
 */
export async function writeSheets({ door, settings, screen: { language } }: CommandHost): Promise<Done> {
  const analysis = analyse(await door.readWorkbook(), settings);
  const sheets = computedSheets(analysis, language);
  if (sheets.length === 0) throw new NothingToDo({ template: COMMANDS.nothingRecognised, params: {} });
  const written = await door.writeAdditions({ sheets, marks: marksOf(analysis, language) });
  const params = { sheets: { list: written.sheets } };
  return withProtected(render(phrase(COMMANDS.sheetsWritten, params), language), written, language);
}
