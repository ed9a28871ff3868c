import { strToU8, zipSync } from "fflate";
import type { CellRange, CellSnapshot, SheetSnapshot } from "../../src/core/grid/snapshot";

const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A Word file with the given body, as XML of WordprocessingML without its outer elements. */
export function wordFile(body: string): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(`<w:document xmlns:w="${NAMESPACE}"><w:body>${body}</w:body></w:document>`),
  });
}

/** Paragraphs, one for each line. */
export function paragraphs(text: string): string {
  return text
    .split("\n")
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
    .join("");
}

/**
 * A sheet as a published document prints it: the lines above the heading as paragraphs, then the table with its figures
 * as printed and its merges as spans. Hidden lines stand in it as well: Word cannot hide them.
 */
export function sheetInWord({ cells, merges }: SheetSnapshot): string {
  const byPlace = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const lastRow = Math.max(0, ...cells.map(({ row }) => row));
  const lastColumn = Math.max(0, ...cells.map(({ column }) => column));
  const inRow = (row: number) => cells.filter((cell) => cell.row === row).toSorted((a, b) => a.column - b.column);
  let first = 1;
  // Above the heading stand a title, a number, and names that end in a colon.
  const isAbove = (row: number) =>
    inRow(row).length < 2 || inRow(row).every(({ value }) => String(value).includes("："));
  while (first <= lastRow && isAbove(first)) first++;
  if (first > lastRow) first = 1;
  const above: string[] = [];
  for (let row = 1; row < first; row++) above.push(inRow(row).map(printed).join("\t"));

  const rows: string[] = [];
  for (let row = first; row <= lastRow; row++) {
    let row_ = "";
    for (let column = 1; column <= lastColumn; column++) {
      const merge = merges.find((range) => within(range, row, column));
      const right = Math.min(merge?.right ?? column, lastColumn);
      const starts = !merge || merge.top === row || row === first;
      const cell = byPlace.get(`${merge?.top ?? row}:${merge?.left ?? column}`);
      const down = merge && merge.bottom > merge.top ? (starts ? `<w:vMerge w:val="restart"/>` : "<w:vMerge/>") : "";
      const span = right > column ? `<w:gridSpan w:val="${right - column + 1}"/>` : "";
      row_ += `<w:tc><w:tcPr>${span}${down}</w:tcPr>${paragraphs(starts && cell ? printed(cell) : "")}</w:tc>`;
      column = right;
    }
    rows.push(`<w:tr>${row_}</w:tr>`);
  }
  return `${paragraphs(above.filter((line) => line !== "").join("\n"))}<w:tbl>${rows.join("")}</w:tbl>${paragraphs("")}`;
}

function within({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

/** The text that a cell shows. */
function printed({ value, format = "General" }: CellSnapshot): string {
  if (typeof value !== "number") return value === null ? "" : typeof value === "object" ? value.error : String(value);
  const decimals = /0\.(0+)/.exec(format)?.[1]?.length;
  if (format.includes("%")) return `${(value * 100).toFixed(decimals ?? 0)}%`;
  if (format === "General" || format === "@") return String(Number(value.toPrecision(15)));
  const fixed = value.toFixed(decimals ?? 0);
  return format.includes(",") ? fixed.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",") : fixed;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
