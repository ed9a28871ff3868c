import type { Amount, Unit } from "../amount";
import type { CellAddress } from "../grid/snapshot";
import type { Measure } from "../forms/form";
import type { RecordEntity, Table } from "../tables/table";
import type { Localised } from "../text/text";

/** What a fact's cell holds. `nil` means a figure of 0: —, 无, or a blank where the form leaves nil cells empty. */
export type FactState = "stated" | "nil" | "blank" | "unreadable";

/** One named figure with its cell: time, item, owner, amount. */
export interface Fact {
  /** What it is: `P1.received`, `D04.income`. */
  readonly key: string;
  /** Whose it is in a list; null for the department's own. */
  readonly entity: RecordEntity | null;
  readonly measure: Measure;
  readonly state: FactState;
  /** Money in 元, counts as they are, rates as fractions; 0 for nil; 0 and meaningless when blank or unreadable. */
  readonly value: Amount;
  /** Half a unit of the last printed place, in the measure of `value`; 0 where the figure is exact. */
  readonly halfWidth: Amount;
  /** Decimals that the figure is printed with, of the fraction for a rate. */
  readonly decimals: number;
  /** Unit of the table (money only). */
  readonly unit: Unit;
  /** Unit that sentences about several tables use: the most common one of the workbook. */
  readonly commonUnit: Unit;
  readonly cell: CellAddress;
  readonly row: number;
  readonly column: number;
  /** `安全监管专项经费 · 本年收到`, in the table's own words. */
  readonly label: string;
  readonly columnLabel: string;
  readonly rowLabel: string;
  /** The cell's text as typed, where it is text. */
  readonly written: string | null;
  readonly formula: string | null;
  /** True where a negative figure is normal, as in a column of changes. */
  readonly signed: boolean;
  /** True when the cell is empty, whether that means nil or not stated. */
  readonly empty: boolean;
  /** True for a figure inside a sentence of a text cell; the search for a wrong cell never proposes to change it. */
  readonly inWords: boolean;
  readonly hidden: boolean;
  readonly table: Table;
  /** Fiscal year of the table. */
  readonly year: number | null;
}

/** A figure that a rule needs and no table has a cell for. */
export interface MissingFact {
  readonly missing: true;
  readonly key: string;
  readonly entity: RecordEntity | null;
  readonly name: Localised;
  readonly lackedBy: Lack;
}

/** Where a missing figure should be: in the table of a sheet, in a form that the workbook lacks, or in any of several tables. */
export type Lack = { readonly sheet: string } | { readonly form: Localised } | "tables";

/** A fact, or the name of what is missing. */
export type FactOrMissing = Fact | MissingFact;

/** True where there is a cell for the figure, whatever it holds. */
export function isFact(fact: FactOrMissing): fact is Fact {
  return (fact as Partial<MissingFact>).missing === undefined;
}

/** True for a figure that can be computed with: stated, or nil. */
export function isKnown(fact: FactOrMissing): fact is Fact {
  const { state } = fact as Partial<Fact>;
  return state === "stated" || state === "nil";
}

/** The best of several cells that state one figure: a stated figure, else a nil, else the first. */
export function bestStated(facts: readonly Fact[]): Fact | undefined {
  return facts.find((f) => f.state === "stated") ?? facts.find((f) => f.state === "nil") ?? facts[0];
}
