import type { Books, Line, Stage } from "../generator/books";
import { INCOME_KINDS, STAGES } from "../generator/books";
import { ACCOUNT_CLASSES, PERSONNEL_CLASSES } from "../generator/economic-codes";
import { CLASSES } from "../generator/function-codes";
import { sumOf } from "../generator/random";
import type { Statement } from "./statement";

/** 收入支出决算总表 (D01) of a year's final accounts. */
export function d01(books: Books): Statement {
  return { form: "D01", figures: new Map(accountFigures(books.lines, "actual", "D01", "")) };
}

/** 财决01表: original budget, full-year budget and final accounts, and expenditure by nature and economic class. */
export function z01(books: Books): Statement {
  const figures = STAGES.flatMap((stage) => [
    ...accountFigures(books.lines, stage, "Z01", `.${stage}`),
    ...natureFigures(books, stage),
  ]);
  return { form: "Z01", figures: new Map(figures) };
}

type Figure = readonly [name: string, fen: bigint];

function accountFigures(lines: readonly Line[], stage: Stage, form: string, column: string): Figure[] {
  const flows = lines.map((line) => ({ code: line.code, ...line.stages[stage] }));
  const spent = (flow: (typeof flows)[number]) => sumOf(Object.values(flow.expenditure));
  const income = sumOf(flows.flatMap((flow) => Object.values(flow.income)));
  const expenditure = sumOf(flows.map(spent));
  const use = sumOf(flows.map((flow) => flow.useOfSurplus));
  const opening = sumOf(flows.map((flow) => flow.opening));
  const distribution = sumOf(flows.map((flow) => flow.distribution));
  const closing = sumOf(flows.map((flow) => flow.closing));
  const named = (name: string, fen: bigint): Figure => [`${form}.${name}${column}`, fen];
  return [
    ...INCOME_KINDS.map((kind) => named(`income.${kind}`, sumOf(flows.map((flow) => flow.income[kind])))),
    named("income", income),
    named("useOfSurplus", use),
    named("opening", opening),
    named("total", income + use + opening),
    ...CLASSES.map(([code]) =>
      named(`class.${code}`, sumOf(flows.filter((flow) => flow.code.startsWith(code)).map(spent))),
    ),
    named("expenditure", expenditure),
    named("distribution", distribution),
    named("closing", closing),
    named("totalOut", expenditure + distribution + closing),
  ];
}

function natureFigures(books: Books, stage: Stage): Figure[] {
  const { personnel, construction, classes, ...economics } = books.economics[stage];
  const spent = (nature: "basic" | "project" | "remitted" | "operating" | "subsidies") =>
    sumOf(books.lines.map((line) => line.stages[stage].expenditure[nature]));
  const named = (name: string, fen: bigint): Figure => [`Z01.${name}.${stage}`, fen];
  return [
    named("basic", spent("basic")),
    named("personnel", personnel),
    named("public", economics.public),
    named("project", spent("project")),
    named("construction", construction),
    named("remitted", spent("remitted")),
    named("operating", spent("operating")),
    named("subsidies", spent("subsidies")),
    named("economicTotal", sumOf(classes.values())),
    ...ACCOUNT_CLASSES.map(([code]) => named(`economic.${code}`, classes.get(code) ?? 0n)),
  ];
}

/** 财政拨款收入支出决算总表 (D04; 财决01-1表 is Z01_1). */
export function d04(books: Books, form: "D04" | "Z01_1" = "D04"): Statement {
  const funds = ["general", "fund", "stateCapital"] as const;
  const of = (source: string | null) =>
    books.lines.filter((l) => l.source !== "own" && (!source || l.source === source));
  const total = (lines: readonly Line[], amount: (line: Line) => bigint) => sumOf(lines.map(amount));
  const income = (line: Line) => sumOf(Object.values(line.stages.actual.income));
  const opening = (line: Line) => line.stages.actual.opening;
  const spent = (line: Line) => sumOf(Object.values(line.stages.actual.expenditure));
  const closing = (line: Line) => line.stages.actual.closing;
  const figures: Figure[] = [
    ...funds.map((f): Figure => [`${form}.income.${f}`, total(of(f), income)]),
    [`${form}.income`, total(of(null), income)],
    [`${form}.opening`, total(of(null), opening)],
    ...funds.map((f): Figure => [`${form}.opening.${f}`, total(of(f), opening)]),
    [`${form}.total`, total(of(null), income) + total(of(null), opening)],
  ];
  for (const source of [null, ...funds]) {
    const column = source === null ? "" : `.${source}`;
    const lines = of(source);
    for (const [code] of CLASSES) {
      const own = lines.filter((line) => line.code.startsWith(code));
      figures.push([`${form}.class.${code}${column}`, total(own, spent)]);
    }
    figures.push([`${form}.expenditure${column}`, total(lines, spent)]);
    figures.push([`${form}.closing${column}`, total(lines, closing)]);
    figures.push([`${form}.totalOut${column}`, total(lines, spent) + total(lines, closing)]);
  }
  return { form, figures: new Map(figures) };
}

/** 一般公共预算财政拨款基本支出决算表 (D06) by economic classes and items. */
export function d06(books: Books): Statement {
  const form = "D06";
  const figures = new Map<string, bigint>();
  const add = (name: string, fen: bigint) => figures.set(name, (figures.get(name) ?? 0n) + fen);
  for (const line of ["personnel", "public", "total"]) figures.set(`${form}.${line}`, 0n);
  for (const [code, fen] of books.economic) {
    add(`${form}.code.amount@${code}`, fen);
    add(`${form}.code.amount@${code.slice(0, 3)}`, fen);
    add(`${form}.${PERSONNEL_CLASSES.includes(code.slice(0, 3)) ? "personnel" : "public"}`, fen);
    add(`${form}.total`, fen);
  }
  return { form, figures };
}
