import { writeFileSync } from "node:fs";
import { expressionsIn } from "./expressions";
import { CHECKER, FILE, isProved, PARAMETERS, type Proofs, proofsOnFile, prove } from "./proofs";

/*
 * `npm run proofs` proves the expressions that have no proof on file yet and forgets those that stand nowhere any more.
 * What cannot be proved is left out: test/security/expressions.test.ts tells of it.
 */
const expressions = expressionsIn("src").filter(({ made }) => !made);
const known = proofsOnFile();
const made = prove(expressions.filter(({ written }) => !known.has(written)));
const entries = [...new Set(expressions.map(({ written }) => written))]
  .map((written) => [written, known.get(written) ?? made.get(written)!] as const)
  .filter(([, verdict]) => isProved(verdict))
  .sort(([a], [b]) => (a < b ? -1 : 1));
const proofs: Proofs = { checker: CHECKER, parameters: PARAMETERS, verdicts: Object.fromEntries(entries) };
writeFileSync(FILE, `${JSON.stringify(proofs, null, 2)}\n`);
