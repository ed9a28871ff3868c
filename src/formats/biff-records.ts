import { UnreadableFile } from "../files/unreadable-file";
import { readableFormula, type ReadableFormula, readableTokens } from "./biff-formulas";
import { completeStrings } from "./biff-strings";
import { Work } from "./work";

const BOF = 0x0809;
const END = 0x000a;
/** The version of Excel 97 and later, in the first record of a stream. */
const BIFF8 = 0x0600;
const FILE_PASS = 0x002f;
const CONTINUE = 0x003c;
const SHEET = 0x0085;
/** Records of Excel 2.0: a number, texts, a truth value, a formula's text. In a newer file they are damage. */
const OF_EXCEL_2 = new Set([0x0001, 0x0002, 0x0003, 0x0004, 0x0005, 0x0007]);
/** Phonetic settings, which the library passes over by their length. */
const PASSED_OVER = 0x00ef;
/** The cost of an element that the library copies where it writes something out many times, in steps. */
const COPY = 10;
/** So many numbers of a list are looked through in one step. */
const PLACES_A_STEP = 8;
const LAST_COLUMN = 256;
const LONGEST_NAME = 255;
/** The library takes such a length for a formula without tokens. */
const NO_TOKENS = 0xffff;
/** In the place of a name's length: the sheets of the workbook itself, and functions of an add-in. */
const OWN_SHEETS = 0x0401;
const OWN_FUNCTIONS = 0x3a01;

/** Where a record's content lies. */
interface Content {
  readonly view: DataView;
  readonly start: number;
  readonly end: number;
  /** The starts and ends of the records that go on with it. */
  readonly further: readonly { readonly start: number; readonly end: number }[];
}

/** What has been read of a file, as far as later records cost by it. */
interface SoFar {
  readonly work: Work;
  merges: number;
  arrays: number;
  references: number;
  /** The cell of the last formula, and the lengths of shared formulas by their cells, as row · 65536 + column. */
  formulaCell: number;
  readonly shared: Map<number, number>;
}

interface Kind {
  /** The fewest bytes of the record's content. */
  readonly least: number;
  /** True where records that go on with it are read as part of it. */
  readonly goesOn?: true;
  /** True for what holds no figures: where it is not whole it is passed over, and the figures are read without it. */
  readonly beside?: true;
  /** False for a content that is not all there. */
  readonly isWhole?: (content: Content, soFar: SoFar) => boolean;
}

/** The records that become part of the workbook; all others are passed over. */
const KINDS = new Map<number, Kind>([
  [0x0006, { least: 22, isWhole: formula }], // formula
  [END, { least: 0 }], // end of a sheet or of the workbook's part
  [0x0017, { beside: true, least: 2, goesOn: true, isWhole: externalSheets }], // references to sheets
  [0x0018, { beside: true, least: 15, isWhole: definedName }], // defined name
  [0x001c, { beside: true, least: 11, isWhole: text(8, 2) }], // note
  [0x0022, { least: 2 }], // dates from 1904
  [0x0023, { beside: true, least: 2 }], // name in another workbook
  [0x0042, { least: 2 }], // code page
  [0x005d, { beside: true, least: 22 }], // object, of a note for one
  [0x007d, { beside: true, least: 10, isWhole: columns }], // widths of columns
  [SHEET, { least: 8, isWhole: text(6, 1) }], // name of a sheet
  [0x00bd, { least: 6 }], // numbers
  [0x00be, { least: 6 }], // empty cells
  [0x00d6, { least: 9, isWhole: text(6, 2) }], // text with fonts
  [0x00e0, { least: 20 }], // format of cells
  [0x00e5, { beside: true, least: 2, isWhole: mergedAreas }], // merged areas
  [0x00fc, { least: 8, goesOn: true, isWhole: sharedStrings }], // all texts
  [0x00fd, { least: 10 }], // one of these texts
  [0x01ae, { beside: true, least: 4, isWhole: supportingBook }], // another workbook
  [0x01b6, { beside: true, least: 18, goesOn: true, isWhole: textOfObject }], // text of an object
  [0x0200, { least: 12 }], // rectangle of the sheet
  [0x0201, { least: 6 }], // empty cell
  [0x0203, { least: 14 }], // number
  [0x0204, { least: 8, isWhole: text(6, 2) }], // text
  [0x0205, { least: 8 }], // truth value or error
  [0x0207, { least: 2, goesOn: true, isWhole: textOfFormula }], // text that a formula comes to
  [0x0208, { least: 16 }], // row
  [0x0221, { beside: true, least: 14, isWhole: arrayFormula }], // array formula
  [0x027e, { least: 10 }], // number in short
  [0x041e, { least: 4, isWhole: text(2, 2) }], // number format
  [0x04bc, { beside: true, least: 10, isWhole: sharedFormula }], // shared formula
  [BOF, { least: 4 }], // begin of a sheet or of the workbook's part
]);

/**
 * The workbook stream of an .xls file with only those records in sight that become part of the workbook, each of them
 * whole; what is not and holds no figures, such as a name or a note, is left out. The library believes every count and length: it reads past the end of a short record, there finds lengths that
 * are no numbers, and goes on for ever.
 * @throws UnreadableFile `legacy-xls` for Excel 95 and before, `encrypted`, `damaged` for figures that are not whole,
 * `too-large` where the library would work longer than a file of that size can ask for.
 */
export function wholeRecords(stream: Uint8Array): Uint8Array {
  const bytes = stream.slice();
  const view = new DataView(bytes.buffer);
  if (bytes.length < 8 || view.getUint16(0, true) !== BOF || view.getUint16(2, true) < 4) throw damaged("no workbook");
  if (view.getUint16(4, true) !== BIFF8) throw new UnreadableFile("legacy-xls");
  const soFar: SoFar = {
    work: new Work(),
    merges: 0,
    arrays: 0,
    references: 0,
    formulaCell: -1,
    shared: new Map(),
  };
  let depth = 0;
  const begins = new Set<number>();
  const sheets: number[] = [];
  for (let at = 0; at + 4 <= bytes.length;) {
    const id = view.getUint16(at, true);
    const start = at + 4;
    const end = start + view.getUint16(at + 2, true);
    // The library ends where no part begins behind the end of one; what follows may be anything.
    if (depth === 0 && id !== BOF) {
      view.setUint16(at, PASSED_OVER, true);
      break;
    }
    if (id === FILE_PASS) throw new UnreadableFile("encrypted");
    if (OF_EXCEL_2.has(id)) throw damaged(nameOf(id));
    const kind = KINDS.get(id);
    at = end;
    if (!kind) {
      view.setUint16(start - 4, PASSED_OVER, true);
      continue;
    }
    if (end > bytes.length) throw damaged(nameOf(id));
    const passOver = () => {
      if (!kind.beside) throw damaged(nameOf(id));
      view.setUint16(start - 4, PASSED_OVER, true);
    };
    if (end - start < kind.least) {
      passOver();
      continue;
    }
    const further: { start: number; end: number }[] = [];
    while (kind.goesOn && at + 4 <= bytes.length && view.getUint16(at, true) === CONTINUE) {
      const next = { start: at + 4, end: at + 4 + view.getUint16(at + 2, true) };
      if (next.end > bytes.length) throw damaged(nameOf(id));
      further.push(next);
      at = next.end;
    }
    if (id === SHEET) sheets.push(view.getUint32(start, true));
    if (id === END) depth--;
    if (id === BOF) {
      depth++;
      begins.add(start - 4);
      soFar.merges = soFar.arrays = 0;
    }
    if (kind.isWhole?.({ view, start, end, further }, soFar) === false) {
      passOver();
      for (const next of further) view.setUint16(next.start - 4, PASSED_OVER, true);
    }
  }
  if (!sheets.every((at) => begins.has(at))) throw damaged("a sheet is missing");
  return bytes;
}

function formula({ view, start, end }: Content, soFar: SoFar): boolean {
  const at = start + 20;
  soFar.formulaCell = view.getUint16(start, true) * 65536 + view.getUint16(start + 2, true);
  // All array formulas of the sheet are looked through for each formula.
  soFar.work.spend(soFar.arrays);
  if (view.getUint16(at, true) === NO_TOKENS) return true;
  const found = readableFormula(view, at, end);
  // The stored result stays where the formula cannot be read.
  if (found === null) view.setUint16(at, NO_TOKENS, true);
  if (found?.shares !== undefined) soFar.work.spend(COPY * (soFar.shared.get(found.shares) ?? 0));
  return true;
}

function arrayFormula({ view, start, end }: Content, soFar: SoFar): boolean {
  soFar.arrays++;
  return view.getUint16(start + 12, true) === NO_TOKENS || isReadable(readableFormula(view, start + 12, end));
}

function sharedFormula({ view, start, end }: Content, soFar: SoFar): boolean {
  soFar.shared.set(soFar.formulaCell, view.getUint16(start + 8, true));
  return isReadable(readableFormula(view, start + 8, end));
}

function definedName({ view, start, end }: Content): boolean {
  const length = view.getUint8(start + 3);
  // The name, in 8 or 16 bits, stands before its tokens.
  const tokens = start + 15 + length * (view.getUint8(start + 14) === 0 ? 1 : 2);
  return tokens <= end && isReadable(readableTokens(view, tokens, view.getUint16(start + 4, true), end));
}

function isReadable(found: ReadableFormula | null): boolean {
  return found !== null;
}

function mergedAreas({ view, start, end }: Content, soFar: SoFar): boolean {
  const count = view.getUint16(start, true);
  // The list is copied with every record.
  soFar.merges += count;
  soFar.work.spend(soFar.merges);
  return start + 2 + 8 * count <= end;
}

function externalSheets(content: Content, soFar: SoFar): boolean {
  const { view, start } = content;
  const length = lengthOf(content);
  // Some programs write the name of a sheet here, as Excel 95 did.
  if (length === view.getUint8(start) + (view.getUint8(start + 1) === 0x03 ? 1 : 0) + 1) return true;
  const count = view.getUint16(start, true);
  soFar.references += count;
  // The list is copied with every record.
  soFar.work.spend(soFar.references);
  return length === 2 + 6 * count;
}

/** The library makes an entry for each column of the range; Excel 97 has 256 of them, and some programs name one more. */
function columns({ view, start }: Content): boolean {
  if (view.getUint16(start + 2, true) > LAST_COLUMN) view.setUint16(start + 2, LAST_COLUMN, true);
  return true;
}

/** The names of another workbook's sheets stand in formulas as often as these refer to them, so that none may be long. */
function supportingBook({ view, start, end }: Content): boolean {
  const length = view.getUint16(start + 2, true);
  if (length === OWN_SHEETS || length === OWN_FUNCTIONS) return true;
  let chars = length;
  for (let at = start + 4; ; at += 2) {
    if (chars > LONGEST_NAME) return false;
    if (at >= end) return true;
    at += 1 + chars * (view.getUint8(at) === 0 ? 1 : 2);
    if (at + 2 > end) return true;
    chars = view.getUint16(at, true);
  }
}

function sharedStrings(content: Content, soFar: SoFar): boolean {
  const { view, start, end, further } = content;
  spendOnCharacters(content, soFar);
  const count = completeStrings(view, [{ start: start + 8, end }, ...further], view.getUint32(start + 4, true));
  // A file may say more than it has.
  view.setUint32(start + 4, count, true);
  return true;
}

function textOfObject(content: Content, soFar: SoFar): boolean {
  spendOnCharacters(content, soFar);
  return content.further.every((piece) => piece.end > piece.start);
}

function textOfFormula(content: Content, soFar: SoFar): boolean {
  spendOnCharacters(content, soFar);
  return isText(content, 0, 2);
}

/** For each character the library looks through the places where one record ends and the next goes on. */
function spendOnCharacters(content: Content, soFar: SoFar): void {
  soFar.work.spend((lengthOf(content) * content.further.length) / PLACES_A_STEP);
}

/** A text in 8 or 16 bits is no longer than its record; `at` is where its length stands, in so many bytes. */
function isText(content: Content, at: number, bytes: 1 | 2): boolean {
  const { view, start, end } = content;
  if (start + at + bytes > end) return false;
  const length = bytes === 1 ? view.getUint8(start + at) : view.getUint16(start + at, true);
  return length <= lengthOf(content);
}

function text(at: number, bytes: 1 | 2): (content: Content) => boolean {
  return (content) => isText(content, at, bytes);
}

function lengthOf({ start, end, further }: Content): number {
  return further.reduce((sum, piece) => sum + piece.end - piece.start, end - start);
}

function nameOf(id: number): string {
  return `record ${id.toString(16).padStart(4, "0")}`;
}

function damaged(reason: string): UnreadableFile {
  return new UnreadableFile("damaged", { part: "Workbook", reason });
}
