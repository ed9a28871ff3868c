/** One addend of a relation among the lines, or the columns, of a block: by its place in the block's list. */
export interface Addend {
  readonly at: number;
  readonly coefficient: 1 | -1;
}

/**
 * What speaks for a relation before any figure does: `names` where names, numbering or codes say that the parts are parts of
 * the whole; `of-which` where 其中： names some parts and need not name all; `total` where a name says that something is added
 * up, and not what; `arithmetic` for one of the runs of neighbours that might be added up.
 */
export type Suggested = "names" | "of-which" | "total" | "arithmetic";

/** A relation to be tried: that one line, or column, is the sum of others in every column, or line. */
export interface Candidate {
  readonly whole: number;
  readonly parts: readonly Addend[];
  readonly by: Suggested;
}

export function sumOf(parts: readonly number[]): Addend[] {
  return parts.map((at) => ({ at, coefficient: 1 }));
}
