import { plus } from "../check/terms";
import { DEPARTMENT_FRAMEWORK, GROUPS } from "./framework";
import { count, ratio } from "./ratio";

export const staffingControl = ratio({
  id: "在职人员控制率",
  name: { zh: "在职人员控制率", en: "Staffing control rate" },
  group: GROUPS.allocation,
  definition: {
    zh: "在职人员数 ÷ 编制数 × 100%",
    en: "staff in post ÷ authorised posts × 100 %",
  },
  source: DEPARTMENT_FRAMEWORK,
  applications: ({ facts }) => [
    {
      scope: null,
      numerator: count("在职人员数", "staff in post", [plus(facts.one("H1.headcount.staff"))]),
      denominator: count("编制数", "authorised posts", [plus(facts.one("H1.headcount.posts"))]),
    },
  ],
});
