import { figureOf } from "./quantity";
import { money, SentenceDraft } from "./sentence";
import type { ReportSection } from "./sentence";
import type { Subject } from "./subject";

/** 三（一）1: basic expenditure by nature. */
export function basicExpenditureSection({ facts, year, department, unit }: Subject): ReportSection {
  const [home, basic] = [facts.one("D06.total"), facts.one("D03.basic")];
  const total = figureOf(home) ? home : basic;
  const [personnel, running] = [facts.one("D06.personnel"), facts.one("D06.public")];
  const sentence = new SentenceDraft(`${year}年${department}基本支出`)
    .clause([figureOf(total)], [home], (t) => ["决算数", ...money(t, unit)])
    .clause([figureOf(personnel)], [personnel], (p) => ["其中用于人员经费支出", ...money(p, unit)])
    .clause([figureOf(running)], [running], (r) => ["日常公用经费", ...money(r, unit)])
    .end();
  return { heading: "三、（一）1、基本支出整体情况", sentences: [sentence] };
}
