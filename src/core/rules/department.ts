import { isFact, isKnown } from "../facts/fact";
import { identity, minus, plus } from "./rule";

const SOURCE = { zh: "部门决算公开03、04、06表", en: "Published final accounts, tables 03, 04 and 06" };

/** Lines that most departments do not have: they count where they are stated. */
const OTHER_EXPENDITURE = ["D03.remitted", "D03.operating", "D03.subsidies"];

export const expenditureByKind = identity({
  id: "D03-1",
  title: {
    zh: "本年支出合计 = 基本支出 + 项目支出（+ 上缴上级、经营、对附属单位补助支出）",
    en: "Expenditure = basic + project (+ paid to superior, operating, subsidies)",
  },
  kind: "rounding",
  severity: "error",
  source: SOURCE,
  applications: (facts) => [
    {
      scope: null,
      terms: [
        plus(facts.one("D03.basic")),
        plus(facts.one("D03.project")),
        ...OTHER_EXPENDITURE.map((key) => facts.one(key))
          .filter(isKnown)
          .map(plus),
        minus(facts.one("D03.total")),
      ],
    },
  ],
});

export const incomeWithOpening = identity({
  id: "D04-3",
  title: {
    zh: "收入总计 = 年初结转和结余 + 本年收入合计",
    en: "Total income = opening carry-over + income of the year",
  },
  kind: "rounding",
  severity: "error",
  source: SOURCE,
  applications: (facts) => [
    {
      scope: null,
      terms: [plus(facts.one("D04.opening")), plus(facts.one("D04.income")), minus(facts.one("D04.total"))],
    },
  ],
});

export const departmentRollsForward = identity({
  id: "D04-7",
  title: {
    zh: "年末结转和结余 = 年初结转和结余 + 本年收入 − 本年支出",
    en: "Closing carry-over = opening carry-over + income − expenditure",
  },
  kind: "rounding",
  severity: "error",
  source: SOURCE,
  applications: (facts) => [
    {
      scope: null,
      terms: [
        plus(facts.one("D04.opening")),
        plus(facts.one("D04.income")),
        minus(facts.one("D03.total")),
        minus(facts.one("D04.closing")),
      ],
    },
  ],
});

export const basicByNature = identity({
  id: "D06-4",
  title: { zh: "基本支出 = 人员经费 + 公用经费", en: "Basic expenditure = personnel + public running costs" },
  kind: "rounding",
  severity: "error",
  source: SOURCE,
  applications: (facts) => [
    {
      scope: null,
      terms: [plus(facts.one("D06.personnel")), plus(facts.one("D06.public")), minus(facts.one("D06.total"))],
    },
  ],
});

const FUNDS = ["general", "fund", "stateCapital"];

export const incomeByFund = identity({
  id: "D04-1",
  title: {
    zh: "本年收入合计 = 一般公共预算 + 政府性基金预算 + 国有资本经营预算财政拨款",
    en: "Income of the year = general public budget + government funds + state capital appropriation",
  },
  kind: "rounding",
  severity: "error",
  source: SOURCE,
  applications: (facts) => {
    const funds = FUNDS.map((fund) => facts.one(`D04.income.${fund}`));
    const stated = funds.filter((f) => isFact(f) && f.state !== "blank");
    return [
      { scope: null, terms: [...(stated.length > 0 ? stated : funds).map(plus), minus(facts.one("D04.income"))] },
    ];
  },
});

export const expenditureWithClosing = identity({
  id: "D04-5",
  title: {
    zh: "支出总计 = 本年支出合计 + 年末结转和结余",
    en: "Total expenditure = expenditure of the year + closing carry-over",
  },
  kind: "rounding",
  severity: "error",
  source: SOURCE,
  applications: (facts) => [
    {
      scope: null,
      terms: [plus(facts.one("D03.total")), plus(facts.one("D04.closing")), minus(facts.one("D04.totalOut"))],
    },
  ],
});

export const totalsBalance = identity({
  id: "D04-6",
  title: { zh: "收入总计 = 支出总计", en: "Total income = total expenditure" },
  kind: "exact",
  severity: "error",
  source: SOURCE,
  applications: (facts) => [{ scope: null, terms: [plus(facts.one("D04.total")), minus(facts.one("D04.totalOut"))] }],
});
