import { childOf, childrenOf, type XmlTree } from "../../files/xml/tree";

/*
 * The library loses backslashes of number formats, and reads those that files name by number as those of another
 * language. So it is shown a name of ours in place of each format (`#7` for the seventh cell format of the file), carries
 * that along as if it were one, and graft-styles.ts puts the true one back. The apostrophe before a text, which the
 * library does not know, travels with it.
 */

/** What a name stands for. */
export interface CarriedFormat {
  /** The format's number in the file; undefined for one that is new. */
  readonly number?: number;
  /** The format code where the number is undefined; undefined for General. */
  readonly code?: string;
  /** Texts in the cell were entered with an apostrophe before them. */
  readonly quoted: boolean;
}

/** The formats of a file by the names under which they travel, and those that are added. */
export class CarriedFormats {
  private readonly carried: CarriedFormat[];
  private readonly added = new Map<string, number>();

  /** @param styles the styles part of the file, where there is one */
  constructor(styles: XmlTree | undefined) {
    this.carried = childrenOf(childOf(styles?.root, "cellXfs"), "xf").map(({ attributes }) => ({
      number: Number(attributes.numFmtId ?? 0),
      quoted: attributes.quotePrefix === "1" || attributes.quotePrefix === "true",
    }));
  }

  /** The format behind a name; the plain one without a name. */
  behind(name: string | undefined): CarriedFormat {
    return this.carried[indexOf(name)] ?? { number: 0, quoted: false };
  }

  /** The name of a format; the same for the same. */
  nameOf(format: CarriedFormat): string {
    const key = JSON.stringify([format.number, format.code, format.quoted]);
    let index = this.added.get(key);
    if (index === undefined) this.added.set(key, (index = this.carried.push(format) - 1));
    return nameOfIndex(index);
  }
}

export function nameOfIndex(index: number): string {
  return `#${index}`;
}

/** The index of the file's own cell format that a name stands for; -1 for none. */
export function indexOf(name: string | undefined): number {
  const digits = /^#(\d+)$/.exec(name ?? "")?.[1];
  return digits === undefined ? -1 : Number(digits);
}
