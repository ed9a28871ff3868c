import { stat } from "node:fs/promises";
import { extname } from "node:path";
import type { Analysis } from "../core/analyse";
import { analyse } from "../core/analyse";
import { countGroups } from "../core/findings/headline";
import { doubtfulFigures, reportDocument, reportProblems, reportText } from "../core/report";
import type { ReportChoice } from "../core/report";
import { withHead } from "../core/memory";
import { phrase } from "../core/text/text";
import type { Localised } from "../core/text/text";
import { CLI } from "../messages/cli";
import { render } from "../messages/render";
import type { Request } from "./arguments";
import { WrongCall } from "./arguments";
import type { Outcome } from "./outcome";
import { readPacks } from "./pack-option";
import { readSettingsSource, settingsOf } from "./settings-option";
import { readBytes, readTables, writeBytes } from "./workbook-file";

type ReportRequest = Extract<Request, { command: "report" }>;

/**
 * gouji report: reads a workbook and writes the self-evaluation report from its tables, as a Word file or as text.
 * @param progress gets each step, to be shown to a waiting user.
 * @throws WrongCall, FileProblem
 */
export async function report(request: ReportRequest, progress: (step: string) => void): Promise<Outcome> {
  const { file, out, language } = request;
  const step = (message: Localised) => progress(render(phrase(message), language));
  await assertNew(request);
  const packs = await readPacks(request.packs);
  const settings = settingsOf(request.settings === null ? null : await readSettingsSource(request.settings), packs);
  step(CLI.reading);
  const { workbook } = await readTables(file, await readBytes(file));
  step(CLI.judging);
  const analysis = analyse({ ...workbook, memory: withHead(workbook.memory, request.given) }, settings);
  if (analysis.tables.length === 0) {
    const say = (of: "zh-CN" | "en-US") => render(phrase(CLI.nothingRecognised), of);
    throw new WrongCall(say("zh-CN"), say("en-US"));
  }
  const choice = choiceOf(request, analysis);
  step(CLI.writingReport);
  await writeBytes(out, await contentOf(analysis, choice, out));
  const doubtful = doubtfulFigures(analysis, choice).length;
  const { correct, verify } = countGroups(analysis.findings);
  const lines = [
    render(phrase(CLI.reportWritten, { file: out }), language),
    ...(doubtful === 0
      ? []
      : [render(phrase(CLI.reportDoubtful, { wrong: correct + verify, figures: doubtful }), language)]),
  ];
  return { stdout: lines.join("\n"), exitCode: 0 };
}

/** Refuses other kinds of files, and to replace an existing file unless asked. */
async function assertNew({ out, overwrite }: ReportRequest): Promise<void> {
  if (!/^\.(docx|txt)$/i.test(extname(out))) {
    throw new WrongCall("报告的扩展名须为 .docx 或 .txt", "the report needs the extension .docx or .txt");
  }
  const found = await stat(out).catch(() => null);
  if (found?.isDirectory()) throw new WrongCall(`${out} 是文件夹`, `${out} is a folder`);
  if (found && !overwrite) {
    throw new WrongCall(
      `${out} 已经存在；确定要覆盖请加 --overwrite，或换一个文件名`,
      `${out} exists already; add --overwrite to replace it, or choose another name`,
    );
  }
}

/** The problems to be left out, by their titles. @throws WrongCall for a title that the report would not have. */
function choiceOf({ leaveOut }: ReportRequest, analysis: Analysis): ReportChoice {
  const titles = reportProblems(analysis).map(({ title }) => title);
  const unknown = leaveOut.find((title) => !titles.includes(title));
  if (unknown !== undefined) {
    throw new WrongCall(
      `报告中没有“${unknown}”；可用 --leave-out 略去的问题：${titles.join("、")}`,
      `the report has no “${unknown}”; problems that --leave-out knows: ${titles.join(", ")}`,
    );
  }
  return { leftOut: leaveOut };
}

async function contentOf(analysis: Analysis, choice: ReportChoice, out: string): Promise<Uint8Array> {
  if (extname(out).toLowerCase() === ".txt") return new TextEncoder().encode(`${reportText(analysis, choice)}\n`);
  // The bundle includes this module, but it runs for this command only.
  const { writeReport } = await import(/* webpackMode: "eager" */ "../word");
  return writeReport(reportDocument(analysis, choice));
}
