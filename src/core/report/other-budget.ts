import { isZero } from "../amount";
import { isKnown } from "../facts/fact";
import { ofWhich } from "./of-which";
import type { Quantity } from "./quantity";
import { difference, figureOf, sumOf, valueOf } from "./quantity";
import type { ReportSection } from "./section";
import type { Sentence } from "./sentence";
import { moneyOr, SentenceDraft } from "./sentence";
import type { Subject } from "./subject";

/** A budget other than the general public one. */
export interface OtherBudget {
  readonly heading: string;
  /** The name of the budget, such as 政府性基金预算. */
  readonly name: string;
  /** The table that lists this budget by function. */
  readonly table: string;
  /** The part of the key for this budget's column in the fiscal summary. */
  readonly part: string;
}

/**
 * 四 and 五: the money of another budget, or a sentence that there is none. Without any table about it, a note asks
 * people to write.
 */
export function otherBudgetSection(budget: OtherBudget, subject: Subject): ReportSection {
  const sentence = budgetSentence(budget, subject);
  const silent = sentence.parts.length === 0;
  return {
    under: [],
    heading: budget.heading,
    sentences: [sentence],
    ...(silent ? { byHand: `工作簿各表没有列出${budget.name}，请填写安排和使用情况；没有安排的写明无此项预算。` } : {}),
  };
}

function budgetSentence(budget: OtherBudget, subject: Subject): Sentence {
  const { facts, year, department, unit } = subject;
  const absent = `${department}${year}年度无${budget.name}安排`;
  const line = (own: string, fiscal: string) => {
    const fact = facts.one(`${budget.table}.${own}`);
    return isKnown(fact) ? fact : facts.one(`D04.${fiscal}.${budget.part}`);
  };
  const [opening, income, spent, closing] = [
    line("opening", "opening"),
    line("income", "income"),
    line("total", "expenditure"),
    line("closing", "closing"),
  ];
  const stated = [opening, income, spent, closing].filter(isKnown);
  const evidence =
    sumOf(
      `${budget.name}各项之和`,
      stated.map((fact) => ({ coefficient: 1, fact })),
    ) ?? remainder(subject);
  if (!evidence) return tableIsEmpty(budget, subject) ? plain(absent) : nothing(subject, budget);
  const parts = [
    { name: "基本支出", fact: facts.one(`${budget.table}.basic`) },
    { name: "项目支出", fact: facts.one(`${budget.table}.project`) },
  ];
  const flow = new SentenceDraft(`${department}${year}年度${budget.name}财政拨款`)
    .clause([figureOf(opening)], [], (o) => moneyOr("年初无结转和结余", "年初结转和结余", o, unit))
    .clause([figureOf(income)], [], (i) => moneyOr("本年未取得收入", "本年收入", i, unit))
    .clause([figureOf(spent)], [], (s) => moneyOr("本年未发生支出", "本年支出", s, unit))
    .glue(ofWhich(spent, parts, unit))
    .clause([figureOf(closing)], [], (c) => moneyOr("年末无结转和结余", "年末结转和结余", c, unit))
    .end();
  return { ...flow, parts: [{ on: evidence, zero: [`${absent}。`], positive: flow.parts }] };
}

/**
 * Fiscal income outside the general public budget. It is used only where it is nil, which proves that there is no other
 * budget.
 */
function remainder({ facts, unit }: Subject): Quantity | null {
  const rest = difference(
    "一般公共预算以外的拨款收入",
    figureOf(facts.one("D04.income")),
    figureOf(facts.one("D04.income.general")),
  );
  const value = rest && valueOf(rest, unit);
  return value && isZero(value) ? rest : null;
}

/** True where the table was published without figures, which means that there is no such money. */
function tableIsEmpty({ table }: OtherBudget, { analysis, facts }: Subject): boolean {
  const present = analysis.tables.some((reading) => reading.use === "judged" && reading.table.form.id === table);
  return present && !facts.facts.some((fact) => fact.key.startsWith(`${table}.`) && isKnown(fact));
}

function plain(words: string): Sentence {
  return { parts: [`${words}。`], missing: [], note: "" };
}

function nothing({ facts }: Subject, { table }: OtherBudget): Sentence {
  return { parts: [], missing: [facts.missing(`${table}.total`, null)], note: "" };
}
