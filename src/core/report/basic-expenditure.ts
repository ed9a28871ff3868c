import { compare } from "../amount";
import { isKnown } from "../facts/fact";
import type { FactOrMissing } from "../facts/fact";
import type { FactStore } from "../facts/store";
import { figureOf, rate } from "./quantity";
import { money, percent, SentenceDraft } from "./sentence";
import type { ReportSection } from "./section";
import { PART } from "./section";
import type { Sentence } from "./sentence";
import type { Subject } from "./subject";

/** 三（一）1: basic expenditure by nature. */
export function basicExpenditureSection(subject: Subject): ReportSection {
  const { facts, year, department, unit } = subject;
  const total = basicTotal(facts);
  const [personnel, publicCosts] = [facts.one("D06.personnel"), facts.one("D06.public")];
  const sentence = new SentenceDraft(`${year}年${department}${isNotAll(facts, total) ? GENERAL : ""}基本支出`)
    .clause([figureOf(total)], [facts.one("D06.total")], (t) => ["决算数", ...money(t, unit)])
    .clause([figureOf(personnel)], [personnel], (p) => ["其中用于人员经费支出", ...money(p, unit)])
    .clause([figureOf(publicCosts)], [publicCosts], (r) => ["日常公用经费", ...money(r, unit)])
    .end();
  return { under: [PART.general, PART.basic], heading: "1.基本支出整体情况", sentences: [sentence, running(subject)] };
}

/**
 * The basic expenditure of the general public budget. Where no table states it separately, the basic expenditure of all
 * money.
 */
function basicTotal(facts: FactStore): FactOrMissing {
  const [own, general] = [facts.one("D06.total"), facts.one("D05.basic")];
  if (isKnown(own)) return own;
  return isKnown(general) ? general : facts.one("D03.basic");
}

const GENERAL = "一般公共预算财政拨款";

/** True where the department also spent other money on basic expenditure, so that part 二 states another figure. */
function isNotAll(facts: FactStore, total: FactOrMissing): boolean {
  const all = facts.one("D03.basic");
  return isKnown(total) && isKnown(all) && compare(total.value, all.value) !== 0;
}

/** A sentence on public running costs against their budget, where the base data state both. */
function running({ facts, unit }: Subject): Sentence {
  const [actual, budget] = [facts.one("H1.public.actual"), facts.one("H1.public.budget")];
  const [spent, planned] = [figureOf(actual), figureOf(budget)];
  const control = rate("公用经费控制率", spent, planned);
  // Most departments without a budget for these costs leave the line blank.
  if (!spent || !planned || !control) return { parts: [], missing: [], note: "" };
  return new SentenceDraft("公用经费")
    .clause([planned], [budget], (p) => ["年初预算", ...money(p, unit)])
    .clause([spent], [actual], (s) => ["实际支出", ...money(s, unit)])
    .clause([planned, control], [], (p, c) => [
      { on: p, zero: ["年初无公用经费预算"], positive: ["公用经费控制率为", percent(c)] },
    ])
    .end();
}
