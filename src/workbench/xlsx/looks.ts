import type { Alignment, Border, BorderStyle, Borders, Font, Style } from "@protobi/exceljs";
import type { Looks } from "../../host/model";
import { type ColorReference, hexOf, type Palette } from "./colors";

/*
 * Converts the library's styles to cell formats in the terms of Office.js, and back. `Looks` in src/host/model.ts lists
 * these terms.
 */

/**
 * The library rounds font sizes down to whole numbers, but 10.5 is the most common size in Chinese documents. Therefore
 * the library gets sizes in thousandths (shown-package.ts), and graft-styles.ts converts what it writes.
 */
export const SIZE_SCALE = 1000;

/** The format of cells without a style, and the colours that have numbers. */
export interface BaseStyle {
  /** The font, with its size in thousandths, see SIZE_SCALE. */
  readonly font: Partial<Font>;
  readonly alignment: Partial<Alignment> | undefined;
  readonly palette: Palette;
}

type Horizontal = Alignment["horizontal"];
type Vertical = Alignment["vertical"];
type Underline = Exclude<Font["underline"], boolean>;

export const HORIZONTAL: ReadonlyMap<Horizontal, string> = new Map([
  ["left", "Left"],
  ["center", "Center"],
  ["right", "Right"],
  ["justify", "Justify"],
  ["fill", "Fill"],
  ["centerContinuous", "CenterAcrossSelection"],
  ["distributed", "Distributed"],
]);

/** Vertical alignments; bottom is the default and left out. */
export const VERTICAL: ReadonlyMap<Vertical, string> = new Map([
  ["top", "Top"],
  ["middle", "Center"],
  ["justify", "Justify"],
  ["distributed", "Distributed"],
]);

export const UNDERLINES: ReadonlyMap<Underline, string> = new Map([
  ["single", "Single"],
  ["double", "Double"],
  ["singleAccounting", "SingleAccountant"],
  ["doubleAccounting", "DoubleAccountant"],
]);

/** The library's line styles, each as style and weight; thin is the default weight. */
export const LINES: ReadonlyMap<BorderStyle, readonly [style: string, weight: string]> = new Map([
  ["thin", ["Continuous", "Thin"]],
  ["hair", ["Continuous", "Hairline"]],
  ["medium", ["Continuous", "Medium"]],
  ["thick", ["Continuous", "Thick"]],
  ["dashed", ["Dash", "Thin"]],
  ["mediumDashed", ["Dash", "Medium"]],
  ["dashDot", ["DashDot", "Thin"]],
  ["mediumDashDot", ["DashDot", "Medium"]],
  ["dashDotDot", ["DashDotDot", "Thin"]],
  ["mediumDashDotDot", ["DashDotDot", "Medium"]],
  ["dotted", ["Dot", "Thin"]],
  ["double", ["Double", "Thick"]],
  ["slantDashDot", ["SlantDashDot", "Medium"]],
]);

type Edge = "top" | "bottom" | "left" | "right";

export const EDGES: Readonly<Record<Edge, string>> = {
  top: "Borders/EdgeTop",
  bottom: "Borders/EdgeBottom",
  left: "Borders/EdgeLeft",
  right: "Borders/EdgeRight",
};

const VERTICAL_TEXT = 180;

/** The cell format of a style without defaults; undefined when nothing is left. */
export function looksOf(style: Partial<Style>, base: BaseStyle): Looks | undefined {
  const { font = base.font, fill, border } = style;
  const alignment = isPlainStyle(style) ? base.alignment : style.alignment;
  const looks = fontLooks(font, base);
  const color = fill?.type === "pattern" && fill.pattern === "solid" ? hexOf(fill.fgColor, base.palette) : undefined;
  if (color !== undefined) looks["Fill/Color"] = color;
  Object.assign(looks, alignmentLooks(alignment ?? {}));
  for (const [edge, path] of Object.entries(EDGES) as [Edge, string][]) {
    Object.assign(looks, lineLooks(border?.[edge], path, base.palette));
  }
  return Object.keys(looks).length > 0 ? looks : undefined;
}

/** True for a style without any property: that of a cell without a style. */
export function isPlainStyle({ font, alignment, fill, border, protection, numFmt }: Partial<Style>): boolean {
  return !(font ?? alignment ?? fill ?? border ?? protection ?? numFmt);
}

function fontLooks(font: Partial<Font>, { font: standard, palette }: BaseStyle): Looks {
  const looks: Looks = {};
  if (font.name !== undefined && font.name !== standard.name) looks["Font/Name"] = font.name;
  if (font.size !== undefined && font.size !== standard.size) looks["Font/Size"] = font.size / SIZE_SCALE;
  if (font.bold) looks["Font/Bold"] = true;
  if (font.italic) looks["Font/Italic"] = true;
  const underline = font.underline === true ? "Single" : UNDERLINES.get(font.underline as Underline);
  if (underline !== undefined) looks["Font/Underline"] = underline;
  if (font.strike) looks["Font/Strikethrough"] = true;
  const [color, plain] = [font.color, standard.color].map((each) => hexOf(each, palette) ?? "#000000");
  if (color !== plain) looks["Font/Color"] = color;
  return looks;
}

function alignmentLooks({ horizontal, vertical, wrapText, indent, textRotation }: Partial<Alignment>): Looks {
  const looks: Looks = {};
  const across = horizontal && HORIZONTAL.get(horizontal);
  if (across) looks.HorizontalAlignment = across;
  const down = vertical && VERTICAL.get(vertical);
  if (down) looks.VerticalAlignment = down;
  if (wrapText) looks.WrapText = true;
  if (indent) looks.IndentLevel = indent;
  if (textRotation) looks.TextOrientation = textRotation === "vertical" ? VERTICAL_TEXT : textRotation;
  return looks;
}

function lineLooks(line: Partial<Border> | undefined, path: string, palette: Palette): Looks {
  const known = line?.style && LINES.get(line.style);
  if (!known) return {};
  const [style, weight] = known;
  const color = hexOf(line.color, palette);
  return {
    [`${path}/Style`]: style,
    ...(weight === "Thin" ? {} : { [`${path}/Weight`]: weight }),
    ...(color === undefined ? {} : { [`${path}/Color`]: color }),
  };
}

/**
 * A cell's style after its format has changed. Properties that the format does not cover (fonts of the theme,
 * protection, diagonal lines, colours of the theme) are kept unless they were changed.
 * @param style the library's style before the change; it is not modified.
 */
export function withLooks(style: Partial<Style>, before: Looks, after: Looks, base: BaseStyle): Partial<Style> {
  const changed = (path: string) => before[path] !== after[path];
  const { alignment, border, ...rest } = style;
  const aligned = alignmentStyle((isPlainStyle(style) ? base.alignment : alignment) ?? {}, after, changed);
  const lines = borderStyle(border ?? {}, after, changed);
  return {
    ...rest,
    font: fontStyle(style.font ?? base.font, after, base, changed),
    ...(isPlain(aligned) ? {} : { alignment: aligned }),
    ...(isPlain(lines) ? {} : { border: lines }),
    ...(changed("Fill/Color") ? { fill: fillOf(after["Fill/Color"]) } : {}),
  };
}

function isPlain(part: object): boolean {
  return Object.keys(part).length === 0;
}

type Changed = (path: string) => boolean;

function fontStyle(font: Partial<Font>, after: Looks, { font: standard }: BaseStyle, changed: Changed): Partial<Font> {
  const result: Partial<Font> = { ...font };
  if (changed("Font/Name")) {
    // If a font scheme were left, it would override the name.
    for (const part of ["name", "scheme", "family", "charset"] as const) delete result[part];
    const name = after["Font/Name"];
    if (typeof name === "string") result.name = name;
    else Object.assign(result, pick(standard, ["name", "scheme", "family", "charset"]));
  }
  if (changed("Font/Size")) {
    const size = Number(after["Font/Size"]);
    if (size > 0) result.size = size * SIZE_SCALE;
    else Object.assign(result, pick(standard, ["size"]));
  }
  if (changed("Font/Bold")) result.bold = after["Font/Bold"] === true;
  if (changed("Font/Italic")) result.italic = after["Font/Italic"] === true;
  if (changed("Font/Strikethrough")) result.strike = after["Font/Strikethrough"] === true;
  if (changed("Font/Underline")) result.underline = keyOf(UNDERLINES, after["Font/Underline"]) ?? "none";
  if (changed("Font/Color")) {
    delete result.color;
    const color = colorOf(after["Font/Color"]) ?? standard.color;
    if (color) result.color = color;
  }
  return result;
}

function pick(font: Partial<Font>, parts: readonly (keyof Font)[]): Partial<Font> {
  return Object.fromEntries(parts.filter((part) => font[part] !== undefined).map((part) => [part, font[part]]));
}

function alignmentStyle(alignment: Partial<Alignment>, after: Looks, changed: Changed): Partial<Alignment> {
  const result: Partial<Alignment> = { ...alignment };
  const put = <Part extends keyof Alignment>(part: Part, value: Alignment[Part] | undefined) => {
    delete result[part];
    if (value) result[part] = value;
  };
  if (changed("HorizontalAlignment")) put("horizontal", keyOf(HORIZONTAL, after.HorizontalAlignment));
  if (changed("VerticalAlignment")) put("vertical", keyOf(VERTICAL, after.VerticalAlignment));
  if (changed("WrapText")) put("wrapText", after.WrapText === true);
  if (changed("IndentLevel")) put("indent", Number(after.IndentLevel ?? 0));
  if (changed("TextOrientation")) {
    const degrees = Number(after.TextOrientation ?? 0);
    put("textRotation", degrees === VERTICAL_TEXT ? "vertical" : degrees);
  }
  return result;
}

function borderStyle(border: Partial<Borders>, after: Looks, changed: Changed): Partial<Borders> {
  const result: Partial<Borders> = { ...border };
  for (const [edge, path] of Object.entries(EDGES) as [Edge, string][]) {
    if (!["Style", "Weight", "Color"].some((part) => changed(`${path}/${part}`))) continue;
    delete result[edge];
    const line = lineOf(after[`${path}/Style`], after[`${path}/Weight`]);
    const color = colorOf(after[`${path}/Color`]);
    if (line) result[edge] = { style: line, ...(color ? { color } : {}) };
  }
  return result;
}

/** The library's line style. A weight that a style does not have is replaced by one that it has. */
function lineOf(style: unknown, weight: unknown = "Thin"): BorderStyle | undefined {
  const lines = [...LINES].filter(([, [name]]) => name === style);
  return (lines.find(([, [, thickness]]) => thickness === weight) ?? lines[0])?.[0];
}

function fillOf(value: unknown): NonNullable<Style["fill"]> {
  const color = colorOf(value);
  return color ? { type: "pattern", pattern: "solid", fgColor: color } : { type: "pattern", pattern: "none" };
}

/** The library's types also require a theme number, which the library does not need. */
function colorOf(value: unknown): Font["color"] | undefined {
  const hex = typeof value === "string" ? /^#([0-9a-f]{6})$/i.exec(value)?.[1] : undefined;
  const color: ColorReference | undefined = hex === undefined ? undefined : { argb: `FF${hex.toUpperCase()}` };
  return color as Font["color"] | undefined;
}

function keyOf<Key>(words: ReadonlyMap<Key, string>, word: unknown): Key | undefined {
  return [...words].find(([, each]) => each === word)?.[0];
}
