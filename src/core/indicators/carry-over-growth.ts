import { text } from "../text/text";
import { minus, negated, plus } from "../check/terms";
import { departmentClosing } from "./department";
import { DEPARTMENT_FRAMEWORK, GROUPS } from "./framework";
import { wholeList, columnTerms } from "./list-scope";
import { money, ratio } from "./ratio";

export const carryOverGrowth = ratio({
  id: "结转结余变动率",
  name: { zh: "结转结余变动率", en: "Growth of the carry-over" },
  group: GROUPS.execution,
  definition: {
    zh: "（本年度累计结转结余－上年度累计结转结余）÷ 上年度累计结转结余 × 100%",
    en: "(carry-over at the end of this year − of the prior year) ÷ carry-over of the prior year × 100 %",
  },
  source: DEPARTMENT_FRAMEWORK,
  applications: ({ facts }) => {
    const opening = facts.one("D04.opening");
    const closing = departmentClosing(facts);
    const projects = wholeList(facts, "P1");
    const projectOpening = columnTerms(facts, projects, "opening");
    return [
      {
        scope: null,
        numerator: {
          ...closing,
          name: text("{closing}－年初结转和结余", "{closing} − opening carry-over", { closing: closing.name }),
          terms: [...closing.terms, minus(opening)],
        },
        denominator: money("年初结转和结余", "opening carry-over", [plus(opening)]),
      },
      {
        scope: `项目${projects.id}`,
        numerator: money("项目年末结转结余－上年结转结余", "projects' closing − opening carry-over", [
          ...columnTerms(facts, projects, "closing"),
          ...negated(projectOpening),
        ]),
        denominator: money("项目上年结转结余", "projects' opening carry-over", projectOpening),
      },
    ];
  },
});
