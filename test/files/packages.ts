import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A package written out part by part, so that a test shows exactly what the user's file holds. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A fixed date: the clock would make two packages of the same parts differ, and a mutation of them another one. */
const NO_TIME = new Date(1980, 0, 1);

/** Zips the parts in their order; the same parts give the same bytes, whenever they are zipped. */
export function zip(parts: Parts): Uint8Array {
  // A Map-like null prototype keeps odd part names harmless in the fixtures too.
  const files = Object.create(null) as Record<string, Uint8Array>;
  for (const [path, content] of Object.entries(parts))
    files[path] = typeof content === "string" ? strToU8(content) : content;
  return zipSync(files, { mtime: NO_TIME });
}

/** A relationships part: each entry is `id: [type's last word or full type, target]`. */
export function relationships(entries: Readonly<Record<string, readonly [type: string, target: string]>>): string {
  const list = Object.entries(entries).map(([id, [type, target]]) => {
    const full = type.includes(":") ? type : `${RELATIONSHIPS}/${type}`;
    const external = /^(https?|file):/.test(target) ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${full}" Target="${target}"${external}/>`;
  });
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

/** `[Content_Types].xml` with the usual defaults and the given overrides (full types, or spreadsheetml's last words). */
export function contentTypes(
  overrides: Readonly<Record<string, string>>,
  defaults: Readonly<Record<string, string>> = {},
) {
  const all = { rels: "application/vnd.openxmlformats-package.relationships+xml", xml: "application/xml", ...defaults };
  return (
    `${XML}<Types xmlns="${PACKAGE}/content-types">` +
    Object.entries(all)
      .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
      .join("") +
    Object.entries(overrides)
      .map(
        ([path, type]) =>
          `<Override PartName="/${path}" ContentType="${type.includes("/") ? type : `${SPREADSHEET}.${type}+xml`}"/>`,
      )
      .join("") +
    "</Types>"
  );
}

/** A worksheet part with the given content. */
export function worksheet(content: string): string {
  return `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${content}</worksheet>`;
}

/** A sheet's rows as `sheetData`. */
export function sheetData(rows: string): string {
  return `<sheetData>${rows}</sheetData>`;
}

export const PLAIN_STYLES =
  `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`;

/** The parts of a plain workbook whose sheets are given as the content of their `worksheet` elements. */
export function plainParts(
  sheets: readonly (readonly [name: string, content: string])[],
  more: Parts & { readonly "xl/styles.xml"?: string } = {},
): Parts {
  const paths = sheets.map((_, index) => `xl/worksheets/sheet${index + 1}.xml`);
  const rels: Record<string, readonly [string, string]> = {};
  paths.forEach((path, index) => (rels[`rId${index + 1}`] = ["worksheet", path.slice(3)]));
  rels.rId90 = ["styles", "styles.xml"];
  if (more["xl/sharedStrings.xml"]) rels.rId91 = ["sharedStrings", "sharedStrings.xml"];
  const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  return {
    "[Content_Types].xml": contentTypes({
      "xl/workbook.xml": "sheet.main",
      ...Object.fromEntries(paths.map((path) => [path, "worksheet"])),
      "xl/styles.xml": "styles",
      ...(more["xl/sharedStrings.xml"] ? { "xl/sharedStrings.xml": "sharedStrings" } : {}),
    }),
    "_rels/.rels": relationships({ rId1: ["officeDocument", "xl/workbook.xml"] }),
    "xl/workbook.xml":
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>` +
      sheets
        .map(([name], index) => `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
        .join("") +
      "</sheets></workbook>",
    "xl/_rels/workbook.xml.rels": relationships(rels),
    "xl/styles.xml": PLAIN_STYLES,
    ...Object.fromEntries(paths.map((path, index) => [path, worksheet(sheets[index]![1])])),
    ...more,
  };
}

/** A plain workbook as bytes. */
export function plainWorkbook(sheets: readonly (readonly [name: string, content: string])[], more: Parts = {}) {
  return zip(plainParts(sheets, more));
}

/** The parts of a package as text. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

/** A part that must be there, as text. */
export function partOf(bytes: Uint8Array, path: string): string {
  const part = partsOf(bytes).get(path);
  if (part === undefined) throw new Error(`no part ${path}`);
  return part;
}
