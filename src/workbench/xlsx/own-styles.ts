import type { Package } from "../../files/package/package";
import { appendStyles, type StyleLists } from "../../files/write/styles";
import { applyEdits, setAttribute } from "../../files/xml/edits";
import { childOf, childrenOf, type XmlElement, type XmlTree } from "../../files/xml/tree";

/**
 * Appends cell formats from a styles part that the library wrote to the workbook's styles, from which they can be
 * removed again.
 * @param indices the indices of the cell formats that are used
 * @returns the index of each in the workbook; in both, the first is that of cells without a style.
 */
export function appendCellFormats(
  target: Package,
  written: XmlTree,
  indices: ReadonlySet<number>,
): Map<number, number> {
  const found = new Map([[0, 0]]);
  const formats = childrenOf(childOf(written.root, "cellXfs"), "xf");
  const used = [...indices].filter((index) => index > 0 && formats[index] !== undefined);
  if (used.length === 0) return found;
  appendStyles(target, (lists) => {
    for (const index of used) found.set(index, appendFormat(lists, written, formats[index]!));
  });
  return found;
}

function appendFormat(lists: StyleLists, written: XmlTree, format: XmlElement): number {
  const own = childrenOf(childOf(lists.tree.root, "cellXfs"), "xf")[0];
  const part = (list: "fonts" | "fills" | "borders", attribute: string, plain: string | undefined) => {
    const index = Number(format.attributes[attribute] ?? 0);
    // The first element of each list is that of cells without a style.
    const element = index === 0 ? undefined : childOf(written.root, list)?.children[index];
    return element ? lists.add(list, textOf(written, element)) : Number(plain ?? 0);
  };
  const values = {
    numFmtId: numberFormat(lists, written, Number(format.attributes.numFmtId ?? 0)),
    fontId: part("fonts", "fontId", own?.attributes.fontId),
    fillId: part("fills", "fillId", own?.attributes.fillId),
    borderId: part("borders", "borderId", own?.attributes.borderId),
  };
  const edits = Object.entries(values).map(([name, value]) => setAttribute(written, format, name, String(value)));
  const text = applyEdits(written.xml.slice(0, format.end), edits).slice(format.start);
  return lists.add("cellXfs", text);
}

/** The number of a format in the workbook. Numbers that the part does not define are built-in formats. */
function numberFormat(lists: StyleLists, written: XmlTree, number: number): number {
  const list = childrenOf(childOf(written.root, "numFmts"), "numFmt");
  const code = list.find(({ attributes }) => Number(attributes.numFmtId) === number)?.attributes.formatCode;
  return code === undefined ? number : lists.format(code);
}

function textOf({ xml }: XmlTree, { start, end }: XmlElement): string {
  return xml.slice(start, end);
}
