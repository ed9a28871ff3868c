import type { Amount } from "../amount";
import {
  amount,
  around,
  ceiling,
  compare,
  divide,
  divideIntervals,
  equals,
  floor,
  isPositive,
  multiply,
  subtract,
  toFixed,
  toText,
} from "../amount";
import { intervalOf } from "../check/judge";
import { isKnown } from "../facts/fact";
import type { Fact } from "../facts/fact";
import type { FactStore } from "../facts/store";
import { readStandard } from "../facts/text-figure";
import type { PaymentStandard } from "../facts/text-figure";
import { brief } from "../text/brief";
import { text } from "../text/text";
import type { Localised, Text } from "../text/text";
import { compliance } from "./compliance";
import type { Observation } from "./compliance";
import type { Project } from "./project";
import { projectsOf } from "./project";
import { asPrinted, cellsOf, money } from "./wording";

const PERIODS: Readonly<Record<number, Localised>> = {
  12: { zh: "人月", en: "person-months" },
  4: { zh: "人季", en: "person-quarters" },
  2: { zh: "人半年", en: "person-half-years" },
  1: { zh: "人年", en: "person-years" },
};

const LIST_OF_PAYEES = text("请提供发放名册", "please provide the list of payees");

/** C-13. A standard per household does not limit the number of heads. */
export const payStandard = compliance({
  id: "C-13",
  title: { zh: "发放金额与标准×人数×月数", en: "Payments against standard × persons × months" },
  source: {
    zh: "项目的发放标准；基础数据表的编制数、实有人数",
    en: "The project's payment standard; posts and staff of the base data",
  },
  observe: ({ facts }) => projectsOf(facts).flatMap((project) => observe(project, facts)),
});

/** What was paid, as persons times periods. */
interface PersonPeriods {
  /** As divided, with its decimals. */
  readonly exact: Amount;
  /** The whole numbers that rounding allows; low > high when no whole number fits. */
  readonly low: Amount;
  readonly high: Amount;
}

function observe(project: Project, facts: FactStore): Observation[] {
  const written = project.entity.texts["standard"]?.text;
  const standard = written === undefined ? null : readStandard(written);
  const spent = project.figure("spent");
  if (!standard?.perHead || written!.includes("户") || !spent || !isPositive(spent.value)) return [];
  const range = divideIntervals(intervalOf(spent), around(standard.amount, standard.halfWidth));
  if (!range) return [];
  const exact = divide(spent.value, standard.amount)!;
  const periods: PersonPeriods = { exact, low: ceiling(range.low), high: floor(range.high) };
  const cells = [spent.cell, project.cellOf("standard")];
  if (compare(periods.low, periods.high) > 0) {
    return [
      {
        severity: "warning",
        brief: brief(
          project.name,
          text("按标准折算为 {exact} {unit}，不是整数", "{exact} {unit} by the standard, no whole number", {
            exact: toFixed(exact, 2),
            unit: PERIODS[standard.timesPerYear]!,
          }),
          LIST_OF_PAYEES,
        ),
        text: notWhole(project, written!, standard, spent, periods, range),
        cells,
      },
    ];
  }
  const staff = headcount(facts, "staff") ?? headcount(facts, "posts");
  if (!staff) return [];
  const entitled = multiply(staff.value, amount(standard.timesPerYear));
  if (compare(periods.low, entitled) <= 0) return [];
  const budget = project.figure("budget");
  return [
    {
      severity: "warning",
      brief: brief(
        project.name,
        text("折合全年 {persons} 人，多于 {staff} 人", "{persons} persons a year, more than {staff}", {
          persons: personsOf(periods.low, standard),
          staff: toText(staff.value),
        }),
        LIST_OF_PAYEES,
      ),
      text: text(
        "{project}按“{standard}”折算：{periods}，合全年 {persons} 人，多于{staff}。{own}{budget}请提供发放名册，核实是否有本单位以外的人员或重复发放。",
        "{project} at “{standard}”: {periods}, or {persons} persons for the whole year, more than {staff}. {own}{budget}Please provide the list of payees: were others than own staff paid, or anyone twice?",
        {
          project: project.title,
          standard: written!,
          periods: periodsText(standard, spent, periods),
          persons: personsOf(periods.low, standard),
          staff: staffText(facts, staff),
          own: ownStaffText(standard, spent, staff, entitled),
          budget: budget && isPositive(budget.value) ? budgetText(budget, standard) : "",
        },
      ),
      cells: [...cells, ...cellsOf([staff, budget])],
    },
  ];
}

function headcount(facts: FactStore, column: "staff" | "posts"): Fact | null {
  const fact = facts.one(`H1.headcount.${column}`);
  return isKnown(fact) && isPositive(fact.value) ? fact : null;
}

function notWhole(
  project: Project,
  written: string,
  standard: PaymentStandard,
  spent: Fact,
  { exact }: PersonPeriods,
  range: { readonly low: Amount; readonly high: Amount },
): Text {
  return text(
    "{project}按“{standard}”折算：{spent}÷{rate} 元＝{exact} {unit}，考虑尾差（{low}～{high}）也不是整数，支出与发放标准不符，请提供发放名册核实。",
    "{project} at “{standard}”: {spent} ÷ {rate} 元 = {exact} {unit}, and rounding ({low}–{high}) allows no whole number: the payments do not follow the standard. Please provide the list of payees.",
    {
      project: project.title,
      standard: written,
      spent: money(spent),
      rate: toText(standard.amount),
      exact: toFixed(exact, 2),
      unit: PERIODS[standard.timesPerYear]!,
      low: toFixed(range.low, 2),
      high: toFixed(range.high, 2),
    },
  );
}

function periodsText(standard: PaymentStandard, spent: Fact, { exact, low, high }: PersonPeriods): Text {
  const unit = PERIODS[standard.timesPerYear]!;
  const whole = equals(low, high) ? toText(low) : `${toText(low)}～${toText(high)}`;
  return text(
    "{spent}÷{rate} 元＝{exact} {unit}，尾差范围内的整数为 {whole} {unit}",
    "{spent} ÷ {rate} 元 = {exact} {unit}; rounding allows the whole number {whole}",
    { spent: money(spent), rate: toText(standard.amount), exact: toFixed(exact, 2), whole, unit },
  );
}

/** Persons paid for the whole year. */
function personsOf(periods: Amount, standard: PaymentStandard): string {
  return toFixed(divide(periods, amount(standard.timesPerYear))!, 2);
}

function staffText(facts: FactStore, staff: Fact): Text {
  const posts = headcount(facts, "posts");
  if (staff === posts) return text("编制数 {posts} 人", "{posts} posts", { posts: toText(posts.value) });
  return text("实有 {staff} 人{posts}", "{staff} in post{posts}", {
    staff: toText(staff.value),
    posts: posts ? text("（编制 {posts} 人）", " ({posts} posts)", { posts: toText(posts.value) }) : "",
  });
}

function ownStaffText(standard: PaymentStandard, spent: Fact, staff: Fact, entitled: Amount): Text {
  const own = multiply(entitled, standard.amount);
  return text(
    "{staff} 人全年按标准只需 {own}，实际多支出 {more}。",
    "{staff} persons would take {own} for the year; {more} more were spent. ",
    {
      staff: toText(staff.value),
      own: money(spent, own),
      more: money(spent, asPrinted(spent, subtract(spent.value, own))),
    },
  );
}

function budgetText(budget: Fact, standard: PaymentStandard): Text {
  return text("年初预算 {budget}相当于 {persons} 人。", "The budget of {budget} is enough for {persons} persons. ", {
    budget: money(budget),
    persons: personsOf(divide(budget.value, standard.amount)!, standard),
  });
}
