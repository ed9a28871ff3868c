import { asStated } from "../as-stated";
import { difference, figureOf, rate } from "../quantity";
import { money, percent, size } from "../sentence";
import { priorOf } from "../three-public-items";
import { isSome } from "./figures-of";
import type { Problem } from "./problem";
import { ofCodes } from "./problem";

/** C-15. */
export const threePublicGrowth: Problem = {
  aspect: "spending",
  title: "“三公”经费较上年增长",
  covers: ofCodes("C-15"),
  tell: (subject) => {
    const { facts, unit } = subject;
    const [prior, actual] = [figureOf(priorOf(facts, "total")), figureOf(facts.one("D07.total.actual"))];
    const worked = difference("“三公”经费较上年增减额", actual, prior);
    const change = asStated(facts.one("D07.total.change"), worked, unit);
    const growth = asStated(facts.one("D07.total.growth"), rate("“三公”经费较上年增减幅度", worked, prior), unit);
    if (!prior || !actual || !change || !growth || !isSome(change, subject) || !isSome(prior, subject)) return [];
    return [
      [
        "上年“三公”经费支出",
        ...money(prior, unit),
        "，本年支出",
        ...money(actual, unit),
        "，增加",
        ...size(change, unit),
        "，增长",
        percent(growth),
      ],
    ];
  },
  measure: "落实厉行节约要求，对“三公”经费增长的项目说明原因，从严审批。",
};
