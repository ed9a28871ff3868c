import type { Package } from "../../files/package/package";
import { appendChildren, applyEdits, type Edit, insertAt, setAttribute } from "../../files/xml/edits";
import { placeFor, STYLES_ORDER } from "../../files/xml/element-order";
import { escapeAttribute } from "../../files/xml/escape";
import { childOf, childrenOf, parseTree, type XmlElement, type XmlTree } from "../../files/xml/tree";
import { NEW_FONT } from "./base-style";
import type { DifferentialStyles } from "./differential-styles";
import { SIZE_SCALE } from "./looks";
import { declarations, withoutPrefix } from "./namespaces";
import type { SourceStyles } from "./source-styles";

const PART = "xl/styles.xml";

/**
 * The styles part that the library wrote, corrected: true number formats and font sizes, the file's own font and first
 * cell format for cells without a style, its styles for conditional formats and tables, and its palette.
 */
export function graftedStyles(written: Package, styles: SourceStyles, differential: DifferentialStyles): string {
  const tree = parseTree(written.text(PART), PART);
  const edits = [...formatEdits(tree, styles), ...fontEdits(tree, styles), ...baseEdits(tree, styles)];
  const own = (name: string) => elementXml(styles.tree, childOf(styles.tree?.root, name));
  edits.push(...replaced(tree, "dxfs", differential.xml()));
  for (const name of ["tableStyles", "colors"]) {
    const xml = own(name);
    if (xml !== undefined) edits.push(...replaced(tree, name, xml));
  }
  const text = applyEdits(tree.xml, edits);
  return styles.tree ? withRootOf(styles.tree, text) : text;
}

/** Adds the declarations of the file's root, because elements from the file may have attributes in other namespaces. */
function withRootOf(styles: XmlTree, xml: string): string {
  return xml
    .replace(/<styleSheet xmlns="([^"<]*)"[^<>]*>/, (_, main: string) => {
      return `<styleSheet xmlns="${main}"${declarations(styles)}>`;
    })
    .replace(/ x14ac:knownFonts="[^"]*"/, "");
}

/** An element of the file without the file's prefix, because the library writes no prefixes. */
function elementXml(tree: XmlTree | undefined, element: XmlElement | undefined): string | undefined {
  if (!tree || !element) return undefined;
  return withoutPrefix(tree.xml.slice(element.start, element.end), tree.prefix);
}

function replaced(tree: XmlTree, name: string, xml: string): Edit[] {
  const element = childOf(tree.root, name);
  return element
    ? [{ start: element.start, end: element.end, text: xml }]
    : [insertAt(placeFor(tree, STYLES_ORDER, name), xml)];
}

/** Replaces the names of formats by the formats, and adds the apostrophe before texts. */
function formatEdits(tree: XmlTree, { tree: own, formats, elements }: SourceStyles): Edit[] {
  const edits: Edit[] = [];
  const list = childOf(tree.root, "numFmts");
  const names = new Map(
    childrenOf(list, "numFmt").map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]),
  );
  const kept = childrenOf(childOf(own?.root, "numFmts"), "numFmt");
  const codes = kept.map((format) => elementXml(own, format)!);
  const numbers = new Map(kept.map(({ attributes }) => [attributes.formatCode, Number(attributes.numFmtId)]));
  // Numbers below 164 are reserved for formats that every program knows.
  let last = Math.max(175, ...numbers.values());
  const numberOf = (code: string | undefined): number => {
    if (code === undefined || code === "General") return 0;
    let number = numbers.get(code);
    if (number === undefined) {
      numbers.set(code, (number = ++last));
      codes.push(`<numFmt numFmtId="${number}" formatCode="${escapeAttribute(code)}"/>`);
    }
    return number;
  };
  const base = Number(elements.format?.attributes.numFmtId ?? 0);
  childrenOf(childOf(tree.root, "cellXfs"), "xf").forEach((format, index) => {
    const { number, code, quoted } = formats.behind(names.get(format.attributes.numFmtId));
    edits.push(setAttribute(tree, format, "numFmtId", String(index === 0 ? base : (number ?? numberOf(code)))));
    if (quoted) edits.push(setAttribute(tree, format, "quotePrefix", "1"));
  });
  const xml = codes.length > 0 ? `<numFmts count="${codes.length}">${codes.join("")}</numFmts>` : "";
  return [...edits, ...replaced(tree, "numFmts", xml)];
}

/**
 * Converts font sizes back to points. The only font that was never converted to thousandths is the library's default.
 */
function fontEdits(tree: XmlTree, { elements, tree: own }: SourceStyles): Edit[] {
  const base = elementXml(own, elements.font) ?? NEW_FONT;
  return childrenOf(childOf(tree.root, "fonts"), "font").flatMap((font): Edit[] => {
    const size = childOf(font, "sz");
    if (!size) return [];
    const scaled = Number(size.attributes.val);
    if (scaled < SIZE_SCALE) return [{ start: font.start, end: font.end, text: base }];
    return [setAttribute(tree, size, "val", String(scaled / SIZE_SCALE))];
  });
}

/** The first cell format, which is that of cells without a style; the library replaces it by a plain one. */
function baseEdits(tree: XmlTree, { elements, tree: own }: SourceStyles): Edit[] {
  const first = childrenOf(childOf(tree.root, "cellXfs"), "xf")[0];
  const alignment = elementXml(own, childOf(elements.format, "alignment"));
  if (!first || alignment === undefined) return [];
  return [setAttribute(tree, first, "applyAlignment", "1"), appendChildren(tree, first, alignment)];
}

/** The text of a part with the sizes of fonts inside texts converted back to points. */
export function withTrueSizes(xml: string): string {
  return xml.replace(/(<sz val=")(\d{4,})(?=")/g, (_, start: string, size: string) => {
    return start + Number(size) / SIZE_SCALE;
  });
}
