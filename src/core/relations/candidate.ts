/** One addend of a relation among the lines, or the columns, of a block: by its place in the block's list. */
export interface Addend {
  readonly at: number;
  readonly coefficient: 1 | -1;
}

/** A relation to be tried: that one line, or column, is the sum of others in every column, or line. */
export interface Candidate {
  readonly whole: number;
  readonly parts: readonly Addend[];
  /** What words and numbering say for it, in bits; negative for one of many that only arithmetic suggests. */
  readonly prior: number;
}

/** Names, numbering or codes say that the parts are parts of the whole. */
export const SAID_BY_NAMES = 12;
/** A name says that something is added up, and not what. */
export const SAID_IN_PART = 4;
/** 其中：names some parts and need not name all. */
export const OF_WHICH = 0;
/** One of the runs of neighbours that might be added up. */
export const NOT_SAID = -10;

export function sumOf(parts: readonly number[]): Addend[] {
  return parts.map((at) => ({ at, coefficient: 1 }));
}
