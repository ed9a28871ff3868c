import type { Heading } from "./declaration";

/** A column of figures of a template, by its key. */
export interface Leaf {
  readonly key: string;
  readonly label: string;
}

interface HeadingCell {
  readonly text: string;
  /** From 0, as are columns. */
  readonly row: number;
  readonly column: number;
  readonly bottom: number;
  readonly right: number;
}

const SUBTOTAL = "小计";

/** Headings laid out in rows, groups above what they are over. */
export interface Headings {
  readonly depth: number;
  readonly leaves: readonly Leaf[];
  readonly cells: readonly HeadingCell[];
}

/** @param labelOf the usual name of a column. */
export function layHeadings(headings: readonly Heading[], labelOf: (key: string) => string): Headings {
  const depth = depthOf(headings);
  const leaves: Leaf[] = [];
  const cells: HeadingCell[] = [];
  const lay = (heading: Heading, row: number): void => {
    const column = leaves.length;
    if (typeof heading === "object" && "of" in heading) {
      const isSum = "sum" in heading;
      if (isSum) lay({ key: heading.sum, label: SUBTOTAL }, row + 1);
      for (const below of heading.of) lay(below, row + 1);
      const text = isSum ? labelOf(heading.sum) : heading.group;
      cells.push({ text, row, column, bottom: row, right: leaves.length - 1 });
      return;
    }
    const { key, before = "", label } = typeof heading === "string" ? { key: heading } : heading;
    const text = before + (label ?? labelOf(key));
    leaves.push({ key, label: text });
    cells.push({ text, row, column, bottom: depth - 1, right: column });
  };
  for (const heading of headings) lay(heading, 0);
  return { depth, leaves, cells };
}

function depthOf(headings: readonly Heading[]): number {
  return Math.max(...headings.map((each) => (typeof each === "object" && "of" in each ? 1 + depthOf(each.of) : 1)));
}
