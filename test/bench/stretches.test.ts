import { stretchesOf } from "../../scripts/bench/stretches";
import type { TraceEvent } from "../../scripts/bench/stretches";

const PAGE = { pid: 7, tid: 7 };
const IN_RESERVE = { pid: 8, tid: 8 };
const MARK: TraceEvent = { ...PAGE, name: "TimeStamp", ph: "I", ts: 1, args: { data: { message: "here" } } };

/** A task as Chromium traces it: once from outside, once from inside; in milliseconds. */
function task(at: number, wall: number, cpu: number, thread = PAGE): TraceEvent[] {
  const event = { ...thread, ph: "X", ts: at * 1000 };
  return [
    { ...event, name: "RunTask", dur: wall * 1000, tdur: cpu * 1000 },
    { ...event, name: "ThreadControllerImpl::RunTask", dur: wall * 1000 - 10, tdur: cpu * 1000 - 10 },
  ];
}

describe("The stretches in a trace of Chromium", () => {
  it("a task that is traced from outside and from inside is one stretch", () => {
    expect(stretchesOf([MARK, ...task(10, 90, 60), ...task(200, 30, 20)], "here")).toEqual({
      longest: 90,
      longestCpu: 60,
      garbageCpu: 0,
      above50: 1,
      total: 80,
    });
  });

  it("a task that runs within another one is part of its stretch", () => {
    const trace = [MARK, ...task(20, 55, 52), ...task(10, 100, 80)];
    expect(stretchesOf(trace, "here")).toMatchObject({ longestCpu: 80, above50: 1, total: 80 });
  });

  it("tasks of other pages' threads, and of other threads of the page's process, are not the page's", () => {
    const trace = [
      MARK,
      ...task(10, 300, 200, IN_RESERVE),
      ...task(10, 300, 200, { pid: 7, tid: 9 }),
      ...task(10, 5, 4),
    ];
    expect(stretchesOf(trace, "here")).toMatchObject({ longest: 5, longestCpu: 4, above50: 0, total: 4 });
  });

  it("a task without processor time is one that took less than can be told", () => {
    const brief: TraceEvent = { ...PAGE, name: "RunTask", ph: "X", ts: 5000, dur: 3 };
    expect(stretchesOf([MARK, brief], "here")).toMatchObject({ longest: 0.003, longestCpu: 0, total: 0 });
  });

  it("a stretch of exactly 50 ms is not above 50 ms", () => {
    expect(stretchesOf([MARK, ...task(10, 60, 50)], "here").above50).toBe(0);
  });

  it("garbage is told of the longest stretch, each collection once", () => {
    const collection = (at: number, name: string, cpu: number): TraceEvent => ({
      ...PAGE,
      name,
      ph: "X",
      ts: at * 1000,
      dur: cpu * 1000,
      tdur: cpu * 1000,
    });
    const trace = [
      MARK,
      ...task(10, 90, 60),
      collection(15, "MajorGC", 30),
      collection(16, "MinorGC", 2),
      collection(60, "MinorGC", 5),
      ...task(200, 40, 40),
      collection(205, "MajorGC", 35),
    ];
    expect(stretchesOf(trace, "here").garbageCpu).toBe(35);
  });

  it("a trace in which the page set no mark is refused", () => {
    expect(() => stretchesOf([MARK, ...task(10, 5, 4)], "elsewhere")).toThrow("elsewhere");
  });
});
