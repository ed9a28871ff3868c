import { compare } from "../../amount";
import type { Estimate } from "../estimate";
import { estimateOf, fit } from "../estimate";
import type { Habits } from "../precision";
import type { Statement } from "../statement";
import type { Relation, FromWorkbook } from "./relation";

/** The figures of a draft, with the relations that are found among them. */
export class DraftFigures {
  readonly relations: Relation[] = [];
  readonly figures: readonly Statement[];

  constructor(
    statements: readonly Statement[],
    private readonly habits: Habits,
    readonly fromWorkbook: FromWorkbook,
  ) {
    this.figures = statements.filter(({ kind }) => kind === "figure");
  }

  estimate(statement: Statement): Estimate {
    return estimateOf(statement, this.habits);
  }

  /** The whole that a figure is a part of; null where one of its parts is more than it: then it is not their whole. */
  wholeOf(part: Statement): Statement | null {
    const { whole } = part;
    if (!whole || whole === part) return null;
    const most = this.estimate(whole).value;
    const isMore = (s: Statement) =>
      s.listed === part.listed &&
      s.role === "level" &&
      s.figure?.kind === whole.figure?.kind &&
      s.frame.year === whole.frame.year &&
      compare(this.estimate(s).value, most) > 0;
    return this.figures.some(isMore) ? null : whole;
  }

  /** Adds what a figure must be by others; nothing where that has no value or the result is no figure. */
  add(
    kind: Relation["kind"],
    result: Statement,
    operands: readonly Statement[],
    expected: Estimate | null,
    certain: boolean,
    again?: Relation["again"],
    ruled = false,
  ): void {
    if (!expected || !result.figure) return;
    const found = fit(result.figure, this.estimate(result), expected, result.figure.decimals);
    this.relations.push({ kind, result, operands, expected, fit: found, certain, ...(again ? { again } : {}), ruled });
  }
}
