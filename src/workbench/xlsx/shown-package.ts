import type { Package } from "../../files/package/package";
import type { WorkbookPart } from "../../files/package/workbook";
import { deflateEntry, writeZip } from "../../files/zip/write-zip";
import { applyEdits, type Edit, removeElement, setAttribute } from "../../files/xml/edits";
import { placeFor, STYLES_ORDER } from "../../files/xml/element-order";
import { childOf, childrenOf, type XmlTree } from "../../files/xml/tree";
import { nameOfIndex } from "./formats";
import { SIZE_SCALE } from "./looks";
import { withoutPrefix } from "./namespaces";
import { withPlaces } from "./numbered-cells";

/*
 * The part of a file that the library gets: sheets, styles and texts, under simple names and without anything that it
 * would misread. It does not need the rest, because what it writes is transferred into the original file.
 */

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const LIST = "http://schemas.openxmlformats.org/package/2006/relationships";
/** The first number for formats of ours, above all numbers that files use. */
const FIRST_FORMAT = 10_000;

/** The library's name for the sheet at a position in the workbook, counted from 1. */
export function shownName(number: number): string {
  return String(number);
}

/** The bytes of the package for the library. The part of the nth sheet is `xl/worksheets/sheet<n>.xml`, its id is n. */
export function shownPackage(source: Package, workbook: WorkbookPart, styles: XmlTree | undefined): Uint8Array {
  const entries = new Map<string, string>();
  const sheets = workbook.sheets.map((_, index) => index + 1);
  workbook.sheets.forEach(({ path }, index) => {
    entries.set(`xl/worksheets/sheet${index + 1}.xml`, withPlaces(plain(source.text(path))));
  });
  const texts = workbook.relationships.find(({ kind }) => kind === "sharedStrings")?.target;
  if (texts !== undefined && source.has(texts)) entries.set("xl/sharedStrings.xml", plain(source.text(texts)));
  if (styles) entries.set("xl/styles.xml", plain(withNamedFormats(styles)));
  entries.set(
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      sheets.map((id) => `<sheet name="${shownName(id)}" sheetId="${id}" r:id="rId${id}"/>`).join("") +
      "</sheets></workbook>",
  );
  entries.set(
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${LIST}">` +
      sheets
        .map((id) => `<Relationship Id="rId${id}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${id}.xml"/>`)
        .join("") +
      "</Relationships>",
  );
  return writeZip([...entries].map(([path, text]) => deflateEntry(path, new TextEncoder().encode(text))));
}

/** XML without prefixes, with truth values as digits and font sizes in thousandths. */
function plain(xml: string): string {
  const prefix = /<([\w.-]+:)(?:worksheet|styleSheet|sst)[\s>]/.exec(xml.slice(0, 4096))?.[1] ?? "";
  return withoutPrefix(xml, prefix)
    .replace(/^\ufeff/, "")
    .replace(/(<sz\s+val\s*=\s*["'])([\d.]+)/g, (_, start: string, size: string) => {
      return start + Math.round(Number(size) * SIZE_SCALE);
    })
    .replace(/(<(?:b|i|strike|outline|shadow)\s+val\s*=\s*["'])(true|false)/g, (_, start: string, value: string) => {
      return start + (value === "true" ? "1" : "0");
    });
}

/** Gives each cell format its own number format, whose code is the cell format's name (formats.ts). */
function withNamedFormats(styles: XmlTree): string {
  const edits: Edit[] = [];
  const codes: string[] = [];
  childrenOf(childOf(styles.root, "cellXfs"), "xf").forEach((format, index) => {
    edits.push(setAttribute(styles, format, "numFmtId", String(FIRST_FORMAT + index)));
    codes.push(`<${styles.prefix}numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${nameOfIndex(index)}"/>`);
  });
  const list = childOf(styles.root, "numFmts");
  if (list) edits.push(removeElement(list));
  const text = `<${styles.prefix}numFmts>${codes.join("")}</${styles.prefix}numFmts>`;
  const position = placeFor(styles, STYLES_ORDER, "numFmts");
  // The text is inserted before the edits that replace the list at the same position.
  return applyEdits(styles.xml, [{ start: list?.start ?? position, end: list?.start ?? position, text }, ...edits]);
}
