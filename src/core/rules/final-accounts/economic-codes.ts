import { ECONOMIC_CLASSES } from "../../classification/economic";
import { isFact } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { classFigures } from "../identity/code-tree";
import { economicNames } from "../../classification/code-names";
import { codeFaults, faultsOfNames } from "../identity/code-order";
import { balance, hierarchySums, rowsOf } from "../identity/families";
import type { Declaration } from "../identity/families";
import { identity } from "../identity/rule";
import type { Application, Rule } from "../identity/rule";
import { family, figureOf, hasTable, needing, together } from "../identity/tables-needed";

const SOURCE = {
  zh: "部门决算公开06表、财决05表和08表各明细表",
  en: "Published final accounts table 06, ministry tables 05 and 08",
};
/** The ministry's tables of detail, with functions in rows and economic classes in columns. */
const DETAILS: readonly string[] = ["Z05", "Z05_1", "Z05_2", "Z05_3", "Z08", "Z08_1", "Z08_2"];
const ADDITIVE = { kind: "rounding", severity: "error", source: SOURCE } as const;

const BY_CLASS = {
  ...ADDITIVE,
  id: "D06-1",
  title: {
    zh: "经济分类各类 = 其款级科目之和；明细表各行合计 = 各类之和",
    en: "Each economic class = sum of its items; in the tables of detail, each row = sum of the classes",
  },
} as const;

/** In every row of a table of detail: total = Σ classes, and each class = Σ its items. */
function detailRows(facts: FactStore, table: string): readonly Application[] {
  const columns = new Set(facts.keysOf(table).map((key) => key.slice(table.length + 1).replace(/^code\./, "")));
  const classes = ECONOMIC_CLASSES.filter(({ code }) => columns.has(code));
  const sum = (whole: string, parts: readonly string[], name: string) =>
    parts.length > 0 && columns.has(whole)
      ? rowsOf(facts, table, { whole: [whole], parts, required: [whole] }, name)
      : [];
  return [
    ...sum(
      "total",
      classes.map(({ code }) => code),
      "合计",
    ),
    ...classes.flatMap(({ code, name }) =>
      sum(
        code,
        [...columns].filter((column) => column.length === 5 && column.startsWith(code)),
        `${code} ${name}`,
      ),
    ),
  ];
}

export const economicHierarchy = needing(
  ["D06", ...DETAILS].map((table) => [table]),
  together(
    silentWithout("D06", hierarchySums({ ...BY_CLASS, tables: ["D06"] })),
    identity({
      ...BY_CLASS,
      applications: (facts) =>
        DETAILS.filter((table) => hasTable(facts, table)).flatMap((table) => detailRows(facts, table)),
    }),
  ),
);

function silentWithout(table: string, rule: Rule): Rule {
  return {
    ...rule,
    judge: (facts, settings) => (hasTable(facts, table) ? rule.judge(facts, settings) : []),
  };
}

/** A line of 公开06表 = Σ of those of its classes that the table has. */
function lineOfClasses(declaration: Declaration, line: string, classes: readonly string[]): Rule {
  const sums = identity({
    ...declaration,
    applications: (facts) =>
      balance(
        null,
        [figureOf(facts, `D06.${line}`)],
        classes.flatMap((code) => classFigures(facts, "D06", code, column(facts, line))),
      ),
  });
  return needing([["D06"]], sums);
}

/**
 * The column that a class is added up in. Where personnel and public costs have columns of their own, a class may have
 * an amount in both, so each line takes its own column.
 */
function column(facts: FactStore, line: string): string {
  return isFact(facts.one(`D06.${line}`)) && facts.all(`D06.code.${line}`).length > 0 ? line : "amount";
}

export const personnelByClass = lineOfClasses(
  {
    ...ADDITIVE,
    id: "D06-2",
    title: {
      zh: "人员经费合计 = 工资福利支出（301）+ 对个人和家庭的补助（303）",
      en: "Personnel expenditure = wages and welfare (301) + subsidies to persons and families (303)",
    },
  },
  "personnel",
  ["301", "303"],
);

export const publicCostsByClass = lineOfClasses(
  {
    ...ADDITIVE,
    id: "D06-3",
    title: {
      zh: "公用经费合计 = 商品和服务支出（302）+ 债务利息（307）+ 资本性支出（310）+ 对企业补助（312）+ 其他支出（399）",
      en: "Public running costs = goods and services (302) + interest (307) + capital (310) + enterprises (312) + other (399)",
    },
  },
  "public",
  ["302", "307", "310", "312", "399"],
);

export const economicSubjectNames = codeFaults({
  id: "D06-5",
  title: { zh: "经济分类科目编码与名称一致", en: "Economic codes are current and carry their own names" },
  kind: "logical",
  severity: "warning",
  source: { zh: "政府收支分类科目", en: "Classification of government revenue and expenditure" },
  tables: ["D06"],
  faults: faultsOfNames(economicNames),
});

/**
 * Identities within 公开06表. D06-4 is in department.ts because it also applies to a table with the sums alone. Source:
 * domain B.4.
 */
export const ECONOMIC_CODES = family(
  {
    id: "D06-1",
    title: {
      zh: "经济科目类款汇总（D06-1 至 D06-3、D06-5）",
      en: "Hierarchy by economic code (D06-1 to D06-3, D06-5)",
    },
    missing: [
      {
        what: { zh: "基本支出决算表（公开06表）的经济科目", en: "the economic codes of final accounts table 06" },
        tables: ["D06"],
      },
    ],
  },
  ["D06", ...DETAILS],
  [economicHierarchy, personnelByClass, publicCostsByClass, economicSubjectNames],
);
