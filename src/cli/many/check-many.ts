import { availableParallelism } from "node:os";
import { phrase } from "../../core/text/text";
import { MANY } from "../../messages/many";
import { render } from "../../messages/render";
import type { Outcome } from "../outcome";
import { readPacks } from "../pack-option";
import { readSettingsSource, settingsOf } from "../settings-option";
import type { Terminal } from "../terminal";
import type { ManyRequest } from "./arguments";
import type { FileAnswer, FileTask } from "./check-file";
import { failedWorker, problemOf } from "./file-problem";
import type { FileFault } from "./file-problem";
import type { Input } from "./input";
import { inputsOf } from "./inputs";
import type { Line } from "./line";
import { OutFolder } from "./out-folder";
import type { Ending } from "./pool";
import { inWorkers } from "./pool";
import { stampOf, thisProgram } from "./program";
import { Progress } from "./progress";
import { closing, totalsOf } from "./said";
import { assertSummary, writeSummary } from "./summary-file";

/** The exit code that shells report for an interrupted program. */
const INTERRUPTED = 130;

/**
 * gouji check of many files in worker threads. Each file is checked independently of the others. Lines and summary are
 * in the order of the inputs, whatever the number of jobs.
 * @returns exit code 2 when a file could not be checked, else 1 when one has a finding of level error, else 0.
 * @throws WrongCall, FileProblem before anything is checked, or when the summary cannot be written.
 */
export async function checkMany(request: ManyRequest, version: string, terminal: Terminal): Promise<Outcome> {
  const { language, outDir, summary } = request;
  const inputs = await inputsOf(request.named, request.base, summary);
  const settings = request.settings === null ? null : await readSettingsSource(request.settings);
  settingsOf(settings);
  const packs = await readPacks(request.packs);
  if (summary !== null) await assertSummary(summary, inputs);
  const stamp = stampOf(version, settings?.content ?? null, packs, language);
  const out = outDir === null ? null : await OutFolder.open(outDir, stamp);
  for (const input of inputs) out?.assertOtherFile(input);

  const lines = new Lines(inputs, (line) => (request.json ? terminal.stdout(JSON.stringify(line)) : undefined));
  const progress = new Progress(terminal, inputs.length, language);
  if (out !== null && !request.force) {
    for (const input of inputs) lines.put(input, await out.earlier(input));
    progress.resumed(lines.known());
  }
  const ended = async ({ input }: FileTask, ending: Ending<FileAnswer>) => {
    const answer: FileAnswer = ending.kind === "answer" ? ending.answer : failed(failedWorker(ending, request));
    const line = await kept(answer, input, out).catch((error: unknown) => failed(problemOf(error, language, version)));
    const said: Line =
      line.status === "checked"
        ? line
        : { tool: "gouji", version, language, file: input.name, status: "failed", problem: line.problem };
    lines.put(input, said);
    progress.ended(said);
  };
  const tasks = lines.open().map((input) => ({ input, settings, packs, language, version, whole: out !== null }));
  const whole = await untilInterrupted((signal) =>
    inWorkers(
      tasks,
      { ...request, program: thisProgram(), jobs: request.jobs ?? availableParallelism(), signal },
      ended,
    ),
  );
  progress.clear();
  if (!whole) {
    const next = outDir === null ? MANY.lost : MANY.resume;
    const params = { done: lines.known().length, count: inputs.length, next };
    terminal.stderr(`${render(phrase(MANY.interrupted, params), language)}\n`);
    return { stdout: null, exitCode: INTERRUPTED };
  }
  const all = lines.known();
  if (summary !== null) await writeSummary(summary, all, version, language);
  const totals = totalsOf(all);
  return {
    stdout: request.json ? null : closing(all, { outDir, summary }, language),
    exitCode: totals.failed > 0 ? 2 : totals.wrong > 0 ? 1 : 0,
  };
}

type Failed = Extract<FileAnswer, { status: "failed" }>;

function failed(problem: FileFault): Failed {
  return { status: "failed", problem };
}

/** Writes an answer to the folder of results. A file that could not be checked gets no result there. */
async function kept(answer: FileAnswer, input: Input, out: OutFolder | null): Promise<Failed | Line> {
  if (answer.status === "failed") {
    await out?.forget(input);
    return answer;
  }
  const { line, read, files } = answer;
  if (out !== null && files !== null) await out.keep(input, read, { line, ...files });
  return line;
}

/** The lines of all inputs. A line is output as soon as it and all lines before it are known. */
class Lines {
  private readonly lines = new Map<Input, Line>();
  private shown = 0;

  constructor(
    private readonly inputs: readonly Input[],
    private readonly tell: (line: Line) => void,
  ) {}

  put(input: Input, line: Line | null): void {
    if (line !== null) this.lines.set(input, line);
    for (let next = this.lines.get(this.inputs[this.shown]!); next; next = this.lines.get(this.inputs[this.shown]!)) {
      this.tell(next);
      this.shown++;
    }
  }

  known(): Line[] {
    return this.inputs.flatMap((input) => this.lines.get(input) ?? []);
  }

  open(): Input[] {
    return this.inputs.filter((input) => !this.lines.has(input));
  }
}

/** True where the work was completed. Ctrl+C or SIGTERM interrupts the work; a second one ends the program. */
async function untilInterrupted(work: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
  const controller = new AbortController();
  const interrupt = () => controller.abort();
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  try {
    await work(controller.signal);
    return !controller.signal.aborted;
  } finally {
    process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
  }
}
