import { addressOf, parseAddress, quotedSheet, rangeAddress } from "../../../src/core/grid/address";
import type { CellSnapshot, WorkbookSnapshot } from "../../../src/core/grid/snapshot";
import { rangesOf } from "../../../src/core/templates/sum";
import { identitiesIn } from "../../conformance/identities/all";
import type { Identity } from "../../conformance/identities/identity";
import type { Published } from "../../conformance/publish/page";
import type { PublishedForm, PublishedWorkbook } from "../../conformance/publish/workbook";
import { statementOf } from "../../conformance/publish/workbook";
import type { PlacedCell } from "../../conformance/slips/placed-cells";
import { isAmount, placedCells } from "../../conformance/slips/placed-cells";

/** A figure that a formula makes: the sum of other figures of its sheet, or the figure of another sheet. */
export interface Making {
  readonly cell: PlacedCell;
  readonly formula: string;
  /** Keys of the cells that are added; a key twice is added twice. */
  readonly parts: readonly string[];
}

/** A workbook whose totals are formulas, as people build it who fill in the details only. Hundredths of its unit. */
export interface ComputedWorkbook {
  readonly workbook: PublishedWorkbook;
  /** Every printed figure, of last year's tables too, by `sheet!address`. */
  readonly cells: ReadonlyMap<string, PlacedCell>;
  /** What is typed in. */
  readonly typed: ReadonlyMap<string, bigint>;
  readonly makings: ReadonlyMap<string, Making>;
  /** Results that Excel has stored and not calculated again, by key. */
  readonly stored: ReadonlyMap<string, bigint>;
  /** Numbers typed as text. */
  readonly texts: ReadonlySet<string>;
}

export const keyOf = (page: Published, address: string) => `${page.sheet.name}!${address}`;

/** The workbook with a formula for every figure that an identity makes of others of its sheet, or of one of another. */
export function computed(workbook: PublishedWorkbook): ComputedWorkbook {
  const pages = [...workbook.published, ...workbook.lastYear];
  const cells = new Map(pages.flatMap((page) => placedCells(page).map((cell) => [keyOf(page, cell.address), cell])));
  const texts = new Set(pages.flatMap(textsOf));
  const typed = new Map([...cells].flatMap(([key, cell]) => (texts.has(key) ? [] : [[key, hundredths(cell.written)]])));
  const makings = new Map<string, Making>();
  const byName = new Map(workbook.published.flatMap((page) => placedCells(page).map((cell) => [cell.name, cell])));
  const { department, style } = workbook;
  const statements = new Map(
    workbook.published.map((page) => [
      page.form,
      statementOf(page.form as PublishedForm, department.books, department.lastYear, style),
    ]),
  );
  for (const identity of identitiesIn(statements)) {
    const making = makingOf(identity, byName, texts);
    if (!making) continue;
    const key = keyOf(making.cell.page, making.cell.address);
    if (makings.has(key) || reaches(making.parts, key, makings)) continue;
    makings.set(key, making);
  }
  return { workbook, cells, typed, makings, stored: new Map(), texts };
}

/** left = Σ right, where the left side is one printed amount and every figure of the right side has a cell. */
function makingOf(
  { terms, relation }: Identity,
  byName: ReadonlyMap<string, PlacedCell>,
  texts: ReadonlySet<string>,
): Making | null {
  const left = terms.filter(([coefficient]) => coefficient > 0);
  if (relation !== "zero" || left.length !== 1) return null;
  const cell = byName.get(left[0]![1]);
  const parts = terms.flatMap(([coefficient, name]) => (coefficient < 0 ? (byName.get(name) ?? []) : []));
  if (!cell || !isAmount(cell) || !parts.some(isAmount)) return null;
  if ([cell, ...parts].some((each) => texts.has(keyOf(each.page, each.address)))) return null;
  const abroad = parts.some(({ page }) => page !== cell.page);
  if (abroad && (parts.length > 1 || parts[0]!.page.unit !== cell.page.unit)) return null;
  const places = [...parts].sort((a, b) => a.row - b.row || a.column - b.column);
  return { cell, formula: formulaFor(cell, places), parts: parts.map((each) => keyOf(each.page, each.address)) };
}

/** SUM where it adds ranges, plain signs where it adds two single cells. */
export function formulaFor(cell: PlacedCell, parts: readonly PlacedCell[]): string {
  const [only] = parts;
  if (only && only.page !== cell.page) return `${quotedSheet(only.page.sheet.name)}!${only.address}`;
  const list = rangesOf(parts).map(rangeAddress);
  const isPlain = list.length <= 2 && parts.length === list.length && parts.every(isAmount);
  return isPlain ? list.join("+") : `SUM(${list.join(",")})`;
}

/** True where the figures come back to a cell. */
export function reaches(parts: readonly string[], key: string, makings: ReadonlyMap<string, Making>): boolean {
  const open = [...parts];
  const seen = new Set<string>();
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === key) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(makings.get(at)?.parts ?? []));
  }
  return false;
}

/** Every figure as Excel calculates it: text counts for nothing in a sum. */
export function valuesOf({ cells, typed, makings, stored, texts }: ComputedWorkbook): Map<string, bigint> {
  const values = new Map<string, bigint>();
  const valueOf = (key: string): bigint => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const making = makings.get(key);
    const value =
      stored.get(key) ??
      (texts.has(key)
        ? 0n
        : making
          ? making.parts.reduce((sum, part) => sum + valueOf(part), 0n)
          : (typed.get(key) ?? 0n));
    values.set(key, value);
    return value;
  };
  for (const key of cells.keys()) valueOf(key);
  return values;
}

/** The workbook as read after it was calculated and saved. */
export function snapshotOf(computedWorkbook: ComputedWorkbook): WorkbookSnapshot {
  const { workbook, cells, typed, makings, texts } = computedWorkbook;
  const values = valuesOf(computedWorkbook);
  const sheets = workbook.snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell): CellSnapshot => {
      const key = `${sheet.name}!${addressOf(cell.row, cell.column)}`;
      const figure = cells.get(key);
      if (!figure || typeof cell.value !== "number") return cell;
      const making = makings.get(key);
      if (texts.has(key)) return { ...cell, value: written(typed.get(key)!) };
      const value = Number(written(values.get(key)!));
      return { ...cell, value, ...(making ? { formula: making.formula } : {}) };
    }),
  }));
  return { ...workbook.snapshot, sheets };
}

export function placeOf(key: string) {
  return parseAddress(key.slice(key.lastIndexOf("!") + 1));
}

function hundredths(decimal: string): bigint {
  return BigInt(decimal.replace(".", ""));
}

export function written(value: bigint): string {
  const digits = String(value < 0n ? -value : value).padStart(3, "0");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function textsOf(page: Published): string[] {
  return page.sheet.cells.flatMap(({ row, column, value }) =>
    typeof value === "string" && /^-?[\d,]+\.\d+$/.test(value) ? [keyOf(page, addressOf(row, column))] : [],
  );
}
