/*
 * Legacy VML is edited as text, because Excel writes elements (a <br> that is not closed) that no XML parser accepts.
 */

/** The start or end tag of a shape. The content between them is not examined, however long it is. */
const SHAPE_TAG = /<(\/?)([\w.-]{1,40}:)?shape[\s>]/g;
const ROOT_TAG = /<xml\b[^<>]*>/;

const NAMESPACES = {
  v: "urn:schemas-microsoft-com:vml",
  o: "urn:schemas-microsoft-com:office:office",
  x: "urn:schemas-microsoft-com:office:excel",
} as const;

const SHAPE_TYPE =
  `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
  `<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

/** A note's box: the cell that it belongs to (1-based) and the number of lines that it must hold. */
export interface NoteShape {
  readonly row: number;
  readonly column: number;
  readonly lines: number;
}

/**
 * A new drawing for notes. `block` is its number among the workbook's drawings and determines the ids of its shapes.
 */
export function newDrawing(block: number): string {
  const namespaces = Object.entries(NAMESPACES).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
  return (
    `<xml ${namespaces.join(" ")}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/>` +
    `</o:shapelayout>${SHAPE_TYPE}</xml>`
  );
}

/** The highest number among the blocks of shape ids in a drawing. */
export function lastBlock(vml: string): number {
  const tag = /<[\w.-]{0,40}:?idmap[^<>]*/.exec(vml)?.[0] ?? "";
  const data = /\bdata\s*=\s*["']([\d,\s]+)/.exec(tag)?.[1] ?? "0";
  return highest(data.split(",").map(Number));
}

/**
 * The highest number, at least 0. It does not use Math.max, because a drawing may have more ids than a call can have
 * arguments.
 */
function highest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => (number > most ? number : most), 0);
}

/** The drawing with boxes for further notes. */
export function addNoteShapes(vml: string, shapes: readonly NoteShape[]): string {
  const ids = [...vml.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]));
  let id = highest([lastBlock(vml) * 1024, ...ids]);
  const type = /id\s*=\s*["']_x0000_t202["']/.test(vml) ? "" : declared(SHAPE_TYPE, vml);
  const boxes = shapes.map((shape) => declared(shapeXml(shape, ++id), vml));
  const end = vml.lastIndexOf("</");
  return vml.slice(0, end) + type + boxes.join("") + vml.slice(end);
}

/** The element with declarations of those prefixes that we use and the root does not declare. */
function declared(xml: string, vml: string): string {
  const root = ROOT_TAG.exec(vml)?.[0] ?? "";
  const missing = Object.entries(NAMESPACES).filter(([prefix]) => !root.includes(`xmlns:${prefix}=`));
  return xml.replace(/^<[\w:]+/, (tag) => tag + missing.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join(""));
}

function shapeXml({ row, column, lines }: NoteShape, id: number): string {
  // The anchor: left column, offset, top row, offset, right column, offset, bottom row, offset; all are counted from 0.
  const top = Math.max(0, row - 2);
  const anchor = [column, 15, top, 10, column + 4, 15, top + Math.min(Math.max(lines + 1, 3), 24), 4].join(", ");
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;` +
    `width:200pt;height:${15 * Math.max(lines + 1, 3)}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    `<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>` +
    `<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>` +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}

/** The drawing without the boxes of the notes on the given cells; `empty` when no shape is left. */
export function removeNoteShapes(
  vml: string,
  isDoomed: (row: number, column: number) => boolean,
): { vml: string; empty: boolean } {
  let left = 0;
  const kept: string[] = [];
  let at = 0;
  for (const { start, end } of shapesIn(vml)) {
    const shape = vml.slice(start, end);
    const number = (name: string) =>
      Number(new RegExp(`<(?:[\\w.-]+:)?${name}>\\s*(\\d{1,7})\\b`).exec(shape)?.[1] ?? NaN) + 1;
    const isNote = /ObjectType\s*=\s*["']Note["']/.test(shape);
    if (!isNote || !isDoomed(number("Row"), number("Column"))) {
      left++;
      continue;
    }
    kept.push(vml.slice(at, start));
    at = end;
  }
  return { vml: kept.join("") + vml.slice(at), empty: left === 0 };
}

/** The shapes, each from its start tag to the next end tag with the same prefix. One pass is enough for any text. */
function shapesIn(vml: string): { start: number; end: number }[] {
  const shapes: { start: number; end: number }[] = [];
  let open: { start: number; prefix: string } | undefined;
  for (const { index, 0: tag, 1: slash, 2: prefix = "" } of vml.matchAll(SHAPE_TAG)) {
    if (slash === "") open ??= { start: index, prefix };
    else if (open && (prefix === open.prefix || prefix === "")) {
      const end = tag.endsWith(">") ? index + tag.length : vml.indexOf(">", index) + 1;
      if (end > 0) shapes.push({ start: open.start, end });
      open = undefined;
    }
  }
  return shapes;
}
