import { plus } from "../check/terms";
import { publicCosts } from "./department";
import { GROUPS, PRACTICE } from "./framework";
import { count, money, perHead } from "./ratio";

export const publicCostsPerHead = perHead({
  id: "人均公用经费",
  name: { zh: "人均公用经费", en: "Public running costs per head" },
  group: GROUPS.analysis,
  definition: { zh: "公用经费 ÷ 在职人员数", en: "public running costs ÷ staff in post" },
  source: PRACTICE,
  applications: ({ facts }) => [
    {
      scope: null,
      numerator: money("公用经费", "public running costs", [plus(publicCosts(facts))]),
      denominator: count("在职人员数", "staff in post", [plus(facts.one("H1.headcount.staff"))]),
    },
  ],
});

export const personnelCostsPerHead = perHead({
  id: "人均人员经费",
  name: { zh: "人均人员经费", en: "Personnel expenditure per head" },
  group: GROUPS.analysis,
  definition: { zh: "人员经费 ÷ 在职人员数", en: "personnel expenditure ÷ staff in post" },
  source: PRACTICE,
  applications: ({ facts }) => [
    {
      scope: null,
      numerator: money("人员经费", "personnel expenditure", [plus(facts.one("D06.personnel"))]),
      denominator: count("在职人员数", "staff in post", [plus(facts.one("H1.headcount.staff"))]),
    },
  ],
});
