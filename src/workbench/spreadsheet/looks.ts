import type { IBorderData, IBorderStyleData, IStyleData } from "@univerjs/core";
import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { CellModel, Looks } from "../../host/model";

/*
 * Converts cell formats in the terms of Office.js (src/host/model.ts) to styles of the spreadsheet component, and back.
 */

/** The properties of a cell that are a style in the component. */
export type CellFormat = Pick<CellModel, "looks" | "numberFormat">;

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const LINES: readonly (readonly [style: string, weight: string, type: BorderStyleTypes])[] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
];

const EDGES = { t: "EdgeTop", b: "EdgeBottom", l: "EdgeLeft", r: "EdgeRight" } as const;
type Side = keyof typeof EDGES;

/** The component's style; undefined for a plain cell. */
export function styleOf({ looks = {}, numberFormat }: CellFormat): IStyleData | undefined {
  const style: IStyleData = {};
  const text = (path: string) => (typeof looks[path] === "string" ? looks[path] : undefined);
  if (text("Font/Name") !== undefined) style.ff = text("Font/Name")!;
  if (typeof looks["Font/Size"] === "number") style.fs = looks["Font/Size"];
  if (looks["Font/Bold"] === true) style.bl = 1;
  if (looks["Font/Italic"] === true) style.it = 1;
  if (text("Font/Underline") && text("Font/Underline") !== "None") style.ul = { s: 1 };
  if (looks["Font/Strikethrough"] === true) style.st = { s: 1 };
  if (text("Font/Color")) style.cl = { rgb: text("Font/Color")! };
  if (text("Fill/Color")) style.bg = { rgb: text("Fill/Color")! };
  const horizontal = HORIZONTAL[text("HorizontalAlignment") ?? ""];
  if (horizontal !== undefined) style.ht = horizontal;
  const vertical = VERTICAL[text("VerticalAlignment") ?? ""];
  if (vertical !== undefined) style.vt = vertical;
  if (looks.WrapText === true) style.tb = WrapStrategy.WRAP;
  if (numberFormat !== undefined && numberFormat !== "General") style.n = { pattern: numberFormat };
  const border = borderOf(looks);
  if (border) style.bd = border;
  return Object.keys(style).length > 0 ? style : undefined;
}

function borderOf(looks: Looks): IBorderData | undefined {
  const border: IBorderData = {};
  for (const [side, edge] of Object.entries(EDGES) as [Side, string][]) {
    const style = looks[`Borders/${edge}/Style`];
    if (style === undefined || style === "None") continue;
    const weight = looks[`Borders/${edge}/Weight`] ?? "Thin";
    const line =
      LINES.find(([name, thickness]) => name === style && thickness === weight) ??
      LINES.find(([name]) => name === style);
    border[side] = {
      s: line?.[2] ?? BorderStyleTypes.THIN,
      cl: { rgb: String(looks[`Borders/${edge}/Color`] ?? "#000000") },
    };
  }
  return Object.keys(border).length > 0 ? border : undefined;
}

/** The format that a person has given a cell with the component's own buttons. */
export function formatOf(style: IStyleData): CellFormat {
  const looks: Looks = {};
  if (style.ff) looks["Font/Name"] = style.ff;
  if (style.fs) looks["Font/Size"] = style.fs;
  if (style.bl) looks["Font/Bold"] = true;
  if (style.it) looks["Font/Italic"] = true;
  if (style.ul?.s) looks["Font/Underline"] = "Single";
  if (style.st?.s) looks["Font/Strikethrough"] = true;
  if (style.cl?.rgb) looks["Font/Color"] = hexColour(style.cl.rgb);
  if (style.bg?.rgb) looks["Fill/Color"] = hexColour(style.bg.rgb);
  const horizontal = Object.entries(HORIZONTAL).find(([, value]) => value === style.ht)?.[0];
  if (horizontal) looks.HorizontalAlignment = horizontal;
  const vertical = Object.entries(VERTICAL).find(([, value]) => value === style.vt)?.[0];
  if (vertical) looks.VerticalAlignment = vertical;
  if (style.tb === WrapStrategy.WRAP) looks.WrapText = true;
  for (const [side, edge] of Object.entries(EDGES) as [Side, string][]) {
    const line = style.bd?.[side];
    if (line) Object.assign(looks, lineLooks(edge, line));
  }
  return {
    ...(Object.keys(looks).length > 0 ? { looks } : {}),
    ...(style.n?.pattern ? { numberFormat: style.n.pattern } : {}),
  };
}

function lineLooks(edge: string, { s, cl }: IBorderStyleData): Looks {
  const line = LINES.find(([, , type]) => type === s);
  if (!line) return {};
  const [style, weight] = line;
  return {
    [`Borders/${edge}/Style`]: style,
    ...(weight === "Thin" ? {} : { [`Borders/${edge}/Weight`]: weight }),
    [`Borders/${edge}/Color`]: hexColour(cl?.rgb ?? "#000000"),
  };
}

/** A colour as `#RRGGBB`; the component also writes `rgb(1,2,3)`. */
function hexColour(colour: string): string {
  const parts = /^rgba?\((\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(colour);
  if (!parts) return colour.toUpperCase();
  return `#${[1, 2, 3].map((at) => Number(parts[at]).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/** A text that identifies a style, whatever the order of its properties. */
export function styleKey(style: unknown): string {
  return JSON.stringify(style, (_, value: unknown) =>
    value && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, part]) => part !== null && part !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : value,
  );
}
