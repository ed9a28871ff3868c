import type { Mark, StyleName } from "../../core/sheets/spec";
import { type Style, STYLES } from "../../core/sheets/styles";
import { addContentType, removeContentTypes } from "../package/content-types";
import type { Package } from "../package/package";
import { folderOf } from "../package/paths";
import { addRelationship, removeRelationships } from "../package/relationships";
import { findWorkbook, mainNamespace } from "../package/workbook";
import {
  appendChildren,
  applyEdits,
  type Edit,
  emptyElement,
  insertAt,
  removeElement,
  setAttribute,
} from "../xml/edits";
import { placeFor, STYLES_ORDER } from "../xml/element-order";
import { escapeAttribute } from "../xml/escape";
import { childOf, childrenOf, parseTree, type XmlElement, type XmlTree } from "../xml/tree";

/*
 * Our styles are appended to the user's lists, so that the indices in the user's cells keep their meaning. An extension
 * of the part records the earlier length of each list (programs ignore extensions that they do not know), so that our
 * styles can be removed again exactly. If another program rewrites the part, it drops the record or the lengths do not
 * match; then our styles stay, unused and harmless.
 */

const RECORD_URI = "{6D1B9E1C-93C4-4E5B-9C0B-6F0C2B7A51D8}";
const RECORD_NAMESPACE = "urn:gouji:styles";
const NONE = "none";

/** The lists to which we append, with the entries that a missing list must have before ours. */
const LISTS = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="宋体"/><charset val="134"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  dxfs: [],
} as const satisfies Record<string, readonly string[]>;
type ListName = keyof typeof LISTS;
const LIST_NAMES = Object.keys(LISTS) as ListName[];

const BUILT_IN_FORMATS: Readonly<Record<string, number>> = { "#,##0": 3, "#,##0.00": 4, "0.00%": 10 };
const MARK_FILLS: Readonly<Record<Mark["severity"], string>> = { error: "FFC7CE", warning: "FFEB9C", info: "DDEBF7" };

/** The indices of our styles in the workbook. */
export interface AddedStyles {
  readonly cell: ReadonlyMap<StyleName, number>;
  readonly mark: ReadonlyMap<Mark["severity"], number>;
}

/**
 * Appends the styles needed to the workbook's styles and returns their indices.
 * @param recorded false for styles that are never removed, because sheets of the user's own use them.
 */
export function addStyles(
  target: Package,
  styles: readonly StyleName[],
  severities: readonly Mark["severity"][],
  recorded = true,
): AddedStyles {
  const cell = new Map<StyleName, number>();
  const mark = new Map<Mark["severity"], number>();
  if (styles.length === 0 && severities.length === 0) return { cell, mark };
  const append = (lists: StyleLists) => {
    const base = defaultFont(lists.tree);
    for (const name of styles) cell.set(name, lists.add("cellXfs", cellFormatXml(STYLES[name], base, lists)));
    for (const severity of severities) mark.set(severity, lists.addFill(MARK_FILLS[severity]));
  };
  appendStyles(target, append, recorded);
  return { cell, mark };
}

/**
 * Appends to the workbook's styles; creates the styles part if there is none.
 * @param append gets the lists, and from them the index of each entry that it adds
 * @param recorded false for entries that are never removed
 */
export function appendStyles(target: Package, append: (lists: StyleLists) => void, recorded = true): void {
  const { path, created } = stylesPart(target);
  const tree = parseTree(target.text(path), path);
  const lists = new StyleLists(tree);
  append(lists);
  target.setText(path, applyEdits(tree.xml, lists.edits(created, recorded)));
}

/** The elements to be appended to each list, each distinct element once. */
export class StyleLists {
  private readonly added: Record<ListName, string[]>;

  constructor(readonly tree: XmlTree) {
    this.added = { numFmts: [], fonts: [], fills: [], borders: [], cellXfs: [], dxfs: [] };
  }

  /** The index that an element has in its list. */
  add(list: ListName, xml: string): number {
    const added = this.added[list];
    const known = added.indexOf(xml);
    const container = childOf(this.tree.root, list);
    const before = container ? container.children.length : LISTS[list].length;
    return before + (known >= 0 ? known : added.push(xml) - 1);
  }

  /** The index of the style for conditional formats that fills cells with a colour (`RRGGBB`). */
  addFill(color: string): number {
    return this.add("dxfs", `<dxf><fill><patternFill><bgColor rgb="FF${color}"/></patternFill></fill></dxf>`);
  }

  /** The number of a format code: a built-in one, one of the user's, or a new one above the user's. */
  format(code: string): number {
    const builtIn = BUILT_IN_FORMATS[code];
    if (builtIn !== undefined) return builtIn;
    const own = childrenOf(childOf(this.tree.root, "numFmts"), "numFmt").map(({ attributes }) => attributes);
    const same = own.find((format) => format.formatCode === code);
    if (same) return Number(same.numFmtId);
    const pattern = ` formatCode="${escapeAttribute(code)}"/>`;
    const added = this.added.numFmts;
    const known = added.findIndex((xml) => xml.endsWith(pattern));
    const first = Math.max(175, ...own.map((format) => Number(format.numFmtId) || 0)) + 1;
    if (known >= 0) return first + known;
    added.push(`<numFmt numFmtId="${first + added.length}"${pattern}`);
    return first + added.length - 1;
  }

  edits(created: boolean, recorded: boolean): Edit[] {
    const { tree } = this;
    const edits: Edit[] = [];
    const earlier = recordOf(tree);
    const lengths: string[] = [];
    for (const list of LIST_NAMES) {
      const added = this.added[list];
      const container = childOf(tree.root, list);
      const known = earlier?.ranges.find((range) => range.list === list);
      if (added.length === 0) {
        if (earlier && known) lengths.push(`${list}="${known.from ?? NONE}-${known.to}"`);
        continue;
      }
      if (container) {
        const before = container.children.length;
        const first = known && known.to === before ? (known.from ?? NONE) : before;
        lengths.push(`${list}="${first}-${before + added.length}"`);
        if (container.attributes.count !== undefined) {
          edits.push(setAttribute(tree, container, "count", String(before + added.length)));
        }
        edits.push(appendChildren(tree, container, prefixed(added.join(""), tree.prefix)));
      } else {
        const all = [...LISTS[list], ...added];
        lengths.push(`${list}="${NONE}-${all.length}"`);
        const xml = `<${list} count="${all.length}">${all.join("")}</${list}>`;
        edits.push(insertAt(placeFor(tree, STYLES_ORDER, list), prefixed(xml, tree.prefix)));
      }
    }
    if (!recorded) return edits;
    const part = created || earlier?.createdPart ? ' part="created"' : "";
    const record =
      `<${tree.prefix}ext uri="${RECORD_URI}" xmlns:gouji="${RECORD_NAMESPACE}">` +
      `<gouji:added ${lengths.join(" ")}${part}/></${tree.prefix}ext>`;
    const extensions = childOf(tree.root, "extLst");
    if (earlier) {
      const { start, end } = earlier.element;
      return [...edits, { start, end, text: record }];
    }
    edits.push(
      extensions
        ? appendChildren(tree, extensions, record)
        : insertAt(placeFor(tree, STYLES_ORDER, "extLst"), `<${tree.prefix}extLst>${record}</${tree.prefix}extLst>`),
    );
    return edits;
  }
}

/** Our XML with the prefix that this file uses for the main namespace. */
function prefixed(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

function cellFormatXml(style: Style, base: DefaultFont, lists: StyleLists): string {
  const font = lists.add("fonts", fontXml(style, base));
  const solid =
    style.fill && `<fill><patternFill patternType="solid"><fgColor rgb="FF${style.fill}"/></patternFill></fill>`;
  const fill = solid ? lists.add("fills", solid) : 0;
  const side = (name: string) => `<${name} style="thin"><color rgb="FF7F7F7F"/></${name}>`;
  const box = `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>`;
  const border = style.border ? lists.add("borders", box) : 0;
  const format = style.format === undefined ? 0 : lists.format(style.format);
  const alignment =
    `<alignment${style.horizontal ? ` horizontal="${style.horizontal}"` : ""} vertical="center"` +
    `${style.wrap ? ' wrapText="1"' : ""}/>`;
  return (
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" ` +
    `applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`
  );
}

interface DefaultFont {
  readonly size: string;
  /** The elements that name the typeface in this file: the name and its hints. */
  readonly face: string;
}

/** The font of cells without a style, which is that of the first cell format. */
function defaultFont(tree: XmlTree): DefaultFont {
  const first = childOf(tree.root, "cellXfs")?.children[0]?.attributes.fontId ?? 0;
  const font = childOf(tree.root, "fonts")?.children[Number(first)];
  const value = (name: string) => childOf(font, name)?.attributes.val;
  const face = ["name", "family", "charset", "scheme"]
    .filter((name) => value(name) !== undefined)
    .map((name) => `<${name} val="${escapeAttribute(value(name)!)}"/>`);
  return { size: value("sz") ?? "11", face: face.join("") || '<name val="宋体"/><charset val="134"/>' };
}

function fontXml(style: Style, base: DefaultFont): string {
  return (
    "<font>" +
    (style.bold ? "<b/>" : "") +
    (style.italic ? "<i/>" : "") +
    (style.underline ? "<u/>" : "") +
    `<sz val="${style.size ?? base.size}"/>` +
    (style.color ? `<color rgb="FF${style.color}"/>` : "") +
    `${base.face}</font>`
  );
}

function stylesPart(target: Package): { path: string; created: boolean } {
  const workbook = findWorkbook(target);
  const found = workbook.relationships.find((relationship) => relationship.kind === "styles");
  if (found && target.has(found.target)) return { path: found.target, created: false };
  const path = `${folderOf(workbook.path)}styles.xml`;
  const lists = (["fonts", "fills", "borders"] as const).map(
    (list) => `<${list} count="${LISTS[list].length}">${LISTS[list].join("")}</${list}>`,
  );
  target.setText(
    path,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${mainNamespace(workbook)}">${lists.join("")}` +
      `<cellStyleXfs count="1">${LISTS.cellXfs[0]}</cellStyleXfs><cellXfs count="1">${LISTS.cellXfs[0].replace("/>", ' xfId="0"/>')}</cellXfs>` +
      `<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  );
  addContentType(target, path, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
  addRelationship(target, workbook.path, `${workbook.relationshipNamespace}/styles`, path);
  return { path, created: true };
}

/** The record in the part of the lengths that its lists had before our styles. */
interface StylesRecord {
  readonly extensions: XmlElement;
  readonly element: XmlElement;
  readonly ranges: readonly {
    readonly list: ListName;
    readonly container: XmlElement | undefined;
    /** The index of our first style; undefined where the list did not exist. */
    readonly from: number | undefined;
    /** The index after our last style. */
    readonly to: number;
  }[];
  readonly createdPart: boolean;
}

function recordOf(tree: XmlTree): StylesRecord | undefined {
  const extensions = childOf(tree.root, "extLst");
  const element = extensions?.children.find((child) => child.attributes.uri === RECORD_URI);
  if (!extensions || !element) return undefined;
  const record = element.children[0]?.attributes ?? {};
  const ranges = LIST_NAMES.filter((list) => record[list] !== undefined).map((list) => {
    const [from, to] = record[list]!.split("-");
    return {
      list,
      container: childOf(tree.root, list),
      from: from === NONE ? undefined : Number(from),
      to: Number(to),
    };
  });
  return { extensions, element, ranges, createdPart: record.part === "created" };
}

/** Removes our styles if the record still fits and nothing else uses them. */
export function removeStyles(target: Package): void {
  const workbook = findWorkbook(target);
  const relationship = workbook.relationships.find(({ kind }) => kind === "styles");
  if (!relationship || !target.has(relationship.target)) return;
  const path = relationship.target;
  const tree = parseTree(target.text(path), path);
  const record = recordOf(tree);
  if (!record) return;

  const { ranges, extensions, element } = record;
  const recordEdit = removeElement(extensions.children.length === 1 ? extensions : element);
  const fits = ranges.every(
    ({ container, from, to }) => container?.children.length === to && (from === undefined || (from >= 0 && from < to)),
  );
  const formats = ranges.find(({ list }) => list === "cellXfs");
  const differential = ranges.find(({ list }) => list === "dxfs");
  const start = (range: (typeof ranges)[number] | undefined) => (range === undefined ? Infinity : (range.from ?? 0));
  const others = target.paths().filter((part) => part !== path && /\.xml$/i.test(part) && !/sharedStrings/i.test(part));
  const own = applyEdits(tree.xml, [recordEdit]);
  const used =
    !fits ||
    [own, ...others.map((part) => target.text(part))].some(
      (xml, index) =>
        refersFrom(xml, /[dD]xfId\s*=\s*["'](\d+)/g, start(differential)) ||
        (index > 0 && refersFrom(xml, /\s(?:s|style)\s*=\s*["'](\d+)/g, start(formats))),
    );

  if (!used && record.createdPart) {
    target.remove(path);
    removeContentTypes(target, [path]);
    removeRelationships(target, workbook.path, new Set([relationship.id]));
    return;
  }
  const edits: Edit[] = [recordEdit];
  if (!used) for (const { container, from } of ranges) edits.push(...shorten(tree, container!, from));
  target.setText(path, applyEdits(tree.xml, edits));
}

/**
 * True where a part uses an index of at least `from`. Other text that looks like an index counts too, so that no style
 * in use is removed.
 */
function refersFrom(xml: string, pattern: RegExp, from: number): boolean {
  if (from === Infinity) return false;
  for (const match of xml.matchAll(pattern)) if (Number(match[1]) >= from) return true;
  return false;
}

function shorten(tree: XmlTree, container: XmlElement, from: number | undefined): Edit[] {
  if (from === undefined) return [removeElement(container)];
  const count = container.attributes.count === undefined ? [] : [setAttribute(tree, container, "count", String(from))];
  if (from === 0) return [...count, emptyElement(container)];
  return [...count, ...container.children.slice(from).map(removeElement)];
}
