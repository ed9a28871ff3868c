import { childOf, childrenOf, type XmlTree } from "../../files/xml/tree";

/*
 * The library loses backslashes in number formats, and reads built-in numbers of formats as those of another language.
 * Therefore each format is replaced by a name of ours for the library (`#7` for the seventh cell format of the file),
 * and graft-styles.ts puts the true format back into what the library writes. The apostrophe before a text, which the
 * library does not know, is recorded together with the format.
 */

/** The format that a name replaces. */
export interface CarriedFormat {
  /** The format's number in the file; undefined for a new format. */
  readonly number?: number;
  /** The format code, if there is no number; undefined for General. */
  readonly code?: string;
  /** True where texts in the cell were entered with an apostrophe before them. */
  readonly quoted: boolean;
}

/** The formats of a file by their replacement names, and those that are added. */
export class CarriedFormats {
  private readonly carried: CarriedFormat[];
  private readonly added = new Map<string, number>();

  /** @param styles the styles part of the file, if there is one */
  constructor(styles: XmlTree | undefined) {
    this.carried = childrenOf(childOf(styles?.root, "cellXfs"), "xf").map(({ attributes }) => ({
      number: Number(attributes.numFmtId ?? 0),
      quoted: attributes.quotePrefix === "1" || attributes.quotePrefix === "true",
    }));
  }

  /** The format with the given name; General if there is no name. */
  behind(name: string | undefined): CarriedFormat {
    return this.carried[indexOf(name)] ?? { number: 0, quoted: false };
  }

  /** The name of a format; equal formats have the same name. */
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

/** The index of the file's cell format in the name; -1 for none. */
export function indexOf(name: string | undefined): number {
  const digits = /^#(\d+)$/.exec(name ?? "")?.[1];
  return digits === undefined ? -1 : Number(digits);
}
