import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/grid/snapshot";
import type { Random } from "../generator/random";
import { identitiesIn } from "../identities/all";
import type { Identity } from "../identities/identity";
import type { Published } from "../publish/page";
import type { PublishedForm, PublishedWorkbook } from "../publish/workbook";
import { statementOf } from "../publish/workbook";
import type { SlipKind, Slipped } from "./kinds";
import { SLIP_KINDS } from "./kinds";

/** A published workbook with errors in it. */
export interface Mutant {
  readonly kinds: readonly SlipKind[];
  /** The wrong cells of each error. */
  readonly errors: readonly Slipped[];
  readonly snapshot: WorkbookSnapshot;
}

/**
 * The workbook with so many independent slips, or null where what was drawn cannot be made here or where an error does
 * not violate any identity beyond rounding.
 */
export function mutantOf(workbook: PublishedWorkbook, kinds: readonly SlipKind[], random: Random): Mutant | null {
  const errors: Slipped[] = [];
  for (const kind of kinds) {
    const page = random.pick(workbook.published);
    const last = workbook.lastYear.find((p) => p.form === page.form);
    const slipped = kind.slip(page, last, random);
    if (slipped === null) return null;
    errors.push(slipped);
  }
  const touched = errors.flatMap((error) => error.map(({ cell }) => cell.page.form + cell.name));
  if (new Set(touched).size < touched.length) return null;
  const identities = printedIdentities(workbook);
  if (!errors.every((error) => isVisible(workbook, identities, error))) return null;
  return { kinds, errors, snapshot: withErrors(workbook, errors.flat()) };
}

/** Draws a kind by its weight. */
export function drawKind(random: Random, among: readonly SlipKind[] = SLIP_KINDS): SlipKind {
  let at = random.between(
    1,
    among.reduce((sum, { weight }) => sum + weight, 0),
  );
  return among.find(({ weight }) => (at -= weight) <= 0)!;
}

function withErrors({ snapshot }: PublishedWorkbook, slipped: Slipped): WorkbookSnapshot {
  const bySheet = new Map<string, Slipped>();
  for (const each of slipped) {
    const { name } = each.cell.page.sheet;
    bySheet.set(name, [...(bySheet.get(name) ?? []), each]);
  }
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => rewritten(sheet, bySheet.get(sheet.name) ?? [])) };
}

/** The figure in the manner of the cell: text stays text, a number a number. */
function rewritten(sheet: SheetSnapshot, slipped: Slipped): SheetSnapshot {
  const wrong = new Map(slipped.map(({ cell, wrong }) => [`${cell.row} ${cell.column}`, wrong]));
  if (wrong.size === 0) return sheet;
  const before = new Map(sheet.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const rest = sheet.cells.filter((cell) => !wrong.has(`${cell.row} ${cell.column}`));
  const typed = slipped.flatMap(({ cell, wrong }): CellSnapshot[] => {
    if (wrong === "") return [];
    const old = before.get(`${cell.row} ${cell.column}`);
    const place = { row: cell.row, column: cell.column };
    if (typeof old?.value === "string" && /\d/.test(old.value)) return [{ ...place, value: wrong }];
    return [{ ...place, value: Number(wrong), format: "#,##0.00" }];
  });
  return { ...sheet, cells: [...rest, ...typed] };
}

interface Figure {
  /** 分 as printed. */
  readonly fen: bigint;
  /** Half a unit of the last printed place, in 分. */
  readonly half: bigint;
}

interface Printed {
  readonly identities: readonly Identity[];
  readonly figures: ReadonlyMap<string, Figure>;
}

const remembered = new WeakMap<PublishedWorkbook, Printed>();

/** The identities of this year's tables and their figures as printed. */
function printedIdentities(workbook: PublishedWorkbook): Printed {
  let known = remembered.get(workbook);
  if (!known) {
    const { department, published, style } = workbook;
    const statements = new Map(
      published.map((p) => [
        p.form,
        statementOf(p.form as PublishedForm, department.books, department.lastYear, style),
      ]),
    );
    const figures = new Map(
      published.flatMap((page) =>
        page.placed.filter((cell) => !cell.blank).map((cell) => [cell.name, figureOf(cell.written, page)] as const),
      ),
    );
    known = { identities: identitiesIn(statements), figures };
    remembered.set(workbook, known);
  }
  return known;
}

function figureOf(written: string, { unit }: Published): Figure {
  const hundredths = BigInt(written.replace(".", ""));
  return unit === "元" ? { fen: hundredths, half: 0n } : { fen: hundredths * 10_000n, half: 5_000n };
}

/** True where an identity that holds within rounding does not hold any more. */
function isVisible(_: PublishedWorkbook, { identities, figures }: Printed, error: Slipped): boolean {
  const wrong = new Map(figures);
  for (const { cell, wrong: written } of error) {
    if (written === "") wrong.delete(cell.name);
    else wrong.set(cell.name, figureOf(written, cell.page));
  }
  const names = new Set(error.map(({ cell }) => cell.name));
  return identities.some(
    (identity) =>
      identity.terms.some(([, name]) => names.has(name)) && holds(identity, figures) && !holds(identity, wrong),
  );
}

/** Domain B.0: off by no more than half a unit of the last place of each printed figure. */
function holds({ terms, relation }: Identity, figures: ReadonlyMap<string, Figure>): boolean {
  let residual = 0n;
  let tolerance = 0n;
  for (const [coefficient, name] of terms) {
    const figure = figures.get(name);
    if (!figure) continue;
    residual += BigInt(coefficient) * figure.fen;
    tolerance += figure.half;
  }
  const off = relation === "zero" && residual < 0n ? -residual : residual;
  return off <= tolerance;
}
