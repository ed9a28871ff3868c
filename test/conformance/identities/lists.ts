import type { Statement } from "../figures/statement";
import { codesOf, entry } from "../figures/statement";
import type { Identity } from "./identity";
import { equal } from "./identity";

interface ListRules {
  /** Rule of the row sum 合计 = Σ parts, of the hierarchy, and of the roll forward. */
  readonly rowSum: string;
  readonly hierarchy: string;
  readonly rollForward?: string;
  readonly parts: readonly string[];
}

const INCOME: ListRules = {
  rowSum: "D02-1",
  hierarchy: "D02-2",
  parts: ["fiscal", "superior", "business", "operating", "affiliated", "other"],
};
const EXPENDITURE: ListRules = {
  rowSum: "D03-1",
  hierarchy: "D03-2",
  parts: ["basic", "project", "remitted", "operating", "subsidies"],
};
const APPROPRIATION: ListRules = { rowSum: "D05-1", hierarchy: "D05-2", parts: ["basic", "project"] };
const rolling = (form: string): ListRules => ({
  rollForward: `${form}-1`,
  rowSum: `${form}-2`,
  hierarchy: `${form}-3`,
  parts: ["basic", "project"],
});

/** Which rules of domain B.2 judge the lists by function codes; the ministry's follow those of their public tables. */
const RULES: Readonly<Record<string, ListRules>> = {
  D02: INCOME,
  Z03: INCOME,
  D03: EXPENDITURE,
  Z04: EXPENDITURE,
  D05: APPROPRIATION,
  Z07: APPROPRIATION,
  D08: rolling("D08"),
  D09: rolling("D09"),
};

/** Rows × row sums, parents × columns, and rows × roll forward. */
export function listIdentities(statement: Statement): Identity[] {
  const { form, figures } = statement;
  const rules = RULES[form]!;
  const codes = codesOf(statement);
  const columns = [...figures.keys()].filter((name) => !name.includes("@")).map((name) => name.slice(form.length + 1));
  const rows = ["", ...codes];
  const name = (row: string, column: string) =>
    row === "" ? `${form}.${column}` : entry(`${form}.code.${column}`, row);
  return [
    ...rows.map((row) =>
      equal(
        rules.rowSum,
        [name(row, "total")],
        rules.parts.map((part) => name(row, part)),
      ),
    ),
    ...columns.flatMap((column) => hierarchy(rules.hierarchy, codes, (row) => name(row, column))),
    ...(rules.rollForward === undefined || !columns.includes("opening")
      ? []
      : rows.map((row) =>
          equal(
            rules.rollForward!,
            [name(row, "opening"), name(row, "income")],
            [name(row, "total"), name(row, "closing")],
          ),
        )),
  ];
}

/** 财决08-1表: in every row 合计 = Σ classes and each class = Σ its items; in every column the hierarchy of functions. */
export function detailIdentities(statement: Statement): Identity[] {
  const { form, figures } = statement;
  const codes = codesOf(statement);
  const columns = [...figures.keys()].flatMap((name) => /^Z08_1\.(\d+)$/.exec(name)?.[1] ?? []);
  const classes = columns.filter((code) => code.length === 3);
  const name = (row: string, column: string) =>
    row === "" ? `${form}.${column}` : entry(`${form}.code.${column}`, row);
  return [
    ...["", ...codes].flatMap((row) => [
      equal(
        "D06-1",
        [name(row, "total")],
        classes.map((code) => name(row, code)),
      ),
      ...classes.map((code) =>
        equal(
          "D06-1",
          [name(row, code)],
          columns.filter((item) => item.length === 5 && item.startsWith(code)).map((item) => name(row, item)),
        ),
      ),
    ]),
    ...["total", ...columns].flatMap((column) => hierarchy("D05-2", codes, (row) => name(row, column))),
  ];
}

function hierarchy(rule: string, codes: readonly string[], name: (row: string) => string): Identity[] {
  return ["", ...codes].flatMap((parent) => {
    const length = parent === "" ? 3 : parent.length + 2;
    const children = codes.filter((code) => code.length === length && code.startsWith(parent));
    return children.length === 0 ? [] : [equal(rule, [name(parent)], children.map(name))];
  });
}
