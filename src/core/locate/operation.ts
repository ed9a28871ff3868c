import type { Slip } from "./slip";
import type { Change } from "./suspect";

/** One mistake that makes several cells wrong, with the right figure of each: two swapped cells, a row in the wrong unit. */
export interface Operation {
  readonly slip: Slip;
  readonly changes: readonly Change[];
  /** Of a unit: every figure divides without remainder, as amounts printed in 万元 and turned into 元 do. */
  readonly whole?: boolean;
}
