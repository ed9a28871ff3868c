import { rangeAddress } from "../../core/grid/address";
import type { CellRange } from "../../core/grid/snapshot";
import type { ConditionalFormatModel } from "../../host/model";
import { parseRange } from "../../host/addresses";
import { applyEdits, setAttribute } from "../../files/xml/edits";
import { escapeAttribute, escapeFormula } from "../../files/xml/escape";
import { childOf, childrenOf, type XmlElement, type XmlTree } from "../../files/xml/tree";
import { colorOfAttributes, hexOf, type Palette } from "./colors";
import type { DifferentialStyles } from "./differential-styles";
import { isOwnFormat } from "./ours";

/** The types of rules in files with their names in Office.js; types that are not listed are preset criteria. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ["expression", "Custom"],
  ["cellIs", "CellValue"],
  ["colorScale", "ColorScale"],
  ["dataBar", "DataBar"],
  ["iconSet", "IconSet"],
  ["top10", "TopBottom"],
  ["containsText", "ContainsText"],
  ["notContainsText", "ContainsText"],
  ["beginsWith", "ContainsText"],
  ["endsWith", "ContainsText"],
]);

/** A conditional format as it is in the sheet's part. */
export interface FoundFormat {
  readonly format: ConditionalFormatModel;
  /**
   * The rule and its `conditionalFormatting` element; undefined for a rule of an extension, which stays in its place.
   */
  readonly element: { readonly rule: XmlElement; readonly container: XmlElement } | undefined;
  readonly priority: number;
}

/** The conditional formats of a sheet in the order of their priority. */
export function readFormats(
  { root }: XmlTree,
  styles: XmlTree | undefined,
  palette: Palette,
  nextId: (isOurs: boolean) => string,
): FoundFormat[] {
  const differential = childrenOf(childOf(styles?.root, "dxfs"), "dxf");
  const own = childrenOf(root, "conditionalFormatting").flatMap((container) =>
    childrenOf(container, "cfRule").map((rule) => {
      const formulas = childrenOf(rule, "formula").map(({ text }) => text);
      const fill = fillOf(differential[Number(rule.attributes.dxfId ?? NaN)], palette);
      return {
        format: formatOf(rule, container.attributes.sqref ?? "", formulas, fill, nextId),
        element: { rule, container },
        priority: Number(rule.attributes.priority ?? 0),
      };
    }),
  );
  return [...own, ...extendedFormats(root, nextId)].sort((a, b) => a.priority - b.priority);
}

/**
 * Rules of extensions (Excel 2010 and later). The second halves of data bars are left out, because they are no rules of
 * their own.
 */
function extendedFormats(root: XmlElement, nextId: (isOurs: boolean) => string): FoundFormat[] {
  const halves = new Set(descendants(root, "x14:id").map(({ text }) => text.trim()));
  return descendants(root, "x14:conditionalFormatting").flatMap((container) => {
    const place = childOf(container, "xm:sqref")?.text.trim() ?? "";
    return childrenOf(container, "x14:cfRule")
      .filter(({ attributes }) => !halves.has(attributes.id ?? ""))
      .map((rule) => ({
        format: formatOf(
          rule,
          place,
          childrenOf(rule, "xm:f").map(({ text }) => text),
          undefined,
          nextId,
        ),
        element: undefined,
        priority: Number(rule.attributes.priority ?? 0),
      }));
  });
}

function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);
}

function formatOf(
  { attributes }: XmlElement,
  place: string,
  formulas: readonly string[],
  fill: string | undefined,
  nextId: (isOurs: boolean) => string,
): ConditionalFormatModel {
  const type = TYPES.get(attributes.type ?? "") ?? "PresetCriteria";
  const formula = formulas.length > 0 ? `=${formulas.join(";")}` : "";
  return {
    id: nextId(isOwnFormat({ type, formula })),
    type,
    ranges: place
      .split(/\s+/)
      .filter((range) => range !== "")
      .map(parseRange),
    formula,
    looks: fill === undefined ? {} : { fill },
  };
}

/** The colour with which a rule fills its cells. For solid fills, files state it as the background colour. */
function fillOf(style: XmlElement | undefined, palette: Palette): string | undefined {
  const pattern = childOf(childOf(style, "fill"), "patternFill");
  const color = childOf(pattern, "bgColor") ?? childOf(pattern, "fgColor");
  return color && hexOf(colorOfAttributes(color.attributes), palette);
}

/**
 * The `conditionalFormatting` elements for the present formats of a sheet; undefined where nothing has changed. Formats
 * that have not changed keep their XML, and those of extensions stay in their place.
 */
export function formatsXml(
  tree: XmlTree,
  found: readonly FoundFormat[],
  formats: readonly ConditionalFormatModel[],
  styles: DifferentialStyles,
): string | undefined {
  if (found.map(({ format }) => contentOf(format)).join() === formats.map(contentOf).join()) return undefined;
  let last = 0;
  return formats
    .map((format) => {
      const known = found.find((each) => each.format.id === format.id);
      const priority = known && known.priority > last ? known.priority : last + 1;
      last = priority;
      if (known && !known.element) return "";
      const same = known?.element && contentOf(known.format) === contentOf(format);
      return same ? movedXml(tree, known.element!, priority) : customXml(tree, format, known, styles, priority);
    })
    .join("");
}

function contentOf({ id, type, ranges, formula, looks }: ConditionalFormatModel): string {
  return JSON.stringify([id, type, addressList(ranges), formula, looks]);
}

/** The XML of an unchanged format with a new priority. */
function movedXml(tree: XmlTree, { rule, container }: NonNullable<FoundFormat["element"]>, priority: number): string {
  const whole = applyEdits(tree.xml.slice(0, rule.end), [setAttribute(tree, rule, "priority", String(priority))]);
  const open = tree.xml.slice(container.start, container.openEnd);
  return `${open}${whole.slice(rule.start)}</${tree.prefix}conditionalFormatting>`;
}

/** The XML of a format with a formula. Only these can be new or changed here; other kinds can only be moved. */
function customXml(
  tree: XmlTree,
  { type, ranges, formula, looks }: ConditionalFormatModel,
  known: FoundFormat | undefined,
  styles: DifferentialStyles,
  priority: number,
): string {
  const p = tree.prefix;
  const place = escapeAttribute(addressList(ranges));
  if (type !== "Custom") {
    if (!known?.element) return "";
    const moved = movedXml(tree, known.element, priority);
    return moved.replace(/^(<[^>]*?\ssqref\s*=\s*)("[^"]*"|'[^']*')/, (_, start: string) => `${start}"${place}"`);
  }
  const unchanged = known && JSON.stringify(known.format.looks) === JSON.stringify(looks);
  const number = unchanged ? known.element?.rule.attributes.dxfId : styles.filledWith(looks.fill);
  const style = number === undefined ? "" : ` dxfId="${number}"`;
  return (
    `<${p}conditionalFormatting sqref="${place}"><${p}cfRule type="expression"${style} priority="${priority}">` +
    `<${p}formula>${escapeFormula(formula.replace(/^=/, ""))}</${p}formula></${p}cfRule></${p}conditionalFormatting>`
  );
}

function addressList(ranges: readonly CellRange[]): string {
  return ranges.map(rangeAddress).join(" ");
}
