import { Worker } from "node:worker_threads";
import type { Program } from "./program";

export interface PoolOptions {
  readonly program: Program;
  /** The number of worker threads; at least 1. */
  readonly jobs: number;
  /** The time limit for one task, in seconds. */
  readonly timeLimit: number;
  /** The limit of a worker's heap, in megabytes. */
  readonly memoryLimit: number;
  /** Stops everything, including running tasks. */
  readonly signal: AbortSignal;
}

/** The end of a task: an answer, or the reason why its worker ended without one. */
export type Ending<Answer> =
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "too-slow" }
  | { readonly kind: "out-of-memory" }
  | { readonly kind: "crash"; readonly detail: string };

/**
 * Gives each task to a worker thread and reports how it ended. A worker that hangs, crashes or runs out of memory is
 * replaced, and only its own task fails. If the worker has done other tasks before, the task is tried again in a new
 * worker, since an earlier task may have caused the failure. A worker gets its next task when `ended` has finished for
 * the last one. Resolves when all tasks have ended; after an interruption, when no worker and no `ended` is running.
 */
export async function inWorkers<Task, Answer>(
  tasks: readonly Task[],
  options: PoolOptions,
  ended: (task: Task, ending: Ending<Answer>) => Promise<void>,
): Promise<void> {
  const waiting = tasks.values();
  const serve = async () => {
    let worker: Worker | null = null;
    const start = (): Worker => {
      const fresh = newWorker(options);
      // A worker that ends after its answer, while idle, would never answer the next task.
      return fresh.once("exit", () => {
        if (worker === fresh) worker = null;
      });
    };
    const tried = async (task: Task): Promise<Ending<Answer> | "interrupted"> => {
      const used = worker !== null;
      const current = (worker ??= start());
      const ending = await ask<Task, Answer>(current, task, options);
      if (ending === "interrupted" || ending.kind === "answer") return ending;
      await current.terminate();
      worker = null;
      return used && ending.kind !== "too-slow" ? tried(task) : ending;
    };
    try {
      for (const task of waiting) {
        const ending = options.signal.aborted ? "interrupted" : await tried(task);
        if (ending === "interrupted") return;
        await ended(task, ending);
      }
    } finally {
      await (worker as Worker | null)?.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(options.jobs, tasks.length) }, serve));
}

function newWorker({ program, memoryLimit }: PoolOptions): Worker {
  const [source, isCode] = "code" in program ? [program.code, true] : [program.file, false];
  const worker = new Worker(source, {
    eval: isCode,
    execArgv: [...program.execArgv],
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
  });
  // An error in an idle worker is noticed by its exit.
  return worker.on("error", () => undefined);
}

function ask<Task, Answer>(
  worker: Worker,
  task: Task,
  { timeLimit, signal }: PoolOptions,
): Promise<Ending<Answer> | "interrupted"> {
  return new Promise((resolve) => {
    const interrupt = () => end("interrupted");
    const timer = setTimeout(() => end({ kind: "too-slow" }), timeLimit * 1000);
    const answered = (answer: Answer) => end({ kind: "answer", answer });
    const failed = (error: NodeJS.ErrnoException) =>
      end(
        error.code === "ERR_WORKER_OUT_OF_MEMORY"
          ? { kind: "out-of-memory" }
          : { kind: "crash", detail: `${error.name}: ${error.message}` },
      );
    const exited = (code: number) => end({ kind: "crash", detail: `exit ${code}` });
    const end = (ending: Ending<Answer> | "interrupted") => {
      clearTimeout(timer);
      signal.removeEventListener("abort", interrupt);
      worker.off("message", answered).off("error", failed).off("exit", exited);
      resolve(ending);
    };
    signal.addEventListener("abort", interrupt);
    worker.on("message", answered).on("error", failed).on("exit", exited);
    worker.postMessage(task);
  });
}
