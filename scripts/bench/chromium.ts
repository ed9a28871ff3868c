import type { CDPSession, Page } from "playwright-core";

/** What the page's own thread was busy with at a stretch, in milliseconds. */
export interface Stretches {
  /** Longest time on the wall, in which other processes may have had the processor. */
  readonly longest: number;
  /** Longest processor time. */
  readonly longestCpu: number;
  /** How many took more than 50 ms of the processor. */
  readonly above50: number;
  readonly total: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly tid: number;
  readonly pid: number;
  /** Microseconds on the wall and of the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Watches the tasks of the page's thread while something happens. */
export async function stretchesDuring(page: Page, happens: () => Promise<unknown>): Promise<Stretches> {
  const browser = await page.context().browser()!.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  browser.on("Tracing.dataCollected", take);
  await browser.send("Tracing.start", {
    traceConfig: { includedCategories: ["toplevel", "disabled-by-default-devtools.timeline", "devtools.timeline"] },
    transferMode: "ReportEvents",
  });
  await happens();
  await ended(browser);
  browser.off("Tracing.dataCollected", take);
  await browser.detach();
  return stretchesOf(events);
}

async function ended(browser: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => browser.once("Tracing.tracingComplete", () => resolve()));
  await browser.send("Tracing.end");
  await complete;
}

function stretchesOf(events: readonly TraceEvent[]): Stretches {
  const threads = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(
    ({ name, pid, tid }) => (name === "RunTask" || name.endsWith("::RunTask")) && threads.has(`${pid} ${tid}`),
  );
  const wall = tasks.map(({ dur = 0 }) => dur / 1000);
  const cpu = tasks.map(({ dur = 0, tdur = dur }) => tdur / 1000);
  return {
    longest: Math.max(0, ...wall),
    longestCpu: Math.max(0, ...cpu),
    above50: cpu.filter((each) => each > 50).length,
    total: cpu.reduce((a, b) => a + b, 0),
  };
}
