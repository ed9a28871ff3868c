import { CLASSES } from "../../conformance/generator/function-codes";
import { printed } from "../../conformance/publish/printed";
import type { PublishedWorkbook } from "../../conformance/publish/workbook";
import { PUBLISHED_FORMS, statementOf } from "../../conformance/publish/workbook";

type Figures = ReadonlyMap<string, bigint>;

/** What a draft is written from: this year's and last year's figures in 分, by the names of the statements. */
interface Source {
  readonly department: string;
  readonly year: number;
  readonly now: Figures;
  readonly before: Figures;
}

function figuresOf({ department, style }: PublishedWorkbook, last: boolean): Figures {
  const books = last ? department.lastYear : department.books;
  const extent = { ...style, threePublic: "pairs" as const };
  return new Map(PUBLISHED_FORMS.flatMap((form) => [...statementOf(form, books, null, extent).figures]));
}

export function sourceOf(workbook: PublishedWorkbook): Source {
  return {
    department: workbook.department.name,
    year: workbook.department.books.year,
    now: figuresOf(workbook, false),
    before: figuresOf(workbook, true),
  };
}

const money = (fen: bigint) => `${printed(fen, "万元")}万元`;

/** A quotient in percent with two decimals, half up, in whole numbers. */
function percent(over: bigint, under: bigint): string {
  const magnitude = (n: bigint) => (n < 0n ? -n : n);
  const hundredths = (magnitude(over) * 20_000n + magnitude(under)) / (magnitude(under) * 2n);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}%`;
}

const of = ({ now }: Source, key: string): bigint => now.get(key) ?? 0n;

/** 与上年相比增加Y万元，增长Z%. */
function againstLastYear({ now, before }: Source, key: string, lead: string): string {
  const [a, b] = [now.get(key) ?? 0n, before.get(key) ?? 0n];
  if (a === b) return `${lead}持平`;
  if (b === 0n) return "";
  const up = a > b;
  return `${lead}${up ? "增加" : "减少"}${money(up ? a - b : b - a)}，${up ? "增长" : "下降"}${percent(a - b, b)}`;
}

const joined = (...clauses: readonly string[]) => clauses.filter((clause) => clause !== "").join("，");

/** The parts of a whole with their shares: 基本支出X万元，占Y%. */
function parts(source: Source, whole: string, names: readonly (readonly [string, string])[]): string {
  return names
    .filter(([key]) => of(source, key) !== 0n)
    .map(([key, name]) => `${name}${money(of(source, key))}，占${percent(of(source, key), of(source, whole))}`)
    .join("；");
}

const INCOME = [
  ["D02.fiscal", "财政拨款收入"],
  ["D02.superior", "上级补助收入"],
  ["D02.business", "事业收入"],
  ["D02.operating", "经营收入"],
  ["D02.affiliated", "附属单位上缴收入"],
  ["D02.other", "其他收入"],
] as const;
const EXPENDITURE = [
  ["D03.basic", "基本支出"],
  ["D03.project", "项目支出"],
  ["D03.remitted", "上缴上级支出"],
  ["D03.operating", "经营支出"],
  ["D03.subsidies", "对附属单位补助支出"],
] as const;
const ITEMS = [
  ["abroad", "因公出国（境）费"],
  ["vehiclePurchase", "公务用车购置费"],
  ["vehicleRun", "公务用车运行维护费"],
  ["reception", "公务接待费"],
] as const;

/** The wording that most published notes share: 部门决算情况说明. */
export function standardNote(source: Source): string {
  const { year, department } = source;
  const s = (key: string) => money(of(source, key));
  const classes = CLASSES.filter(([code]) => of(source, `D05.code.total@${code}`) !== 0n);
  return [
    `第三部分 ${year}年度部门决算情况说明`,
    "一、收入支出决算总体情况说明",
    `${joined(`${year}年度收、支总计均为${s("D01.total")}`, againstLastYear(source, "D01.total", "与上年相比，"), "主要是因为人员经费和项目安排变化")}。`,
    "二、收入决算情况说明",
    `本年收入合计${s("D02.total")}，其中：${parts(source, "D02.total", INCOME)}。`,
    "三、支出决算情况说明",
    `本年支出合计${s("D03.total")}，其中：${parts(source, "D03.total", EXPENDITURE)}。`,
    "四、财政拨款收入支出决算总体情况说明",
    `${joined(`${year}年度财政拨款收、支总计均为${s("D04.total")}`, againstLastYear(source, "D04.total", "与上年相比，"))}。`,
    "五、一般公共预算财政拨款支出决算情况说明",
    "（一）财政拨款支出决算总体情况",
    `${joined(`${year}年度一般公共预算财政拨款支出${s("D05.total")}`, `占本年支出合计的${percent(of(source, "D05.total"), of(source, "D03.total"))}`, againstLastYear(source, "D05.total", "与上年相比，财政拨款支出"))}。`,
    "（二）财政拨款支出决算结构情况",
    `${year}年度财政拨款支出${s("D05.total")}，主要用于以下方面：${classes.map(([code, name]) => `${name.replace(/支出$/, "")}（类）支出${s(`D05.code.total@${code}`)}，占${percent(of(source, `D05.code.total@${code}`), of(source, "D05.total"))}`).join("；")}。`,
    "六、一般公共预算财政拨款基本支出决算情况说明",
    `${year}年度财政拨款基本支出${s("D06.total")}，其中：人员经费${s("D06.personnel")}，占基本支出的${percent(of(source, "D06.personnel"), of(source, "D06.total"))}，主要包括基本工资、津贴补贴、奖金等；公用经费${s("D06.public")}，占基本支出的${percent(of(source, "D06.public"), of(source, "D06.total"))}，主要包括办公费、印刷费等。`,
    "七、财政拨款三公经费支出决算情况说明",
    "（一）“三公”经费财政拨款支出决算总体情况说明",
    threePublic(source),
    "八、政府性基金预算收入支出决算情况",
    fund(source, department),
  ].join("\n");
}

function threePublic(source: Source): string {
  const one = (item: string, name: string) => {
    const [budget, actual] = [of(source, `D07.${item}.budget`), of(source, `D07.${item}.actual`)];
    return joined(
      `${name}支出预算为${money(budget)}，支出决算为${money(actual)}`,
      budget === 0n ? "" : `完成预算的${percent(actual, budget)}`,
      againstLastYear(source, `D07.${item}.actual`, "与上年相比"),
    );
  };
  const items = ITEMS.map(([item, name]) => one(item, name));
  return `${source.year}年度${one("total", "“三公”经费财政拨款")}，其中：${items.join("；")}。`;
}

function fund(source: Source, department: string): string {
  if (of(source, "D08.total") === 0n && of(source, "D08.income") === 0n)
    return `${department}${source.year}年度无政府性基金预算财政拨款收入。`;
  const s = (key: string) => money(of(source, key));
  return `${source.year}年度政府性基金预算财政拨款收入${s("D08.income")}；年初结转和结余${s("D08.opening")}；支出${s("D08.total")}，其中基本支出${s("D08.basic")}，项目支出${s("D08.project")}；年末结转和结余${s("D08.closing")}。`;
}

/** The same facts as another writer puts them: shorter, other words, in 亿元 and 元 here and there. */
export function freeNote(source: Source): string {
  const { year } = source;
  const s = (key: string) => money(of(source, key));
  const yuan = (key: string) => `${printed(of(source, key), "元")}元`;
  return [
    `${year}年本部门决算分析`,
    `一、收支情况。全年收入总计${s("D01.total")}，支出总计${s("D01.totalOut")}。年初结转和结余${s("D01.opening")}，年末结转和结余${s("D01.closing")}。`,
    `二、支出情况。${year}年总支出${s("D03.total")}，包括基本支出${s("D03.basic")}，占总支出的${percent(of(source, "D03.basic"), of(source, "D03.total"))}，项目支出${s("D03.project")}，占总支出的${percent(of(source, "D03.project"), of(source, "D03.total"))}。`,
    `三、财政拨款。财政拨款收入总计${s("D04.total")}，其中年初财政拨款结转和结余${s("D04.opening")}，本年财政拨款收入${s("D04.income")}。财政拨款支出${s("D04.expenditure")}，年末财政拨款结转和结余${s("D04.closing")}。`,
    `四、基本支出。一般公共预算财政拨款基本支出${yuan("D06.total")}，其中人员经费${yuan("D06.personnel")}、日常公用经费${yuan("D06.public")}。`,
    `五、三公经费。${joined(`“三公”经费支出决算数${s("D07.total.actual")}`, `比上年${change(source, "D07.total.actual")}`)}，其中公务用车运行维护费${s("D07.vehicleRun.actual")}，公务接待费${s("D07.reception.actual")}。`,
  ].join("\n");
}

function change({ now, before }: Source, key: string): string {
  const [a, b] = [now.get(key) ?? 0n, before.get(key) ?? 0n];
  return a === b ? "持平" : a > b ? `增加${money(a - b)}` : `减少${money(b - a)}`;
}
