import { Worker } from "node:worker_threads";
import type { Program } from "./program";

export interface PoolOptions {
  readonly program: Program;
  /** How many worker threads at once; at least 1. */
  readonly jobs: number;
  /** Seconds that one task may take. */
  readonly timeLimit: number;
  /** Megabytes of heap that one worker may use. */
  readonly memoryLimit: number;
  /** Stops everything, tasks under way included. */
  readonly signal: AbortSignal;
}

/** How a task ended: with its answer, or with a worker that is no more. */
export type Ending<Answer> =
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "too-slow" }
  | { readonly kind: "out-of-memory" }
  | { readonly kind: "crash"; readonly detail: string };

/**
 * Gives each task to a worker thread and tells how it ended. A worker that hangs, crashes or runs out of memory is
 * replaced, and only its own task fails. A task that a used worker could not end is tried again by a new one, as what
 * an earlier task left behind may be to blame. A worker has no new task before `ended` is done with the last.
 * Resolves when all tasks have ended, or after an interruption, when no worker runs and no `ended` is under way.
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
      // One that ends while it has nothing to do, after its answer, would never answer the next task.
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
  const worker = new Worker(program.file, {
    execArgv: [...program.execArgv],
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
  });
  // What goes wrong in a worker that has nothing to do is seen by its exit.
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
