/*
 * Proves regular expressions, in a process of its own: inside of jest's sandbox the same proofs take forty times as long.
 * Reads {"expressions": [[pattern, flags], …], "parameters": …} and writes the verdicts in the same order.
 */
// The other backends are a JVM and programs for single platforms.
process.env.RECHECK_BACKEND = "pure";
const { readFileSync } = require("node:fs");
const { check } = require("recheck");

const { expressions, parameters } = JSON.parse(readFileSync(0, "utf8"));

/** The complexity that an automaton has proved, or why there is no proof. */
async function verdict([pattern, flags]) {
  // Automata know nothing of looking around, and say so at once when nothing else may be tried.
  const looksAround = /\(\?<?[=!]/.test(pattern);
  const { checker, complexity, error, status } = await check(pattern, flags, {
    ...parameters,
    ...(looksAround ? { checker: "automaton" } : {}),
  });
  // The other checker only searches for an attack: that it found none proves nothing.
  if (error || checker !== "automaton") return `not proved: ${error?.message ?? "beyond automata of this size"}`;
  return complexity?.summary ?? status;
}

(async () => {
  const verdicts = [];
  for (const expression of expressions) verdicts.push(await verdict(expression));
  process.stdout.write(JSON.stringify(verdicts));
})();
