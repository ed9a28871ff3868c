import { difference, figureOf } from "../quantity";
import { money, size } from "../sentence";
import { isSome } from "./figures-of";
import type { Problem } from "./problem";
import { ofCodes } from "./problem";

/** C-12. */
export const publicCostsBudget: Problem = {
  aspect: "execution",
  title: "公用经费超预算",
  covers: ofCodes("C-12"),
  tell: (subject) => {
    const { facts, unit } = subject;
    const [budget, actual] = [figureOf(facts.one("H1.public.budget")), figureOf(facts.one("H1.public.actual"))];
    const over = difference("公用经费决算 − 预算", actual, budget);
    if (!budget || !actual || !over || !isSome(over, subject)) return [];
    return [
      ["公用经费预算", ...money(budget, unit), "，支出", ...money(actual, unit), "，超出预算", ...size(over, unit)],
    ];
  },
  measure: "严格控制公用经费，在批准的预算内安排支出。",
};
