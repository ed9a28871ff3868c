import { absolute, compare, isNegative } from "../amount";
import { isFact } from "../facts/fact";
import { percent } from "../facts/printed";
import { brief } from "../text/brief";
import { text } from "../text/text";
import { compliance } from "./compliance";
import { minusSum, rateOf, sumOf } from "./sum";
import { cellsOf, money } from "./wording";

/**
 * K-1, of the fiscal money only: 公开04表 or the overview. A line that is missing or left blank although the other three imply it; a blank that implies 0 hides
 * nothing.
 */
export const undisclosedClosing = compliance({
  id: "K-1",
  title: { zh: "年末结转和结余未披露", en: "Closing carry-over not disclosed" },
  source: {
    zh: "收入支出决算总表（公开01表）、财政拨款收入支出决算总表（公开04表）均列示年末结转和结余",
    en: "Published final accounts, tables 01 and 04, both state the closing carry-over",
  },
  observe: ({ facts }) => {
    const closing = facts.one("D04.closing");
    if (isFact(closing) && closing.state !== "blank") return [];
    const funds = sumOf(facts.one("D04.opening"), facts.one("D04.income"));
    const implied = minusSum(funds, sumOf(facts.one("D04.expenditure")));
    if (!implied || !funds || compare(absolute(implied.value), implied.tolerance) <= 0) return [];
    const [opening, income, spent] = implied.facts;
    const share = rateOf(implied, funds);
    return [
      {
        severity: "warning",
        brief: brief(
          { zh: "年末结转和结余", en: "Closing carry-over" },
          text("未列示，推算为 {implied}", "not stated; implied {implied}", {
            implied: money(opening!, implied.value),
          }),
          text("应当列示并说明构成", "state and explain it"),
        ),
        text: text(
          "年末结转和结余未列示。按年初结转 {opening}＋本年收入 {income}－本年支出 {spent}推算为 {implied}{share}，应当列示并说明构成。{negative}",
          "The closing carry-over is not stated. Opening {opening} + income {income} − expenditure {spent} imply {implied}{share}; it should be stated and explained.{negative}",
          {
            opening: money(opening!),
            income: money(income!),
            spent: money(spent!),
            implied: money(opening!, implied.value),
            share:
              share === null
                ? ""
                : text(
                    "，占可用资金（年初结转＋本年收入）{funds}的 {share}",
                    ", {share} of the funds (opening + income) of {funds}",
                    { funds: money(opening!, funds.value), share: percent(share) },
                  ),
            negative: isNegative(implied.value)
              ? text("推算数为负，支出大于可用资金。", " It is negative: more was spent than was available.")
              : "",
          },
        ),
        cells: [...(isFact(closing) ? [closing.cell] : []), ...cellsOf(implied.facts)],
      },
    ];
  },
});
