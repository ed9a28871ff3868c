import { difference, figureOf } from "../quantity";
import type { Part } from "../sentence";
import { money, size } from "../sentence";
import type { Subject } from "../subject";
import { THREE_PUBLIC_ITEMS } from "../three-public-items";
import { isSome } from "./figures-of";
import type { Problem } from "./problem";
import { ofCodes } from "./problem";

/** C-14. */
export const threePublicBudget: Problem = {
  aspect: "execution",
  title: "“三公”经费超预算",
  covers: ofCodes("C-14"),
  tell: (subject) =>
    [{ key: "total", name: "“三公”经费" }, ...THREE_PUBLIC_ITEMS].flatMap((item) => casesOf(item, subject)),
  measure: "从严控制“三公”经费，在批准的预算内安排支出。",
};

function casesOf({ key, name }: { readonly key: string; readonly name: string }, subject: Subject): Part[][] {
  const { facts, unit } = subject;
  const [budget, actual] = [figureOf(facts.one(`D07.${key}.budget`)), figureOf(facts.one(`D07.${key}.actual`))];
  const over = difference(`${name}决算 − 预算`, actual, budget);
  if (!budget || !actual || !over || !isSome(over, subject)) return [];
  return [[`${name}预算`, ...money(budget, unit), "，支出", ...money(actual, unit), "，超出预算", ...size(over, unit)]];
}
