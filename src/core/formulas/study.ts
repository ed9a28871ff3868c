import type { Amount } from "../amount";
import { absolute, add, amount, compare, equals, isZero, multiply, subtract } from "../amount";
import type { Check } from "../check/check";
import type { FactStore } from "../facts/store";
import type { TableReading } from "../facts/table-use";
import type { SheetSnapshot } from "../grid/snapshot";
import { AgainstRules } from "./against-rules";
import { Book } from "./book";
import type { Part } from "./derivation";
import { partsOf } from "./derivation";
import type { Effects } from "./effects";
import { WhatIf } from "./effects";
import type { Fault, FaultKind } from "./fault";
import { fault } from "./fault";
import { otherYear } from "./other-year";
import { linesOf, peersIn, wholeLinesOf } from "./peers";
import type { Peers } from "./peers";
import { mendedTogether } from "./mended-together";
import type { FigureCell } from "./figure-cells";
import { factsByCell, halfWidthIn, numberIn, figureCellsOf } from "./figure-cells";
import { isSame, resultOf } from "./stored-results";
import { textInSum } from "./text-in-sum";
import { typedOver } from "./typed-over";
import { unlikePeers, withoutCrossing } from "./unlike-peers";

/** What the formulas of a workbook are studied in. */
export interface FormulaSource {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableReading[];
  readonly facts: FactStore;
  readonly checks: readonly Check[];
}

/** Evidence from a formula, or the lack of one, about how likely the figure of the cell is wrong. */
export type Evidence =
  /** A formula that gives its stored result: the figure was computed and cannot itself be a slip of typing. */
  | {
      readonly kind: "derived";
      /** The figures that it adds up, whose changes change it too; null where it is made of more than figures of tables. */
      readonly parts: readonly Part[] | null;
    }
  /** A number where its neighbours have formulas, and another one than these would give. */
  | { readonly kind: "typed-over"; readonly proposed: Amount }
  /** A formula that adds or refers to the wrong cells, or whose stored result is old; `proposed` is what it should give. */
  | {
      readonly kind: "faulty";
      readonly fault: FaultKind;
      readonly proposed: Amount | null;
      /** The cells whose formulas have to be mended at once, itself among them; absent where it is mended by itself. */
      readonly together?: readonly string[];
    };

/** A fault with what mending it would do. */
export interface JudgedFault extends Fault {
  /** Violated checks that the proposed figure would make hold; without a proposal, those that the cell is part of. */
  readonly explains: readonly Check[];
  /** True where the number typed is the one that the formula would give. */
  readonly agrees: boolean;
  /** Faults of the same line that must be mended together, this one included; empty for a fault that is mended alone. */
  readonly together: readonly Fault[];
}

export interface FormulaStudy {
  readonly faults: readonly JudgedFault[];
  /** By `sheet!address`; amounts in the measure of the fact: 元, heads, fractions. Cells that nothing is known of are absent. */
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** Tables with formulas that name columns of Excel tables, which are not judged. */
  readonly structured: readonly { readonly reading: TableReading; readonly figureCells: readonly FigureCell[] }[];
  /** The first judged table where formulas were left alone because too many cells would have had to be read; else null. */
  readonly cappedIn: TableReading | null;
  /** Sheets without one of the tables that their formulas refer to. */
  readonly refersTo: readonly string[];
}

/** Studies how the figures of the recognised tables are made. Pure; costs nothing for a workbook without formulas. */
export function studyFormulas(source: FormulaSource): FormulaStudy {
  const own = new Set(source.tables.map(({ table }) => table.sheet));
  const book = new Book(source.sheets, own);
  if (!book.hasFormulas) return { faults: [], evidence: new Map(), structured: [], cappedIn: null, refersTo: [] };
  const facts = factsByCell(source.facts);
  const tables = source.tables.map((reading) => ({ reading, figureCells: figureCellsOf(reading, book, facts) }));
  const figureCells = new Map(
    tables.flatMap((table) => table.figureCells.map((figureCell) => [figureCell.key, figureCell] as const)),
  );
  const rules = new AgainstRules(book, figureCells, source.checks);
  const whatIf = new WhatIf(book, figureCells, source.checks);
  const judged = tables.filter(({ reading }) => reading.use === "judged");

  const found = new Map<string, Fault>();
  // Sums that a rule takes exception to and another one confirms: by way of sums that may have the same fault.
  const confirmed = new Map<string, Fault>();
  const keep = (faults: readonly Fault[]) => {
    for (const each of faults) if (!found.has(each.figureCell.key)) found.set(each.figureCell.key, each);
  };
  for (const { figureCells: own } of judged) {
    const formulas = own.filter(({ formula }) => formula !== null);
    if (formulas.length === 0) continue;
    keep(
      formulas
        .filter(isExternal)
        .map((figureCell) => fault("external", figureCell, { sheets: figureCell.written!.external })),
    );
    const lines = linesOf(own);
    const peers = lines.map(peersIn).filter((each): each is Peers => each !== null);
    const copies = new Set(peers.flatMap(({ members }) => members));
    const unconfirmed = (faults: readonly Fault[]) => faults.filter(({ figureCell }) => !rules.isConfirmed(figureCell));
    const againstRules = (through: "named" | "sums") => {
      const faults = formulas.flatMap((figureCell) =>
        found.has(figureCell.key) ? [] : (rules.faultOf(figureCell, through) ?? []),
      );
      const told = unconfirmed(faults);
      for (const each of faults)
        if (!told.includes(each) && !confirmed.has(each.figureCell.key)) confirmed.set(each.figureCell.key, each);
      return told;
    };
    const whole = wholeLinesOf(own);
    keep(otherYear(whole, source.tables, book));
    keep(againstRules("named"));
    const unlike = peers.flatMap((each) => unlikePeers(each, book)).filter(({ figureCell }) => !copies.has(figureCell));
    keep(unconfirmed(withoutCrossing(unlike, whole)));
    keep(againstRules("sums"));
    keep(peers.flatMap((each) => typedOver(each, book)));
    keep(formulas.flatMap((figureCell) => textInSum(figureCell, figureCells, book) ?? []));
  }
  const doubted = [...confirmed.values()].filter(({ figureCell }) => !found.has(figureCell.key));
  const shared = mendedTogether([...found.values(), ...doubted], rules, whatIf);
  keep(shared.flatMap(({ faults }) => faults));
  const evidence = new Map<string, Evidence>();
  for (const figureCell of figureCells.values()) {
    const result = found.has(figureCell.key) ? null : resultOf(figureCell, book);
    if (result === "agrees")
      evidence.set(figureCell.key, { kind: "derived", parts: partsOf(figureCell, book, figureCells) });
    else if (result !== null && figureCell.reading.use === "judged") keep([result]);
  }
  const faults = [...found.values()].flatMap((each): JudgedFault | readonly never[] => {
    const group = shared.find((one) => one.faults.includes(each));
    if (group) return { ...each, explains: group.mends, agrees: false, together: group.faults };
    return judgedFault(each, whatIf, book) ?? [];
  });
  for (const each of faults) {
    const said = evidenceOf(each);
    if (said) evidence.set(each.figureCell.key, said);
  }
  const structured = judged
    .map(({ reading, figureCells: own }) => ({
      reading,
      figureCells: own.filter(({ written }) => written?.structured),
    }))
    .filter((table) => table.figureCells.length > 0);
  const isSpent = book.isSpent || rules.isSpent || whatIf.isSpent;
  return {
    faults,
    evidence,
    structured,
    cappedIn: isSpent ? (judged[0]?.reading ?? null) : null,
    refersTo: book.refersTo.filter((name) => !own.has(name)),
  };
}

/**
 * Evidence from the formulas of a workbook about its cells, for the search for a wrong one.
 * @returns by `sheet!address`; proposed amounts in the measure of the fact (元, heads, fractions).
 */
export function formulaEvidence(source: FormulaSource): ReadonlyMap<string, Evidence> {
  return studyFormulas(source).evidence;
}

function isExternal({ written }: FigureCell): boolean {
  return written !== null && written.external.length > 0;
}

/** Weighs a fault by the effect of mending it; null where the checks confirm the present figure. */
function judgedFault(each: Fault, whatIf: WhatIf, book: Book): JudgedFault | null {
  const { kind, figureCell, proposed } = each;
  const held = numberIn(figureCell);
  if (proposed === null) {
    const explains = kind === "external" ? whatIf.violated(figureCell.key) : [];
    return { ...each, explains, agrees: false, together: [] };
  }
  const by = held === null ? proposed : subtract(proposed, held);
  const agrees = isAgreeing(each, by, book);
  // A nil total stays nil until somebody fills in details, and a nil of its own is what forms ask for.
  if (agrees && isZero(proposed)) return null;
  if (agrees || isZero(by)) return { ...each, explains: [], agrees, together: [] };
  const { mends, breaks }: Effects = whatIf.change([{ figureCell, by }]);
  if (breaks.length === 0 || kind === "stale" || kind === "text-in-sum")
    return { ...each, explains: mends, agrees, together: [] };
  // The other checks confirm the figure: it was typed or made in another way for a reason, or its parts are wrong.
  return kind === "typed-over" || mends.length === 0 ? null : { ...each, explains: [], agrees, together: [] };
}

/** A typed total of rounded figures may differ from their sum by what rounding explains. */
function isAgreeing({ kind, figureCell, expected }: Fault, by: Amount, book: Book): boolean {
  if (kind !== "typed-over" || expected === null) return false;
  const width = halfWidthIn(figureCell);
  const parts = figureCell.figure.measure === "money" ? book.partsOf(expected, figureCell.grid) : 0;
  return isSame(by, amount(0)) || compare(absolute(by), multiply(width, add(amount(parts), amount(1)))) <= 0;
}

function evidenceOf({ kind, figureCell, proposed, agrees, together }: JudgedFault): Evidence | null {
  const inBase = proposed && multiply(proposed, figureCell.scale);
  if (kind === "typed-over") return agrees || inBase === null ? null : { kind, proposed: inBase };
  if (kind === "external") return null;
  const held = numberIn(figureCell);
  // A formula that is odd and gives the right figure all the same is no reason to doubt the figure.
  if (held !== null && proposed !== null && equals(held, proposed)) return { kind: "derived", parts: null };
  const others = together.length > 0 ? { together: together.map((each) => each.figureCell.key) } : {};
  return { kind: "faulty", fault: kind, proposed: inBase, ...others };
}
