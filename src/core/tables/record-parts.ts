import type { Amount } from "../amount";
import { absolute, add, compare, equals, isZero } from "../amount";
import type { RecordRow } from "./record-lines";
import { figureAt } from "./sums-among-records";

/** What shows whether a row is a part (其中) of the row above: its indentation, its number and its name. */
export interface PartEvidence {
  readonly indent: number;
  readonly numbered: boolean;
  /** The row has the name of a section of the form, so that it may well head it. */
  readonly section: boolean;
}

type Figures = Pick<RecordRow, "figures" | "reads">;

/**
 * The parts of a row that follow 其中. Only the first part is marked with 其中. A further row is a part as long as the
 * parts do not add up to the whole, and it is indented more deeply than the whole or has no number where other rows do.
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
    const isStated = this.columns.some((column) => !isZero(figureAt(row, column)));
    if (isStated && this.addUpToWhole()) return false;
    // Below a total every row is indented; its parts stand below what follows 其中, deeper than that word.
    const least = this.whole.role === "record" || this.whole.opens ? this.wholeIndent : this.firstIndent;
    if (indent > least) return true;
    return this.othersNumbered && !(section && this.whole.role === "record") && this.fits(row);
  }

  private addUpToWhole(): boolean {
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
