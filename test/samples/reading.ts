import { readFileSync } from "node:fs";
import path from "node:path";
import type { Cell, CellValue, Sheet } from "hucre";
import { readXlsx } from "hucre/xlsx";
import type { CellPlace } from "../../scripts/samples/paper";

/** The bytes of a committed sample. */
export function committed(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.resolve(__dirname, "../../assets/samples", name)));
}

/** A committed sample, its cells by A1 address. */
export class Sample {
  private constructor(readonly sheets: ReadonlyMap<string, Sheet>) {}

  static async read(name: string): Promise<Sample> {
    const workbook = await readXlsx(committed(name), { readStyles: true });
    return new Sample(new Map(workbook.sheets.map((sheet) => [sheet.name, sheet])));
  }

  sheet(name: string): Sheet {
    const sheet = this.sheets.get(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  value(place: CellPlace): CellValue {
    const [row, column] = position(place.address);
    return this.sheet(place.sheet).rows[row]?.[column] ?? null;
  }

  cell(place: CellPlace): Cell | undefined {
    const [row, column] = position(place.address);
    return this.sheet(place.sheet).cells?.get(`${row},${column}`);
  }

  /** The texts to the left of a cell. */
  leftOf(place: CellPlace): CellValue[] {
    const [row, column] = position(place.address);
    return this.sheet(place.sheet).rows[row]!.slice(0, column);
  }

  /** The texts above a cell. */
  above(place: CellPlace): CellValue[] {
    const [row, column] = position(place.address);
    return this.sheet(place.sheet)
      .rows.slice(0, row)
      .map((cells) => cells[column] ?? null);
  }
}

/** The 0-based row and column of an A1 address. */
function position(address: string): [row: number, column: number] {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(digits) - 1, column - 1];
}

/** Hundredths as a whole number, from a decimal string with at most two decimals. */
export function hundredths(decimal: string): bigint {
  const [, sign, whole, fraction] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(decimal)!;
  const magnitude = BigInt(whole! + (fraction ?? "").padEnd(2, "0"));
  return sign ? -magnitude : magnitude;
}

/**
 * What a cell means, in hundredths of 万元 or of a percent; null if it says nothing.
 * Written anew for the tests, so that it shares no mistake with the tool.
 */
export function meaning(value: CellValue, format: string | undefined, inYuan: boolean): bigint | null {
  if (value === null) return null;
  if (typeof value === "number") {
    if (inYuan) return exactly(hundredths(value.toFixed(2)), 10_000n);
    return hundredths((format?.includes("%") ? value * 100 : value).toFixed(2));
  }
  if (typeof value !== "string") throw new Error(`not a figure: ${String(value)}`);
  const text = value.normalize("NFKC").replace(/[\s,]|万元|%/g, "");
  if (text === "—") return 0n;
  return inYuan ? exactly(hundredths(text), 10_000n) : hundredths(text);
}

function exactly(amount: bigint, divisor: bigint): bigint {
  if (amount % divisor !== 0n) throw new Error(`${amount} is no whole number of ${divisor}`);
  return amount / divisor;
}
