import { difference, figureOf, total } from "../quantity";
import { money } from "../sentence";
import type { Problem } from "./problem";
import { ofCodes } from "./problem";

/** K-1. */
export const undisclosedClosing: Problem = {
  aspect: "balances",
  title: "年末结转和结余未列示",
  covers: ofCodes("K-1"),
  tell: ({ facts, unit }) => {
    const [opening, income, spent] = ["opening", "income", "expenditure"].map((k) => figureOf(facts.one(`D04.${k}`)));
    const implied = difference("推算的年末结转和结余（年初＋收入－支出）", total("", opening!, income!), spent!);
    if (!opening || !income || !spent || !implied) return [];
    return [
      [
        "年初结转和结余",
        ...money(opening, unit),
        "，本年收入",
        ...money(income, unit),
        "，本年支出",
        ...money(spent, unit),
        "，据此推算年末结转和结余",
        ...money(implied, unit),
        "，未在表中列示",
      ],
    ];
  },
  measure: "补充列示年末结转和结余，并说明其构成。",
};
