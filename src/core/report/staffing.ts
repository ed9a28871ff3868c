import { compare, isZero } from "../amount";
import type { Fact } from "../facts/fact";
import { isKnown } from "../facts/fact";
import { figureOf, rate } from "./quantity";
import { PART } from "./section";
import type { ReportSection } from "./section";
import type { Part, Sentence } from "./sentence";
import { percent, SentenceDraft } from "./sentence";
import type { Subject } from "./subject";

const KINDS = ["administrative", "institutional", "support", "contract"] as const;

/** 一（二）: authorised posts (编制), staff in post, and the ratio between them. */
export function staffingSection(subject: Subject): ReportSection {
  const sentences = [posts(subject), staff(subject)];
  const silent = sentences.every(({ parts }) => parts.length === 0);
  return {
    under: [PART.department],
    heading: "（二）人员情况",
    sentences,
    ...(silent ? { byHand: "请根据机构编制文件填写编制数和年末实有人数。" } : {}),
  };
}

function posts({ facts, department }: Subject): Sentence {
  const all = facts.one("H1.headcount.posts");
  return new SentenceDraft(department)
    .clause([figureOf(all)], [all], (a) => ["编制数", { show: a, as: "count" }, "名"])
    .glue(ofWhich(facts, "posts"))
    .end();
}

function staff({ facts, year, department }: Subject): Sentence {
  const [all, authorised] = [facts.one("H1.headcount.staff"), facts.one("H1.headcount.posts")];
  const control = rate("在职人员控制率", figureOf(all), figureOf(authorised));
  return new SentenceDraft(`${year}年末，${department}`)
    .clause([figureOf(all)], [all], (a) => ["实有在职人员", { show: a, as: "count" }, "名"])
    .glue(ofWhich(facts, "staff"))
    .clause([figureOf(authorised), control], [authorised], (a, c) => [
      { on: a, zero: ["没有核定编制"], positive: ["在职人员控制率为", percent(c)] },
    ])
    .end();
}

/** Words for the kinds of posts or staff that are not 0, as the table calls them. */
function ofWhich(facts: Subject["facts"], column: "posts" | "staff"): Part[] {
  const kinds = KINDS.map((kind) => facts.one(`H1.headcount.${kind}.${column}`)).filter(
    (fact): fact is Fact => isKnown(fact) && !isZero(fact.value),
  );
  const [only] = kinds;
  const all = facts.one(`H1.headcount.${column}`);
  if (only && kinds.length === 1 && isKnown(all) && compare(all.value, only.value) === 0)
    return [`，均为${wordsOf(only)}`];
  return kinds.flatMap((fact, index): Part[] => [
    index === 0 ? "，其中" : "、",
    wordsOf(fact),
    { show: figureOf(fact)!, as: "count" },
    "名",
  ]);
}

function wordsOf({ rowLabel }: Fact): string {
  return rowLabel
    .replace(/\s+/g, "")
    .replace(/^其中[:：]?/, "")
    .replace(/\(/g, "（")
    .replace(/\)/g, "）");
}
