import type { Amount } from "../amount";
import { absolute, add, compare, equals, isZero } from "../amount";
import type { RecordRow } from "./record-lines";
import { figureAt } from "./sums-among-records";

/** What tells a part from a row of its own: how it is indented, whether it is numbered, what it says. */
export interface PartEvidence {
  readonly indent: number;
  readonly numbered: boolean;
  /** The row has the name of a section of the form, so that it may well head it. */
  readonly section: boolean;
}

type Figures = Pick<RecordRow, "figures" | "reads">;

/**
 * The parts of a row after 其中. Only the first of them says 其中; those after it are told by standing deeper than the
 * row that they are parts of, or by having no number where the others have one, until they make up the row's figures.
 */
export class Parts {
  private readonly sums: Amount[];
  private readonly columns: readonly number[];

  /**
   * @param whole the row that is divided, and its indentation
   * @param first the row that says 其中
   * @param othersNumbered whether the rows that are no parts are numbered
   */
  constructor(
    private readonly whole: RecordRow,
    private readonly wholeIndent: number,
    first: Figures,
    private readonly firstIndent: number,
    private readonly othersNumbered: boolean,
  ) {
    this.columns = whole.figures.flatMap(({ column }, i) => ((column.field.measure ?? "money") === "money" ? [i] : []));
    this.sums = this.columns.map((i) => figureAt(first, i));
  }

  /** True when the row is a further part, which is then counted among them. */
  take(row: Figures, evidence: PartEvidence): boolean {
    if (!this.isPart(row, evidence)) return false;
    this.columns.forEach((column, i) => (this.sums[i] = add(this.sums[i]!, figureAt(row, column))));
    return true;
  }

  private isPart(row: Figures, { indent, numbered, section }: PartEvidence): boolean {
    if (numbered) return false;
    const says = this.columns.some((column) => !isZero(figureAt(row, column)));
    if (says && this.areAll()) return false;
    // Below a total every row is indented; its parts stand below what follows 其中, deeper than that word.
    const least = this.whole.role === "record" || this.whole.opens ? this.wholeIndent : this.firstIndent;
    if (indent > least) return true;
    return this.othersNumbered && !(section && this.whole.role === "record") && this.fits(row);
  }

  private areAll(): boolean {
    return this.columns.every((column, i) => equals(this.sums[i]!, figureAt(this.whole, column)));
  }

  /** A part is never more than what is left of the whole. */
  private fits(row: Figures): boolean {
    return this.columns.every((column, i) => {
      const [whole, parts] = [figureAt(this.whole, column), add(this.sums[i]!, figureAt(row, column))];
      return compare(absolute(parts), absolute(whole)) <= 0;
    });
  }
}
