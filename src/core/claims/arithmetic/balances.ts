import { less, plus } from "../estimate";
import type { DraftFigures } from "./draft-figures";

/** 年初结转 + 收入 − 支出 = 年末结转, of one sentence: what is not said of it may make the difference, so it only bears out. */
export function relateBalances(draft: DraftFigures): void {
  for (const closing of draft.figures) {
    if (closing.role !== "level" || closing.frame.said.names.at(-1) !== "closing") continue;
    const beside = draft.figures.filter(
      (s) => s.sentence === closing.sentence && s.role === "level" && s.frame.year === closing.frame.year,
    );
    const opening = beside.find(({ frame }) => frame.said.names.at(-1) === "opening");
    const flow = (name: "income" | "expenditure") =>
      beside.find(({ frame }) => frame.said.names.length === 0 && frame.said.flow === name);
    const [income, spent] = [flow("income"), flow("expenditure")];
    if (!opening || !income || !spent) continue;
    const expected = less(plus(draft.estimate(opening), draft.estimate(income)), draft.estimate(spent));
    draft.add("sum", closing, [opening, income, spent], expected, false);
  }
}
