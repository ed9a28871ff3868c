import { isZero } from "../../amount";
import { judgeSum, notJudgeable } from "../../check/judge";
import { isFact, isKnown } from "../../facts/fact";
import { text } from "../../text/text";
import { PROJECT_MONEY } from "../../forms/projects/money-columns";
import { listTotals } from "../identity/list-totals";
import { minus, plus } from "../../check/terms";
import { atMost, cellsOf, checkOf, identity } from "../identity/rule";
import type { Rule } from "../identity/rule";

const SOURCE = { zh: "项目资金收支明细表", en: "Project funds table" };

export const projectRollsForward = identity({
  id: "P-1",
  title: {
    zh: "年末结转结余 = 上年结转结余 + 本年收到 − 本年支出",
    en: "Closing balance = opening balance + received − spent",
  },
  kind: "rounding",
  severity: "error",
  source: SOURCE,
  applications: (facts, settings) =>
    facts.entities("P1").map((project) => {
      const of = cellsOf(facts, "P1", project);
      const returned = settings.returnedInClosing ? null : facts.find(project, "P1.returned");
      return {
        scope: project.id,
        terms: [
          plus(of("opening")),
          plus(of("received")),
          minus(of("spent")),
          ...(returned && returned.state !== "blank" ? [minus(returned)] : []),
          minus(of("closing")),
        ],
      };
    }),
});

const splitDeclaration = {
  id: "P-2",
  title: {
    zh: "年末结转结余 = 上缴财政 + 结转留用",
    en: "Closing balance = returned to the treasury + carried forward",
  },
  kind: "rounding",
  severity: "error",
  source: SOURCE,
} as const;

const USE_UNSTATED = notJudgeable(
  text("年末余额未注明上缴或结转留用", "The table does not say whether the balance is returned or carried forward"),
);

/**
 * P-2 for tables whose closing balance still contains the money to be returned. A balance whose use is not stated is
 * not judged.
 */
export const closingIsReturnedOrCarried: Rule = {
  ...splitDeclaration,
  judge: (facts, settings) => {
    if (!settings.returnedInClosing) return [];
    return facts.entities("P1").flatMap((project) => {
      const of = cellsOf(facts, "P1", project);
      const [returned, carried, closing] = [of("returned"), of("carried"), of("closing")];
      const silent = [returned, carried].every((fact) => !isFact(fact) || fact.empty);
      const subtotal = isFact(closing) && project.role !== "record";
      if (silent && subtotal) return [];
      const terms = [plus(returned), plus(carried), minus(closing)];
      if (silent && isKnown(closing) && !isZero(closing.value)) {
        return [checkOf(splitDeclaration, project.id, terms, USE_UNSTATED)];
      }
      return [checkOf(splitDeclaration, project.id, terms, judgeSum(terms), { relation: "zero" })];
    });
  },
};

export const sectionsAddUp = identity({
  id: "P-3",
  title: { zh: "小计 = 各项目之和，合计 = 各小计之和", en: "Subtotal = sum of projects, total = sum of subtotals" },
  kind: "rounding",
  severity: "error",
  source: SOURCE,
  applications: (facts) => listTotals(facts, "P1", PROJECT_MONEY),
});

export const spendingIsCovered = atMost({
  id: "P-7",
  title: { zh: "本年支出 ≤ 上年结转结余 + 本年收到", en: "Spent ≤ opening balance + received" },
  kind: "logical",
  severity: "error",
  source: SOURCE,
  applications: (facts) =>
    facts.entities("P1").map((project) => {
      const of = cellsOf(facts, "P1", project);
      return { scope: project.id, terms: [plus(of("spent")), minus(of("opening")), minus(of("received"))] };
    }),
});
