import { CFB } from "@e965/xlsx";

/** The content of a record of an .xls file: numbers of 16 bits, or bytes as they are. */
export type Content = readonly number[] | Uint8Array;

/** One record: its number and its content, in numbers of 16 bits or in bytes. */
export function record(id: number, content: Content = []): Uint8Array {
  const bytes = content instanceof Uint8Array ? content : new Uint8Array(Uint16Array.from(content).buffer);
  return Uint8Array.from([id & 0xff, id >> 8, bytes.length & 0xff, bytes.length >> 8, ...bytes]);
}

/** A number in a cell; row and column are counted from 0. */
export const number = (row: number, column: number, value: number): Uint8Array =>
  record(0x0203, Uint8Array.from([...cell(row, column), ...new Uint8Array(Float64Array.of(value).buffer)]));

/** A formula of a cell whose stored result is 0; `rest` is all that stands after it, the length of the tokens first. */
export const formula = (row: number, column: number, rest: readonly number[]): Uint8Array =>
  record(0x0006, Uint8Array.from([...cell(row, column), ...new Array<number>(14).fill(0), ...rest]));

/** Row, column and format of a cell. */
export const cell = (row: number, column: number): number[] => [row & 0xff, row >> 8, column & 0xff, column >> 8, 0, 0];

/** An .xls file of one sheet, 表, with the given records of the workbook and of the sheet. */
export function xlsFile(sheet: readonly Uint8Array[], workbook: readonly Uint8Array[] = []): Uint8Array {
  const begin = (kind: number) => record(0x0809, [0x0600, kind, 0, 0, 0, 0, 0, 0]);
  const end = record(0x000a);
  const head = [begin(0x0005), record(0x00e0, new Uint8Array(20)), ...workbook];
  const named = (at: number) => {
    const entry = new Uint8Array(10);
    new DataView(entry.buffer).setUint32(0, at, true);
    // One character of 16 bits.
    entry.set([1, 1, 0x68, 0x88], 6);
    return record(0x0085, entry);
  };
  const sheetAt = joined([...head, named(0), end]).length;
  return compoundFile("Workbook", joined([...head, named(sheetAt), end, begin(0x0010), ...sheet, end]));
}

/** An OLE2 compound file with one stream. */
export function compoundFile(name: string, stream: Uint8Array): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, `/${name}`, Array.from(stream));
  return new Uint8Array(CFB.write(file, { type: "array" }) as number[]);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => Array.from(piece)));
}
