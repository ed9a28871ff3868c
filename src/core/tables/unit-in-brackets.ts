import { unitNamed } from "../amount";
import type { Unit } from "../amount";

/** The unit of money that a heading or a title states in brackets: `决算数（万元）`; null when it states none. */
export function unitInBrackets(written: string): Unit | null {
  const brackets = /[(（][^()（）]*元[)）]/.exec(written);
  return brackets && unitNamed(brackets[0]);
}
