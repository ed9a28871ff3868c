import { fork } from "node:child_process";
import { join } from "node:path";

/** What the trying process says. */
export type Said =
  | { readonly what: "begins"; readonly number: number; readonly kind: string }
  | {
      readonly what: "ended";
      readonly number: number;
      readonly outcome: string;
      /** Processor time, so that a busy machine is not taken for a slow program. */
      readonly seconds: number;
      /** The most memory that the process has held so far. */
      readonly bytes: number;
    };

/** Beyond these an input has failed. */
export const LIMITS = {
  seconds: 5,
  /** Wall clock after which an input that has not ended is stopped: a hang, however busy the machine is. */
  hangSeconds: 120,
  bytes: 1.5 * 2 ** 30,
} as const;

export interface Failure {
  readonly number: number;
  readonly kind: string;
  readonly reason: string;
}

export interface Campaign {
  readonly tried: number;
  /** How many were taken and how many were refused with a reason for the user, by kind. */
  readonly outcomes: Readonly<Record<string, { used: number; refused: number }>>;
  readonly failures: readonly Failure[];
  readonly slowest: { readonly number: number; readonly kind: string; readonly seconds: number };
  readonly largest: { readonly number: number; readonly kind: string; readonly bytes: number };
}

/** Tries so many inputs of a seed's sequence, in a process of their own that is replaced when one kills it. */
export async function campaign(
  seed: number,
  count: number,
  {
    from = 0,
    progress = () => undefined,
    failed = () => undefined,
  }: {
    from?: number;
    progress?: (done: number, failures: number) => void;
    failed?: (failure: Failure) => void;
  } = {},
): Promise<Campaign> {
  const outcomes: Record<string, { used: number; refused: number }> = {};
  const failures: Failure[] = [];
  const note = (failure: Failure) => {
    failures.push(failure);
    failed(failure);
  };
  let slowest = { number: -1, kind: "", seconds: 0 };
  let largest = { number: -1, kind: "", bytes: 0 };
  let next = from;
  while (next < from + count) {
    let current = { number: next, kind: "start" };
    const ending = await tryIn(seed, next, from + count, (said) => {
      if (said.what === "begins") {
        current = { number: said.number, kind: said.kind };
        return;
      }
      const { outcome, seconds, bytes } = said;
      next = said.number + 1;
      const fail = (reason: string) => note({ ...current, reason });
      const tally = (outcomes[current.kind] ??= { used: 0, refused: 0 });
      if (outcome === "used" || outcome === "refused") tally[outcome]++;
      else fail(outcome);
      if (seconds > LIMITS.seconds) fail(`took ${seconds.toFixed(1)} s of processor time`);
      if (bytes > LIMITS.bytes && largest.bytes <= LIMITS.bytes) fail(`held ${Math.round(bytes / 2 ** 20)} MB`);
      if (seconds > slowest.seconds) slowest = { ...current, seconds };
      if (bytes > largest.bytes) largest = { ...current, bytes };
      progress(next - from, failures.length);
    });
    if (ending !== "done") {
      note({ ...current, reason: ending });
      next = current.number + 1;
    }
  }
  return { tried: count, outcomes, failures, slowest, largest };
}

/** One process over inputs [from, to): "done", or why it did not come to its end. */
function tryIn(seed: number, from: number, to: number, hear: (said: Said) => void): Promise<string> {
  return new Promise((resolve) => {
    const child = fork(join(__dirname, "trial.ts"), [seed, from, to].map(String), {
      execArgv: ["--import", "tsx", "--max-old-space-size=1024"],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    let complaint = "";
    child.stderr!.on("data", (piece: Buffer) => (complaint = (complaint + piece.toString()).slice(-2000)));
    let reached = from;
    let ending: string | undefined;
    let watch: NodeJS.Timeout | undefined;
    const expectSomething = () => {
      clearTimeout(watch);
      watch = setTimeout(() => {
        ending = `hang: no end after ${LIMITS.hangSeconds} s`;
        child.kill("SIGKILL");
      }, LIMITS.hangSeconds * 1000);
    };
    expectSomething();
    child.on("message", (said: Said) => {
      expectSomething();
      hear(said);
      if (said.what === "ended") reached = said.number + 1;
    });
    child.on("close", (code, signal) => {
      clearTimeout(watch);
      const cut = ending ?? `the process ended with ${signal ?? code}: ${complaint}`;
      resolve(reached >= to ? "done" : cut);
    });
  });
}
