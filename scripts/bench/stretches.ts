/** What the page's own thread was busy with at a stretch, in milliseconds. */
export interface Stretches {
  /** Longest time on the wall, in which other processes may have had the processor. */
  readonly longest: number;
  /** Longest processor time. */
  readonly longestCpu: number;
  /** How much of the stretch with the longest processor time was the browser collecting garbage. */
  readonly garbageCpu: number;
  /** How many took more than 50 ms of the processor. */
  readonly above50: number;
  readonly total: number;
}

/** What is used of an event of Chromium's trace; times are microseconds, on the wall and of the processor. */
export interface TraceEvent {
  readonly name: string;
  /** X for an event with a beginning and an end. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Left out by Chromium where it is 0. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly message?: string } };
}

/** The names of the events in which V8 collects garbage on the page's thread. */
const COLLECTIONS = new Set(["MajorGC", "MinorGC"]);

/**
 * The tasks of the page's thread in a trace. Chromium has several processes with a main thread of that kind (one in
 * reserve, one for its own pages), so the page's is told by the mark that was set in it. Every task is there twice, as
 * `RunTask` and within that as `ThreadControllerImpl::RunTask`, and a loop within a task has tasks of its own: only the
 * outermost are stretches.
 * @param mark the message of a `console.timeStamp` of the page.
 */
export function stretchesOf(events: readonly TraceEvent[], mark: string): Stretches {
  const page = events.find(({ name, args }) => name === "TimeStamp" && args?.data?.message === mark);
  if (page === undefined) throw new Error(`No mark "${mark}" in the trace`);
  const ofPage = events.filter(({ ph, pid, tid }) => ph === "X" && pid === page.pid && tid === page.tid);
  const tasks = outermost(ofPage.filter(({ name }) => name === "RunTask" || name.endsWith("::RunTask")));
  const collections = outermost(ofPage.filter(({ name }) => COLLECTIONS.has(name)));
  const longest = tasks.reduce<TraceEvent | null>((most, task) => (cpuOf(task) > cpuOf(most) ? task : most), null);
  return {
    longest: Math.max(0, ...tasks.map(({ dur = 0 }) => dur)) / 1000,
    longestCpu: cpuOf(longest) / 1000,
    garbageCpu: sumOf(collections.filter((each) => longest !== null && isWithin(each, longest))) / 1000,
    above50: tasks.filter((task) => cpuOf(task) > 50_000).length,
    total: sumOf(tasks) / 1000,
  };
}

/** Those that lie in no other one, in the order of time. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  for (const event of [...events].sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a))) {
    const last = kept.at(-1);
    if (last === undefined || !isWithin(event, last)) kept.push(event);
  }
  return kept;
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  return outer.ts <= inner.ts && endOf(inner) <= endOf(outer);
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

function cpuOf(event: TraceEvent | null): number {
  return event?.tdur ?? 0;
}

function sumOf(events: readonly TraceEvent[]): number {
  return events.reduce((sum, event) => sum + cpuOf(event), 0);
}
