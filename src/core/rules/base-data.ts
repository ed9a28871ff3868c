import { isFact, isKnown } from "../facts/fact";
import type { Application } from "./rule";
import { atMost, identity, minus, plus, rate } from "./rule";
import { grandTotal, negated } from "./list-totals";

const SOURCE = { zh: "部门整体支出绩效评价基础数据表", en: "Base data for the evaluation of the department" };
const KINDS = ["administrative", "institutional", "support", "contract"];
const KIND_NAMES: Readonly<Record<string, string>> = {
  "H1.headcount": "合计",
  "H1.headcount.administrative": "行政编制",
  "H1.headcount.institutional": "事业编制",
  "H1.headcount.support": "工勤编制",
  "H1.headcount.contract": "政府雇员",
};

const COLUMN_NAMES: Readonly<Record<string, string>> = {
  prior: "上年决算数",
  budget: "本年预算数",
  actual: "本年决算数",
};

export const staffingRateIsRight = rate({
  id: "H1-1",
  title: {
    zh: "在职人员控制率 = 实际在职人数 ÷ 编制数",
    en: "Staffing control rate = staff in post ÷ authorised posts",
  },
  kind: "rounding",
  severity: "warning",
  source: SOURCE,
  applications: (facts) => {
    const rows = Object.keys(KIND_NAMES);
    const printed = rows.filter((row) => {
      const stated = facts.one(`${row}.rate`);
      return isKnown(stated) && stated.state === "stated";
    });
    return (printed.length > 0 ? printed : [rows[0]!]).map((row) => ({
      scope: KIND_NAMES[row]!,
      printed: facts.one(`${row}.rate`),
      numerator: [plus(facts.one(`${row}.staff`))],
      denominator: [plus(facts.one(`${row}.posts`))],
    }));
  },
});

export const headcountAddsUp = identity({
  id: "H1-2",
  title: { zh: "人数合计 = 各类人员之和（编制、实有）", en: "Headcount = sum by kind (posts, staff)" },
  kind: "exact",
  severity: "error",
  source: SOURCE,
  applications: (facts) =>
    ["posts", "staff"].map((column): Application => {
      const kinds = KINDS.map((kind) => facts.one(`H1.headcount.${kind}.${column}`));
      const stated = kinds.filter((f) => isFact(f) && f.state !== "blank");
      return {
        scope: column === "posts" ? "编制数" : "实际在职人数",
        terms: [...(stated.length > 0 ? stated : kinds).map(plus), minus(facts.one(`H1.headcount.${column}`))],
      };
    }),
});

export const baseDataMatchesDetails = identity({
  id: "H1-3",
  title: {
    zh: "基础数据表项目支出 = 项目明细合计 = 各专项之和；公用经费 = 基本支出中的公用经费",
    en: "Base data: project expenditure = project table = sum of its lines; public running costs = those of basic expenditure",
  },
  kind: "rounding",
  severity: "error",
  source: SOURCE,
  applications: (facts) => {
    const lines = facts.records("H1.project");
    const columns = ["prior", "budget", "actual"].filter(
      (c) => c === "actual" || isKnown(facts.one(`H1.projects.${c}`)),
    );
    const sums = columns.map((column): Application => {
      const listed = lines
        .map((line) => facts.of(line, `H1.project.${column}`))
        .filter((f) => isFact(f) && f.state !== "blank");
      return {
        scope: column === "actual" ? "项目支出/各专项" : `项目支出/各专项/${COLUMN_NAMES[column]}`,
        terms: [
          plus(facts.one(`H1.projects.${column}`)),
          ...(listed.length > 0 ? listed : [facts.missing(`H1.project.${column}`, null)]).map(minus),
        ],
      };
    });
    return [
      {
        scope: "项目支出/项目明细",
        terms: [plus(facts.one("H1.projects.actual")), ...negated(grandTotal(facts, "P1", "spent"))],
      },
      ...sums,
      { scope: "公用经费", terms: [plus(facts.one("H1.public.actual")), minus(facts.one("D06.public"))] },
    ];
  },
});

export const publicCostsCoverTheirParts = atMost({
  id: "H1-4",
  title: {
    zh: "办公经费 + 水电差旅费 + 会议培训费 ≤ 公用经费",
    en: "Office + utilities and travel + meetings and training ≤ public running costs",
  },
  kind: "logical",
  severity: "warning",
  source: SOURCE,
  applications: (facts) => {
    const columns = ["prior", "budget", "actual"].filter((c) => isKnown(facts.one(`H1.public.${c}`)));
    return (columns.length > 0 ? columns : ["actual"]).map((column) => {
      const parts = ["office", "utilities", "meetings"].map((part) => facts.one(`H1.public.${part}.${column}`));
      const stated = parts.filter((f) => isFact(f) && f.state !== "blank");
      return {
        scope: COLUMN_NAMES[column]!,
        terms: [...(stated.length > 0 ? stated : parts).map(plus), minus(facts.one(`H1.public.${column}`))],
      };
    });
  },
});
