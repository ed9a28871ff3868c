import { ACCOUNT_CLASSES } from "../generator/economic-codes";
import { STAGES } from "../generator/books";
import { CLASSES } from "../generator/function-codes";
import type { Statement } from "../figures/statement";
import type { Published } from "./page";
import type { PrintedUnit } from "./printed";
import type { Style } from "./style";
import type { BlockPlan, BlockRow } from "./two-blocks";
import { classRows, publishBlocks } from "./two-blocks";

const INCOME = [
  ["general", "一、一般公共预算财政拨款收入"],
  ["fund", "二、政府性基金预算财政拨款收入"],
  ["stateCapital", "三、国有资本经营预算财政拨款收入"],
  ["superior", "四、上级补助收入"],
  ["business", "五、事业收入"],
  ["operating", "六、经营收入"],
  ["affiliated", "七、附属单位上缴收入"],
  ["other", "八、其他收入"],
] as const;

function incomeRows(form: string, classes: number, era: Style["era"]): (BlockRow | null)[] {
  const lines = INCOME.map(([kind, label]) => ({ label, name: `${form}.income.${kind}` }));
  return [
    ...lines,
    ...Array<null>(classes - lines.length).fill(null),
    { label: "本年收入合计", name: `${form}.income` },
    { label: `\u3000\u3000使用非财政拨款结余${era === "2023" ? "（含专用结余）" : ""}`, name: `${form}.useOfSurplus` },
    { label: "\u3000\u3000年初结转和结余", name: `${form}.opening` },
    null,
    { label: "总计", name: `${form}.total` },
  ];
}

function expenditureTail(form: string): (BlockRow | null)[] {
  return [
    { label: "本年支出合计", name: `${form}.expenditure` },
    { label: "\u3000\u3000结余分配", name: `${form}.distribution` },
    { label: "\u3000\u3000年末结转和结余", name: `${form}.closing` },
    null,
    { label: "总计", name: `${form}.totalOut` },
  ];
}

/** Publishes 公开01表: income beside expenditure by function class. */
export function publishD01(
  statement: Statement,
  department: string,
  year: number,
  style: Style,
  unit: PrintedUnit,
): Published {
  const columns = [{ heading: style.amount, part: "" }];
  const rows = classRows("D01");
  const blocks: BlockPlan[] = [
    { heading: "收入", labels: "项目", columns, rows: incomeRows("D01", rows.length, style.era), firstLine: 1 },
    {
      heading: "支出",
      labels: "项目(按功能分类)",
      columns,
      rows: [...rows, ...expenditureTail("D01")],
      firstLine: 32,
    },
  ];
  return publishBlocks(statement, blocks, department, year, style, unit);
}

const FUNDS = [
  ["general", "一般公共预算财政拨款"],
  ["fund", "政府性基金预算财政拨款"],
  ["stateCapital", "国有资本经营预算财政拨款"],
] as const;

/** Publishes 公开04表 and 财决01-1表: the labels of the funds stand under income and again under opening balances. */
export function publishD04(
  statement: Statement,
  department: string,
  year: number,
  style: Style,
  unit: PrintedUnit,
): Published {
  const { form } = statement;
  const rows = classRows(form);
  const byFund = (section: string, indent: string): BlockRow[] =>
    FUNDS.map(([fund, label], i) => ({
      label: `${indent}${["一", "二", "三"][i]}、${label}`,
      name: `${form}.${section}.${fund}`,
    }));
  const income: (BlockRow | null)[] = [
    ...byFund("income", ""),
    ...Array<null>(rows.length - 3).fill(null),
    { label: "本年收入合计", name: `${form}.income` },
    { label: "年初财政拨款结转和结余", name: `${form}.opening` },
    ...byFund("opening", "\u3000\u3000"),
    { label: "总计", name: `${form}.total` },
  ];
  const expenditure: (BlockRow | null)[] = [
    ...rows,
    { label: "本年支出合计", name: `${form}.expenditure` },
    { label: "年末财政拨款结转和结余", name: `${form}.closing` },
    null,
    null,
    null,
    { label: "总计", name: `${form}.totalOut` },
  ];
  const columns = [{ heading: "合计", part: "" }, ...FUNDS.map(([fund, label]) => ({ heading: label, part: fund }))];
  const blocks: BlockPlan[] = [
    { heading: "收入", labels: "项目", columns: [{ heading: style.amount, part: "" }], rows: income, firstLine: 1 },
    { heading: "支出", labels: "项目(按功能分类)", columns, rows: expenditure, firstLine: 33 },
  ];
  return publishBlocks(statement, blocks, department, year, style, unit);
}

const NATURES: readonly (BlockRow | null)[] = [
  { label: "一、基本支出", name: "Z01.basic" },
  { label: "\u3000\u3000人员经费", name: "Z01.personnel" },
  { label: "\u3000\u3000公用经费", name: "Z01.public" },
  { label: "二、项目支出", name: "Z01.project" },
  { label: "\u3000\u3000其中：基本建设类项目", name: "Z01.construction" },
  { label: "三、上缴上级支出", name: "Z01.remitted" },
  { label: "四、经营支出", name: "Z01.operating" },
  { label: "五、对附属单位补助支出", name: "Z01.subsidies" },
  null,
  null,
  { label: "经济分类支出合计", name: "Z01.economicTotal" },
  ...ACCOUNT_CLASSES.map(([code, name]) => ({ label: `\u3000\u3000${name}`, name: `Z01.economic.${code}` })),
];

/** Publishes 财决01表 in 元: three blocks of original budget, full-year budget and final accounts (domain A.2). */
export function publishZ01(statement: Statement, department: string, year: number, style: Style): Published {
  const headings = { budget: "年初预算数", fullBudget: "全年预算数", actual: "决算数" };
  const columns = STAGES.map((stage) => ({ heading: headings[stage], part: stage }));
  const tail = expenditureTail("Z01");
  const length = CLASSES.length;
  const blocks: BlockPlan[] = [
    { heading: "收入", labels: "项目", columns, rows: incomeRows("Z01", length, style.era), firstLine: 1 },
    { heading: "支出", labels: "项目(按功能分类)", columns, rows: classRows("Z01"), firstLine: 32 },
    {
      heading: "支出",
      labels: "项目(按支出性质和经济分类)",
      columns,
      rows: [...NATURES, ...Array<null>(length - NATURES.length).fill(null), ...tail],
      firstLine: 58,
    },
  ];
  const numbered = {
    ...style,
    lineNumbers: true,
    columnNumbers: true,
    leadingColumns: 0,
    tableCode: "ownRow" as const,
  };
  return publishBlocks(statement, blocks, department, year, numbered, "元");
}
