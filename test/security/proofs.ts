import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "recheck/package.json";
import type { Expression } from "./expressions";

/** Proofs that have been made, by the expression as it is written; `npm run proofs` adds what is new. */
export interface Proofs {
  /** The checker that made them. Proofs of another version or with other parameters are none. */
  readonly checker: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly verdicts: Readonly<Record<string, string>>;
}

export const CHECKER = `recheck ${version}`;

/**
 * What ends a proof is the number of states of the automaton and never a clock, so that a busy machine says what a quiet
 * one says. The expressions of the product need less than a hundredth of them.
 */
export const PARAMETERS = {
  checker: "auto",
  timeout: null,
  maxNFASize: 100_000,
  maxPatternSize: 100_000,
  maxRepeatCount: 100_000,
  // No search for an attack where there is no proof.
  maxIteration: 0,
};

export const FILE = join(__dirname, "proofs.json");

/** The proofs on file that this checker would make the same way. */
export function proofsOnFile(): ReadonlyMap<string, string> {
  const { checker, parameters, verdicts } = JSON.parse(readFileSync(FILE, "utf8")) as Proofs;
  const same = checker === CHECKER && JSON.stringify(parameters) === JSON.stringify(PARAMETERS);
  return new Map(same ? Object.entries(verdicts) : []);
}

/** What the automata say of each expression, by its text: "safe", "linear", a worse complexity or "not proved: …". */
export function prove(expressions: readonly Pick<Expression, "written" | "pattern" | "flags">[]): Map<string, string> {
  const each = [...new Map(expressions.map((expression) => [expression.written, expression])).values()];
  if (each.length === 0) return new Map();
  const input = { expressions: each.map(({ pattern, flags }) => [pattern, flags]), parameters: PARAMETERS };
  const checker = join(__dirname, "checker.cjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [checker], {
    input: JSON.stringify(input),
    encoding: "utf8",
    maxBuffer: Infinity,
  });
  if (status !== 0) throw new Error(stderr);
  const verdicts = JSON.parse(stdout) as string[];
  return new Map(each.map(({ written }, i) => [written, verdicts[i]!]));
}

/** Whether the time that an expression takes is bounded by the length of the text. */
export const isProved = (verdict: string) => verdict === "safe" || verdict === "linear" || verdict === "constant";
