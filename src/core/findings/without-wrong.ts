import type { Fact } from "../facts/fact";
import { FactStore } from "../facts/store";
import { cellKey } from "../locate/cell-key";
import type { Finding } from "./finding";

/**
 * The facts with those that findings call certainly wrong as if they could not be read: what they seem to say of conduct
 * is told, or not, when they are corrected. The same store where there are none.
 */
export function withoutWrong(facts: FactStore, findings: readonly Finding[]): FactStore {
  const changes = findings.flatMap(({ cause }) => (cause?.certain ? cause.cells : []));
  if (changes.length === 0) return facts;
  const wrong = new Set(changes.map(({ fact }) => cellKey(fact)));
  const read = (fact: Fact): Fact => (wrong.has(cellKey(fact)) ? { ...fact, state: "unreadable" } : fact);
  const { previous, unnamed } = facts;
  const before = previous && new FactStore(previous.facts.map(read), previous.previous, previous.unnamed.map(read));
  return new FactStore(facts.facts.map(read), before, unnamed.map(read));
}
