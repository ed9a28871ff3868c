import { analyse } from "../core/analyse";
import type { Analysis } from "../core/analyse";
import { computedSheets, marksOf } from "../core/sheets";
import { phrase } from "../core/text/text";
import { COMMANDS } from "../messages/commands";
import { render } from "../messages/render";
import type { CommandHost, Done } from "./command";
import { NothingToDo } from "./nothing-to-do";
import { withProtected } from "./with-protected";

/** The computed sheet that lists the findings, and the one with every check that it refers to. */
const FINDINGS_SHEETS = ["problem-list", "checks"];

/**
 * 校验: judges the workbook, marks the doubtful cells and shows the pane. If there is no pane, the findings are written
 * to the sheet 勾稽问题清单, which is then selected.
 * @throws ExcelProblem, NothingToDo
 */
export async function check({ door, settings, screen }: CommandHost): Promise<Done> {
  const inPane = await screen.showPane();
  const analysis = analyse(await door.readWorkbook(), settings);
  if (analysis.tables.length === 0 && analysis.checks.length === 0)
    throw new NothingToDo({ template: COMMANDS.nothingRecognised, params: {} });
  const { language } = screen;
  const sheets = inPane ? [] : computedSheets(analysis, language).filter(({ id }) => FINDINGS_SHEETS.includes(id));
  const written = await door.writeAdditions({ sheets, marks: marksOf(analysis, language) });
  const [findings] = written.sheets;
  if (findings !== undefined) await door.selectCell({ sheet: findings, address: "A1" });
  const params = { ...countSeverities(analysis), marks: written.marks };
  return withProtected(render(phrase(COMMANDS.checked, params), language), written, language);
}

function countSeverities({ findings }: Analysis): Record<"error" | "warning" | "info", number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
