import { parseAddress } from "../../core/grid/address";
import type { Mark } from "../../core/sheets/spec";
import { InvalidAdditions } from "../invalid-additions";
import { isMarkFormula, MARK_FORMULA } from "../identity";
import type { Package } from "../package/package";
import type { WorkbookPart } from "../package/workbook";
import { applyEdits, type Edit, insertAt, removeElement } from "../xml/edits";
import { placeFor, WORKSHEET_ORDER } from "../xml/element-order";
import { childOf, childrenOf, parseTree, type XmlElement, type XmlTree } from "../xml/tree";
import { addNotes, removeNotes } from "./notes";

const SEVERITIES = ["error", "warning", "info"] as const satisfies readonly Mark["severity"][];

/** The severities that occur in the marks, the worst first. */
export function severitiesOf(marks: readonly Mark[]): Mark["severity"][] {
  return SEVERITIES.filter((severity) => marks.some((mark) => mark.severity === severity));
}

/** Highlights the marked cells of one of the user's sheets and puts the comments on them. */
export function addMarks(
  target: Package,
  workbook: WorkbookPart,
  path: string,
  marks: readonly Mark[],
  styles: ReadonlyMap<Mark["severity"], number>,
): void {
  const cells = onePerCell(marks);
  const sheet = parseTree(target.text(path), path, ["sheetData"]);
  const areas = severitiesOf(cells).map((severity) => ({
    cells: cells.filter((mark) => mark.severity === severity).map((mark) => mark.cell.address),
    style: styles.get(severity)!,
  }));
  const edits = [highlights(sheet, areas), ...addNotes(target, workbook, sheet, cells.map(noteOf))];
  target.setText(path, applyEdits(sheet.xml, edits));
}

const noteOf = (mark: Mark) => ({ address: mark.cell.address, text: mark.comment });

/** Combines the marks on one cell: the worst severity and all comments. The order is that of the sheet. */
function onePerCell(marks: readonly Mark[]): Mark[] {
  const cells = new Map<string, Mark>();
  for (const mark of marks) {
    const address = mark.cell.address.replaceAll("$", "").toUpperCase();
    const before = cells.get(address);
    cells.set(address, {
      cell: { sheet: mark.cell.sheet, address },
      severity: before ? severitiesOf([before, mark])[0]! : mark.severity,
      comment: before ? `${before.comment}\n${mark.comment}` : mark.comment,
    });
  }
  const places = new Map([...cells.values()].map((mark) => [mark, placeOf(mark)]));
  return [...cells.values()].sort((a, b) => {
    const [left, right] = [places.get(a)!, places.get(b)!];
    return left.row - right.row || left.column - right.column;
  });
}

function placeOf({ cell }: Mark): { row: number; column: number } {
  try {
    return parseAddress(cell.address);
  } catch {
    throw new InvalidAdditions("invalid-cell", { sheet: cell.sheet, address: cell.address });
  }
}

/** Cells with the same highlight. */
export interface HighlightedArea {
  /** Addresses of cells or ranges. */
  readonly cells: readonly string[];
  /** The number of the style among those of conditional formats; undefined for none. */
  readonly style: number | undefined;
}

/**
 * One conditional format for each area. It comes after the user's own formats and has a lower priority, so that those
 * win.
 */
export function highlights(sheet: XmlTree, areas: readonly HighlightedArea[]): Edit {
  let priority = lastPriority(sheet.root);
  const p = sheet.prefix;
  const formats = areas.map(
    ({ cells, style }) =>
      `<${p}conditionalFormatting sqref="${cells.join(" ")}">` +
      `<${p}cfRule type="expression"${style === undefined ? "" : ` dxfId="${style}"`} priority="${++priority}">` +
      `<${p}formula>${MARK_FORMULA}</${p}formula></${p}cfRule></${p}conditionalFormatting>`,
  );
  return insertAt(placeFor(sheet, WORKSHEET_ORDER, "conditionalFormatting"), formats.join(""));
}

/** The highest priority number among a sheet's rules, including rules in extensions, which are in the same order. */
function lastPriority(element: XmlElement): number {
  const own = /(^|:)cfRule$/.test(element.name) ? Number(element.attributes.priority) || 0 : 0;
  return element.children.reduce((highest, child) => Math.max(highest, lastPriority(child)), own);
}

/** Removes our highlights and notes from a sheet. A sheet without them is not changed. */
export function removeMarks(target: Package, sheet: XmlTree): void {
  const edits = [...removeNotes(target, sheet)];
  for (const format of childrenOf(sheet.root, "conditionalFormatting")) {
    const rules = childrenOf(format, "cfRule");
    const ours = rules.filter((rule) => isMarkFormula(childOf(rule, "formula")?.text ?? ""));
    if (ours.length === 0) continue;
    edits.push(...(ours.length === rules.length ? [format] : ours).map(removeElement));
  }
  if (edits.length > 0) target.setText(sheet.part, applyEdits(sheet.xml, edits));
}
