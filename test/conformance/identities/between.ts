import { CLASSES } from "../generator/function-codes";
import { INCOME_KINDS } from "../generator/books";
import type { Statement } from "../figures/statement";
import { codesOf, entry } from "../figures/statement";
import type { Identity } from "./identity";
import { atMost, equal } from "./identity";
import { threePublicCovers } from "./summaries";

/** The statements of a workbook by form. */
export type Statements = ReadonlyMap<string, Statement>;

type Between = (statements: Statements) => readonly Identity[];

/** A list's row of a class; a class without a row is nil. */
function classRow({ form, figures }: Statement, code: string): string[] {
  const name = entry(`${form}.code.total`, code);
  return figures.has(name) ? [name] : [];
}

const FISCAL = ["general", "fund", "stateCapital"];

const FLOW = [
  ["opening", "opening"],
  ["income", "income"],
  ["expenditure", "total"],
  ["closing", "closing"],
] as const;

/** Domain B.6: which tables each needs, and what must hold between them. */
const BETWEEN: readonly (readonly [needs: readonly string[], identities: Between])[] = [
  [["D01", "D02"], () => [equal("X-1", ["D01.income"], ["D02.total"])]],
  [
    ["D01", "D02"],
    () => [
      equal(
        "X-2",
        FISCAL.map((kind) => `D01.income.${kind}`),
        ["D02.fiscal"],
      ),
    ],
  ],
  [
    ["D01", "D04"],
    () => [
      equal(
        "X-2",
        FISCAL.map((kind) => `D01.income.${kind}`),
        ["D04.income"],
      ),
    ],
  ],
  [
    ["D01", "D02"],
    () =>
      INCOME_KINDS.filter((kind) => !FISCAL.includes(kind)).map((kind) =>
        equal("X-3", [`D01.income.${kind}`], [`D02.${kind}`]),
      ),
  ],
  [["D01", "D03"], () => [equal("X-4", ["D01.expenditure"], ["D03.total"])]],
  [["D01", "D03"], (s) => CLASSES.map(([code]) => equal("X-5", [`D01.class.${code}`], classRow(s.get("D03")!, code)))],
  [
    ["D04", "D05"],
    (s) => [
      equal("X-6", ["D04.expenditure.general"], ["D05.total"]),
      ...CLASSES.map(([code]) => equal("X-6", [`D04.class.${code}.general`], classRow(s.get("D05")!, code))),
    ],
  ],
  [["D05", "D06"], () => [equal("X-7", ["D05.basic"], ["D06.personnel", "D06.public"])]],
  ...(
    [
      ["D08", "fund"],
      ["D09", "stateCapital"],
    ] as const
  ).map(([form, fund]): readonly [readonly string[], Between] => [
    ["D04", form],
    (s) =>
      FLOW.filter(([, column]) => s.get(form)!.figures.has(`${form}.${column}`)).map(([line, column]) =>
        equal("X-8", [`D04.${line}.${fund}`], [`${form}.${column}`]),
      ),
  ]),
  ...(
    [
      ["D08", "fund"],
      ["D09", "stateCapital"],
    ] as const
  ).map(([form, fund]): readonly [readonly string[], Between] => [
    ["D04", form],
    (s) => CLASSES.map(([code]) => equal("X-19", [`D04.class.${code}.${fund}`], classRow(s.get(form)!, code))),
  ]),
  [["D03", "D05"], bySource],
  [
    ["D01", "D04"],
    () => [
      ...["income", "expenditure", ...CLASSES.map(([code]) => `class.${code}`)].map((line) =>
        atMost("X-9", [`D04.${line}`], [`D01.${line}`]),
      ),
      ...["opening", "closing"].map((line) => atMost("X-10", [`D04.${line}`], [`D01.${line}`])),
    ],
  ],
  [
    ["D01", "D04"],
    (s) => (onlyFiscal(s.get("D01")!) ? SHARED.map((l) => equal("X-11", [`D04.${l}`], [`D01.${l}`])) : []),
  ],
  [["D03", "D05"], () => ["basic", "project"].map((line) => atMost("X-9", [`D05.${line}`], [`D03.${line}`]))],
  [["D06", "D07"], (s) => threePublicCovers(s.get("D06")!)],
  [["D03", "D07"], () => [atMost("S-10", ["D07.total.actual"], ["D03.total"])]],
];

const LISTS = [
  ["D05", "general"],
  ["D08", "fund"],
  ["D09", "stateCapital"],
] as const;

/** X-18: each code of table 03 is that of the three budgets' lists, or at least that where there is other money. */
function bySource(statements: Statements): readonly Identity[] {
  const of = (form: string, name: string) => statements.get(form)?.figures.get(`${form}.${name}`) ?? 0n;
  if (LISTS.some(([form, fund]) => !statements.has(form) && of("D04", `expenditure.${fund}`) !== 0n)) return [];
  const lists = LISTS.flatMap(([form]) => statements.get(form) ?? []);
  const all = statements.get("D03")!;
  const fiscal = lists.reduce((sum, { form }) => sum + of(form, "total"), 0n);
  const compare = of("D03", "total") === fiscal ? equal : atMost;
  return ["total", "basic", "project"].flatMap((column) => [
    compare(
      "X-18",
      lists.map(({ form }) => `${form}.${column}`),
      [`D03.${column}`],
    ),
    ...[...new Set([all, ...lists].flatMap(codesOf))].flatMap((code) => {
      const names = [all, ...lists].map((list) => rowOf(list, code, column));
      if (names.includes(null)) return [];
      return [
        compare(
          "X-18",
          names.slice(1).flatMap((name) => name!),
          names[0]!,
        ),
      ];
    }),
  ]);
}

/** A code's figure in a list; none where the list has nothing of it, null where the list stops at a level above. */
function rowOf(list: Statement, code: string, column: string): readonly string[] | null {
  const name = entry(`${list.form}.code.${column}`, code);
  if (list.figures.has(name)) return [name];
  const codes = codesOf(list);
  const stopsAbove = codes.some(
    (above) => code.startsWith(above) && !codes.some((c) => c !== above && c.startsWith(above)),
  );
  return stopsAbove ? null : [];
}

const SHARED = ["income", "opening", "expenditure", "closing"];

/** True where all money of the year is fiscal. */
function onlyFiscal({ figures }: Statement): boolean {
  const others = INCOME_KINDS.filter((kind) => !FISCAL.includes(kind)).map((kind) => `D01.income.${kind}`);
  return [...others, "D01.useOfSurplus"].every((name) => figures.get(name) === 0n);
}

/** What this year's tables repeat of last year's, whose figures are named `last:…`. */
export function identitiesWithLastYear(statements: Statements): Identity[] {
  const identities: Identity[] = [];
  if (statements.has("D01")) identities.push(equal("D01-11", ["D01.opening"], ["last:D01.closing"]));
  if (statements.has("D04")) {
    for (const fund of ["", ...FISCAL.map((f) => `.${f}`)])
      identities.push(equal("X-16", [`D04.opening${fund}`], [`last:D04.closing${fund}`]));
  }
  for (const name of statements.get("D07")?.figures.keys() ?? []) {
    if (name.endsWith(".prior")) identities.push(equal("X-16", [name], [`last:${name.replace("prior", "actual")}`]));
  }
  return identities;
}

/** Everything that must hold between the tables that the workbook has. */
export function identitiesBetween(statements: Statements): Identity[] {
  return BETWEEN.flatMap(([needs, identities]) =>
    needs.every((form) => statements.has(form)) ? identities(statements) : [],
  );
}
