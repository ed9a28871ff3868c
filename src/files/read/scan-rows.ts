import type { Attributes } from "../xml/stream";
import { ROWS, COLUMNS, type SheetCells } from "./sheet-cells";

const TAB = 9;
const LINE_FEED = 10;
const SPACE = 32;
const QUOTE = 34;
const AMPERSAND = 38;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;
const BRACKET = 93;
/** From here on a character may be half of another or none at all, which only the parser knows. */
const SURROGATES = 0xd800;

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The attributes that rows have; only one that is known can be known not to stand twice. */
const ROW_ATTRIBUTES = new Set(
  "r spans s customFormat ht hidden customHeight outlineLevel collapsed thickTop thickBot ph x14ac:dyDescent".split(
    " ",
  ),
);

/**
 * Scans rows in the form in which Excel, WPS and LibreOffice write them: `<row>` with `<c>`, and in it `<f>`, `<v>` or
 * `<is><t>`. It accepts less than XML allows, and never anything that XML forbids.
 * @param at the position after `<sheetData>`.
 * @returns the position of the first tag that is none of a row, or null at the first character that is not as expected.
 * @throws UnreadableFile for a cell that cannot be, as SheetCells does.
 */
export function scanRows(xml: string, at: number, cells: SheetCells): number | null {
  const scan = new Scan(xml, at, cells);
  try {
    scan.rows();
    return scan.at;
  } catch (error) {
    if (error === UNEXPECTED) return null;
    throw error;
  }
}

/** Thrown at a character that is not as expected; it carries nothing, so one is enough. */
const UNEXPECTED = new Error("not as expected");

class Scan {
  constructor(
    private readonly xml: string,
    public at: number,
    private readonly cells: SheetCells,
  ) {}

  rows(): void {
    for (;;) {
      this.blanks();
      if (!this.next("<row")) return;
      const attributes = this.attributes(ROW_ATTRIBUTES);
      this.cells.startRow(attributes);
      if (this.next("/>")) continue;
      this.expect(">");
      for (this.blanks(); this.next("<c"); this.blanks()) this.cell();
      this.expect("</row>");
    }
  }

  private cell(): void {
    const { xml } = this;
    let r: string | undefined;
    let s: string | undefined;
    let t: string | undefined;
    // The names of a cell's attributes have one letter.
    while (xml.charCodeAt(this.at) === SPACE) {
      if (xml.charCodeAt(this.at + 2) !== EQUALS || xml.charCodeAt(this.at + 3) !== QUOTE) throw UNEXPECTED;
      const name = xml.charAt(this.at + 1);
      this.at += 4;
      const value = this.plainValue();
      if (name === "r" && r === undefined) r = value;
      else if (name === "s" && s === undefined) s = value;
      else if (name === "t" && t === undefined) t = value;
      else throw UNEXPECTED;
    }
    if (this.next("/>")) return this.cells.add({ r, s, t, ...EMPTY });
    this.expect(">");
    if (t === undefined && r !== undefined && this.number(r, s)) return;

    let formula = "";
    let formulaAttributes: Attributes | undefined;
    let value: string | undefined;
    let inline = "";
    if (this.next("<f")) {
      formulaAttributes = this.attributes(null);
      if (!this.next("/>")) {
        this.expect(">");
        formula = this.text();
        this.expect("</f>");
      }
    }
    if (this.next("<v>")) {
      value = this.text();
      this.expect("</v>");
    } else if (this.next("<is><t")) {
      if (!this.next(">")) this.expect(' xml:space="preserve">');
      inline = this.text();
      this.expect("</t></is>");
    }
    this.expect("</c>");
    this.cells.add({ r, s, t, value, inline, formula, formulaAttributes });
  }

  /** `<v>123.45</v></c>` of a cell without a type. @returns false where something else stands there. */
  private number(address: string, style: string | undefined): boolean {
    const { xml } = this;
    if (!xml.startsWith("<v>", this.at)) return false;
    const from = this.at + 3;
    let to = from;
    for (; ; to++) {
      const code = xml.charCodeAt(to);
      // Digits, point, sign and exponent.
      if ((code >= 48 && code <= 57) || code === 46 || code === 45 || code === 43 || code === 69 || code === 101)
        continue;
      break;
    }
    if (to === from || !xml.startsWith("</v></c>", to)) return false;
    const place = placeOf(address);
    if (place === null) return false;
    this.at = to + 8;
    this.cells.addNumber(place.row, place.column, Number(xml.slice(from, to)), style);
    return true;
  }

  /** A value of letters, digits and dots, and the quote after it. */
  private plainValue(): string {
    const { xml } = this;
    const from = this.at;
    for (let to = from; ; to++) {
      const code = xml.charCodeAt(to);
      if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) continue;
      if (code !== QUOTE) throw UNEXPECTED;
      this.at = to + 1;
      return xml.slice(from, to);
    }
  }

  /** @param names the names that may stand; null for any, which are compared with each other. */
  private attributes(names: ReadonlySet<string> | null): Record<string, string> {
    const { xml } = this;
    const found: Record<string, string> = {};
    while (xml.charCodeAt(this.at) === SPACE) {
      const equals = xml.indexOf('="', this.at);
      const name = xml.slice(this.at + 1, equals);
      if (equals < 0 || name.length > 30 || !(names ? names.has(name) : NAME.test(name)) || name in found)
        throw UNEXPECTED;
      this.at = equals + 2;
      const from = this.at;
      for (; xml.charCodeAt(this.at) !== QUOTE; this.at++) {
        const code = xml.charCodeAt(this.at);
        if (!(code >= SPACE) || code === AMPERSAND || code === 60 || code >= SURROGATES) throw UNEXPECTED;
      }
      found[name] = xml.slice(from, this.at);
      this.at++;
    }
    return found;
  }

  /** Text up to the next tag, with the five entities of XML resolved. */
  private text(): string {
    const { xml } = this;
    const from = this.at;
    let entities = false;
    let to = from;
    for (; ; to++) {
      const code = xml.charCodeAt(to);
      if (code === 60) break;
      if (code === AMPERSAND) entities = true;
      else if (code < SPACE ? code !== LINE_FEED && code !== TAB : !(code < SURROGATES)) throw UNEXPECTED;
      else if (code === BRACKET && xml.startsWith("]]>", to)) throw UNEXPECTED;
    }
    this.at = to;
    const text = xml.slice(from, to);
    if (!entities) return text;
    return text.replace(/&(\w{0,4};?)/g, (_, written: string) => {
      const character = written.endsWith(";") ? ENTITIES[written.slice(0, -1)] : undefined;
      if (character === undefined) throw UNEXPECTED;
      return character;
    });
  }

  private blanks(): void {
    for (
      let code = this.xml.charCodeAt(this.at);
      code === SPACE || code === LINE_FEED || code === TAB || code === 13;
    ) {
      code = this.xml.charCodeAt(++this.at);
    }
  }

  private next(expected: string): boolean {
    if (!this.xml.startsWith(expected, this.at)) return false;
    // `<c` begins `<col` as well, and `<f` `<form`.
    if (expected.length <= 4 && expected.charCodeAt(0) === 60 && expected !== "<v>") {
      const code = this.xml.charCodeAt(this.at + expected.length);
      if (code !== SPACE && code !== GREATER && code !== SLASH) return false;
    }
    this.at += expected.length;
    return true;
  }

  private expect(expected: string): void {
    if (!this.xml.startsWith(expected, this.at)) throw UNEXPECTED;
    this.at += expected.length;
  }
}

const NAME = /^[A-Za-z][A-Za-z0-9]*$/;
const EMPTY = { value: undefined, inline: "", formula: "", formulaAttributes: undefined } as const;

/** Row and column of an address like `AB12`; null for anything else, which the caller reads more slowly. */
function placeOf(address: string): { readonly row: number; readonly column: number } | null {
  let column = 0;
  let at = 0;
  for (; at < address.length; at++) {
    const code = address.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  const digits = address.length - at;
  if (at === 0 || at > 3 || digits === 0 || digits > 7 || address.charCodeAt(at) === 48) return null;
  let row = 0;
  for (; at < address.length; at++) {
    const code = address.charCodeAt(at);
    if (code < 48 || code > 57) return null;
    row = row * 10 + code - 48;
  }
  return row <= ROWS && column <= COLUMNS ? { row, column } : null;
}
