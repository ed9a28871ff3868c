import type { Package } from "../../files/package/package";
import type { WorkbookPart } from "../../files/package/workbook";
import { parseTree, type XmlTree } from "../../files/xml/tree";
import { baseElements, type BaseElements, readBaseStyle } from "./base-style";
import { readPalette, STANDARD_PALETTE } from "./colors";
import { CarriedFormats } from "./formats";
import type { BaseStyle } from "./looks";

/** The styles of a file: the format of cells without a style, and the formats that the library gets as names. */
export interface SourceStyles {
  /** The styles part; undefined where there is none. */
  readonly tree: XmlTree | undefined;
  readonly elements: BaseElements;
  readonly base: BaseStyle;
  readonly formats: CarriedFormats;
}

export function readStyles(source: Package, workbook: WorkbookPart): SourceStyles {
  const path = workbook.relationships.find(({ kind }) => kind === "styles")?.target;
  const tree = path !== undefined && source.has(path) ? parseTree(source.text(path), path) : undefined;
  const elements = baseElements(tree);
  const base = readBaseStyle(elements, readPalette(source, workbook, tree));
  return { tree, elements, base, formats: new CarriedFormats(tree) };
}

/** The styles of a new workbook. */
export function newStyles(): SourceStyles {
  const elements = baseElements(undefined);
  const base = readBaseStyle(elements, STANDARD_PALETTE);
  return { tree: undefined, elements, base, formats: new CarriedFormats(undefined) };
}
