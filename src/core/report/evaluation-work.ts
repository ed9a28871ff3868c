import { isKnown } from "../facts/fact";
import { asStated } from "./as-stated";
import type { Quantity } from "./quantity";
import { figureOf, rate, sumOf } from "./quantity";
import { money, percent, SentenceDraft, whereAny } from "./sentence";
import type { ReportSection } from "./section";
import type { Sentence } from "./sentence";
import type { Subject } from "./subject";
import { lastDayOf } from "./year-words";
import { WORDS } from "../words/words";

/** 二: the expenditure, and how much of it the evaluators looked at. */
export function evaluationWork(subject: Subject): ReportSection {
  return {
    under: [],
    heading: "二、绩效评价工作情况",
    sentences: [spent(subject), sample(subject)],
    byHand: "请根据评价工作底稿写明查看了哪些资料、评价方法和评价过程。",
  };
}

function spent({ facts, year, department, unit }: Subject): Sentence {
  const [total, basic, project] = ["D03.total", "D03.basic", "D03.project"].map((key) => facts.one(key));
  return new SentenceDraft(`截至${lastDayOf(year)}，${department}${year}年度部门整体`)
    .clause([figureOf(total!)], [total!], (t) => ["支出", ...money(t, unit)])
    .clause([figureOf(basic!)], [basic!], (b) => ["其中基本支出", ...money(b, unit)])
    .clause([figureOf(project!)], [project!], (p) => ["项目支出", ...money(p, unit)])
    .glue(OTHER_NATURES.flatMap(([key, words]) => whereAny(facts.one(key), words, unit)))
    .end();
}

/** Kinds of expenditure that most departments do not have; where there is such money, the report must state it. */
const OTHER_NATURES = [
  ["D03.remitted", WORDS.remitted.zh],
  ["D03.operating", WORDS.operatingExpenditure.zh],
  ["D03.subsidies", WORDS.subsidiesPaid.zh],
] as const;

function sample({ facts, unit }: Subject): Sentence {
  const [viewed, share] = [facts.one("coverage.viewed"), viewedShare({ facts })];
  const keys = ["D03.basic.sampled", "D03.project.sampled", "D03.total.sampled", "D03.total"];
  const [basic, project, total, spentInAll] = keys.map((key) => facts.one(key));
  const sampled = isKnown(total!)
    ? figureOf(total)
    : sumOf("抽查合计", [
        { coefficient: 1, fact: basic! },
        { coefficient: 1, fact: project! },
      ]);
  const ofAll = asStated(facts.one("D03.total.share"), rate("抽查占比", sampled, figureOf(spentInAll!)), unit);
  return new SentenceDraft()
    .clause([figureOf(viewed)], [viewed], (v) => ["查看项目数", { show: v, as: "count" }, "个"])
    .clause([share], [facts.one("coverage.projects")], (s) => ["占项目总数", percent(s)])
    .clause([figureOf(basic!)], [basic!], (b) => ["抽查基本支出", ...money(b, unit)], "；")
    .clause([figureOf(project!)], [project!], (p) => ["项目支出", ...money(p, unit)], "、")
    .clause([sampled], [total!], (s) => ["共计", ...money(s, unit)])
    .clause([ofAll], [total!, spentInAll!], (r) => ["占部门整体资金的", percent(r)])
    .end("查看的资料名称请根据评价工作底稿补充。");
}

function viewedShare({ facts }: Pick<Subject, "facts">): Quantity | null {
  const [viewed, all] = [facts.one("coverage.viewed"), facts.one("coverage.projects")];
  const computed = rate("查看项目占比", figureOf(viewed), figureOf(all));
  return computed ?? figureOf(facts.one("coverage.viewed.share"));
}
