import { amount, compare, isPositive } from "../amount";
import type { Fact } from "../facts/fact";
import { isFact, isKnown } from "../facts/fact";
import type { FactStore } from "../facts/store";
import { percent } from "../facts/printed";
import { brief, shortName } from "../text/brief";
import { text } from "../text/text";
import { compliance } from "./compliance";
import type { Observation } from "./compliance";
import { rateOf, sumOf } from "./sum";
import { cellsOf, enumerated, money, thresholdRate } from "./wording";

/** Project expenditure by economic subject: of all funds (财决05-2表), else of the general public budget (财决08-2表). */
const DETAILS = ["Z05_2", "Z08_2"];
const STAFF: readonly string[] = ["301", "303"];
/** 30201–30211, 30217, 30228, 30229 and 30231: what runs the office. */
const RUNNING: readonly string[] = [
  ...["30201", "30202", "30203", "30204", "30205", "30206", "30207", "30208", "30209", "30211"],
  ...["30217", "30228", "30229", "30231"],
];

/** C-10. The total row of the table of detail has the spending of all projects on each subject. */
export const runningCostsInProjects = compliance({
  id: "C-10",
  title: { zh: "项目支出中列支基本支出类科目", en: "Costs of basic expenditure within project expenditure" },
  source: {
    zh: "部门决算模板审核“项目支出列支工资福利及对个人和家庭补助支出”；界限可在设置中调整",
    en: "Review of final accounts (pay and subsidies within project expenditure); the limit can be set",
  },
  observe: ({ facts, settings }) => {
    const table = DETAILS.find((details) => isKnown(facts.one(`${details}.total`)));
    if (!table) return [];
    const whole = facts.one(`${table}.total`) as Fact;
    const limit = settings.thresholds.runningCostsInProjects;
    const staff = spentOn(facts, table, STAFF);
    const running = spentOn(facts, table, RUNNING);
    const share = rateOf(sumOf(...running), sumOf(whole));
    const observed: Observation[] = staff.map((fact) => ({
      severity: "warning",
      brief: brief(
        shortName(fact.columnLabel),
        text("列入项目支出 {amount}", "{amount} in project expenditure", { amount: money(fact) }),
        text("应在基本支出中列支，请说明依据", "belongs to basic expenditure"),
      ),
      text: text(
        "项目支出列支{subject} {amount}，人员支出应在基本支出中列支，请说明依据。",
        "Project expenditure has {amount} of {subject}; staff belong to basic expenditure; please give the reason.",
        { subject: fact.columnLabel, amount: money(fact) },
      ),
      cells: cellsOf([fact, whole]),
    }));
    if (share !== null && compare(share, amount(limit)) > 0) {
      observed.push({
        severity: "warning",
        brief: brief(
          { zh: "项目支出", en: "Project expenditure" },
          text("公用类科目占 {share}，高于 {limit}", "office costs {share}, above {limit}", {
            share: percent(share),
            limit: thresholdRate(limit),
          }),
        ),
        text: text(
          "项目支出中公用类科目占 {share}，高于 {limit}：{subjects}。",
          "Running costs of the office make up {share} of project expenditure, above {limit}: {subjects}.",
          {
            share: percent(share),
            limit: thresholdRate(limit),
            subjects: enumerated(running, (fact) =>
              text("{subject}{amount}", "{subject} {amount}", { subject: fact.columnLabel, amount: money(fact) }),
            ),
          },
        ),
        cells: cellsOf([...running, whole]),
      });
    }
    return observed;
  },
});

function spentOn(facts: FactStore, table: string, subjects: readonly string[]): Fact[] {
  return subjects
    .map((code) => facts.one(`${table}.${code}`))
    .filter(isFact)
    .filter((fact) => isKnown(fact) && isPositive(fact.value));
}
