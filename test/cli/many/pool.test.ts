import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Ending } from "../../../src/cli/many/pool";
import { inWorkers } from "../../../src/cli/many/pool";
import { folder as newFolder } from "../terminal";

let folder: string;
beforeEach(() => (folder = newFolder()));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A worker that answers a task with its double, or does the harm that the task names. */
const WORKER = `
  const { parentPort } = require("node:worker_threads");
  let used = false;
  parentPort.on("message", (task) => {
    if (task === "fail if used" && used) throw new Error("used");
    used = true;
    if (typeof task === "string" && /^(remember|fail)/.test(task)) return parentPort.postMessage(0);
    if (task === "hang") for (;;);
    if (task === "throw") throw new TypeError("broken");
    if (task === "exit") process.exit(7);
    if (task === "eat memory") for (const eaten = []; ; ) eaten.push(new Array(1000).fill(Math.random()).map(String));
    parentPort.postMessage(task * 2);
    if (task === 0.5) process.exit(1);
  });
`;

async function endings(
  tasks: readonly (number | string)[],
  options: { jobs?: number; timeLimit?: number; signal?: AbortSignal; onEnded?: (task: number | string) => void } = {},
): Promise<Map<number | string, Ending<number>>> {
  const file = join(folder, "worker.js");
  writeFileSync(file, WORKER);
  const told = new Map<number | string, Ending<number>>();
  await inWorkers<number | string, number>(
    tasks,
    {
      program: { file, execArgv: [] },
      jobs: options.jobs ?? 2,
      timeLimit: options.timeLimit ?? 60,
      memoryLimit: 32,
      signal: options.signal ?? new AbortController().signal,
    },
    async (task, ending) => {
      told.set(task, ending);
      options.onEnded?.(task);
    },
  );
  return told;
}

describe("tasks in worker threads", () => {
  it.each([1, 2, 7])("all end, each once, with %d at a time", async (jobs) => {
    const tasks = Array.from({ length: 20 }, (_, index) => index);
    const told = await endings(tasks, { jobs });
    expect([...told].sort(([a], [b]) => Number(a) - Number(b))).toEqual(
      tasks.map((task) => [task, { kind: "answer", answer: task * 2 }]),
    );
  });

  it("need no worker when there are none", async () => {
    expect((await endings([])).size).toBe(0);
  });

  it.each([
    ["throw", { kind: "crash", detail: "TypeError: broken" }],
    ["exit", { kind: "crash", detail: "exit 7" }],
    ["eat memory", { kind: "out-of-memory" }],
  ])("that %s fail alone: those before and after are answered", async (harm, ending) => {
    const told = await endings([1, harm, 2, 3], { jobs: 1 });
    expect(told.get(harm)).toEqual(ending);
    expect([1, 2, 3].map((task) => told.get(task))).toEqual([2, 4, 6].map((answer) => ({ kind: "answer", answer })));
  });

  it("that hang are stopped at the time limit, and the rest goes on", async () => {
    const told = await endings([1, "hang", 2], { jobs: 1, timeLimit: 1 });
    expect(told.get("hang")).toEqual({ kind: "too-slow" });
    expect(told.get(2)).toEqual({ kind: "answer", answer: 4 });
  });

  it("are tried again by a new worker when the last one broke off after its answer", async () => {
    const told = await endings([0.5, 1, 0.5, 2], { jobs: 1 });
    expect([0.5, 1, 2].map((task) => told.get(task))).toEqual([1, 2, 4].map((answer) => ({ kind: "answer", answer })));
  });

  it("are not told of a fault that an earlier task of the same worker left behind", async () => {
    const told = await endings(["remember", 1, "fail if used"], { jobs: 1 });
    expect(told.get("fail if used")).toEqual({ kind: "answer", answer: 0 });
  });

  it("are not begun after an interruption, and one that hangs is broken off without an ending", async () => {
    const controller = new AbortController();
    const onEnded = () => controller.abort();
    const told = await endings(["hang", 1, 2, 3], { jobs: 2, signal: controller.signal, onEnded });
    expect([...told.keys()]).toEqual([1]);
  });
});
