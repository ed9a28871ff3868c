import { compare } from "../amount";
import { isKnown } from "../facts/fact";
import type { FactOrMissing } from "../facts/fact";
import { difference, figureOf } from "./quantity";
import { ofWhich } from "./of-which";
import { money, moneyOr, SentenceDraft, whereAny } from "./sentence";
import type { ReportSection } from "./section";
import { PART } from "./section";
import type { Sentence } from "./sentence";
import type { Subject } from "./subject";
import { endOf, startOf } from "./year-words";

/** 一（五）: the funds of the year, their sources, the expenditure and the balance. */
export function incomeAndExpenditure(subject: Subject): ReportSection {
  return {
    under: [PART.department],
    heading: "（五）部门年度预算收支余情况",
    sentences: [...allMoney(subject), income(subject), sources(subject), expenditure(subject), closing(subject)],
  };
}

/**
 * Sentences on all money of the department, where it has more than its appropriations: total income and total
 * expenditure, each with its parts.
 */
function allMoney({ facts, year, department, unit }: Subject): Sentence[] {
  const [all, fiscal] = [facts.one("D01.income"), facts.one("D04.income")];
  if (!isKnown(all) || !isKnown(fiscal) || compare(all.value, fiscal.value) === 0) return [];
  return WHOLES.map(({ key, name, parts }) => {
    const total = facts.one(key);
    const stated = parts.map((part) => ({ name: part.name, fact: facts.one(part.key) }));
    return new SentenceDraft(`${year}年度${department}`)
      .clause([figureOf(total)], [total], (t) => [name, ...money(t, unit)])
      .glue(ofWhich(total, stated, unit))
      .end();
  });
}

/** The two sides of 收入支出决算总表, in the order in which their lines add up. */
const WHOLES = [
  {
    key: "D01.total",
    name: "收入总计",
    parts: [
      { key: "D01.income", name: "本年收入" },
      { key: "D01.useOfSurplus", name: "使用非财政拨款结余" },
      { key: "D01.opening", name: "年初结转和结余" },
    ],
  },
  {
    key: "D01.totalOut",
    name: "支出总计",
    parts: [
      { key: "D01.expenditure", name: "本年支出" },
      { key: "D01.distribution", name: "结余分配" },
      { key: "D01.closing", name: "年末结转和结余" },
    ],
  },
] as const;

function income({ facts, year, unit }: Subject): Sentence {
  const [total, opening, received] = ["D04.total", "D04.opening", "D04.income"].map((key) => facts.one(key));
  return new SentenceDraft(`${year}年度财政拨款`)
    .clause([figureOf(total!)], [total!], (t) => ["收入总计", ...money(t, unit)])
    .clause([figureOf(opening!)], [opening!], (o) =>
      moneyOr(`${startOf(year)}无结转和结余`, `包括${startOf(year)}结转和结余`, o, unit),
    )
    .clause([figureOf(received!)], [received!], (i) => ["收入合计", ...money(i, unit)])
    .end();
}

function sources({ facts, unit }: Subject): Sentence {
  const [received, general, fund] = ["D04.income", "D04.income.general", "D04.income.fund"].map((k) => facts.one(k));
  const other = difference("一般公共预算以外的拨款收入", figureOf(received!), figureOf(general!));
  return new SentenceDraft()
    .clause([other, figureOf(general!)], [received!, general!], (rest, g) => [
      {
        on: rest,
        zero: ["全部为一般公共预算拨款收入"],
        positive: ["财政拨款收入中，一般公共预算拨款收入", ...money(g, unit)],
      },
    ])
    .clause([figureOf(fund!)], [fund!], (f) => moneyOr("无政府性基金拨款", "政府性基金拨款收入", f, unit))
    .glue(whereAny(facts.one("D04.income.stateCapital"), "国有资本经营预算拨款收入", unit))
    .end();
}

function expenditure({ facts, year, unit }: Subject): Sentence {
  const total = facts.one("D04.expenditure");
  const [basic, project] = ["basic", "project"].map((kind) => fiscalPart(facts, total, kind));
  return new SentenceDraft(`${year}年度财政拨款`)
    .clause([figureOf(total)], [total], (t) => ["支出", ...money(t, unit)])
    .clause([figureOf(basic!)], [basic!], (b) => ["其中基本支出", ...money(b, unit)])
    .clause([figureOf(project!)], [project!], (p) => ["项目支出", ...money(p, unit)])
    .end();
}

/**
 * Fiscal basic or project expenditure: from the overview, otherwise from 公开05表 where that table has all fiscal
 * expenditure.
 */
function fiscalPart(facts: Subject["facts"], total: FactOrMissing, kind: string): FactOrMissing {
  const [stated, general] = [facts.one(`D04.${kind}`), facts.one("D05.total")];
  if (isKnown(stated) || !isKnown(total) || !isKnown(general)) return stated;
  return compare(total.value, general.value) === 0 ? facts.one(`D05.${kind}`) : stated;
}

function closing({ facts, year, unit }: Subject): Sentence {
  const left = facts.one("D04.closing");
  return new SentenceDraft(`${endOf(year)}财政拨款`)
    .clause([figureOf(left)], [left], (l) => moneyOr("无结转和结余", "结转和结余", l, unit))
    .end();
}
