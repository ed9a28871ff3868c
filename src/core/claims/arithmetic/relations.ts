import type { Habits } from "../precision";
import type { Statement } from "../statement";
import { relateBalances } from "./balances";
import { relateChange } from "./change";
import { relateDivisions } from "./divisions";
import { DraftFigures } from "./draft-figures";
import { relateGrowth } from "./growth";
import { REACH } from "./matter";
import { relateProjects } from "./projects";
import { relateRate } from "./rate";
import type { Relation, FromWorkbook } from "./relation";
import { relateRepetitions } from "./repetitions";
import { relateRuns } from "./runs";
import { relateShare } from "./share";

/** The relations that the words of a draft state among its figures. */
export function relationsOf(
  statements: readonly Statement[],
  habits: Habits,
  fromWorkbook: FromWorkbook,
): readonly Relation[] {
  const draft = new DraftFigures(statements, habits, fromWorkbook);
  draft.figures.forEach((statement, i) => {
    const before = draft.figures.slice(Math.max(0, i - REACH), i);
    if (statement.role === "share") relateShare(draft, statement, before);
    if (statement.role === "rate") relateRate(draft, statement, before);
    if (statement.role === "growth") relateGrowth(draft, statement, before);
    if (statement.role === "change") relateChange(draft, statement, before);
  });
  relateDivisions(draft);
  relateBalances(draft);
  relateRuns(draft);
  relateRepetitions(draft);
  relateProjects(draft, statements);
  return draft.relations;
}
