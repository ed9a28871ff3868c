import { ECONOMIC_CLASSES, ECONOMIC_ITEMS } from "../classification/economic";
import type { CodesLayout, Field } from "../forms/form";
import { FUNCTION_CLASSES } from "../classification/function-classes";
import { layColumnHeader } from "./column-header";
import type { TemplateDeclaration } from "./declaration";
import type { Frame } from "./frame";
import { CODE_WIDTH, LABEL_WIDTH, MONEY_WIDTH } from "./frame";
import type { Leaf } from "./headings";
import { layHeadings } from "./headings";
import type { Sheet } from "./sheet";
import { sumOfClasses } from "./sum";

/** Lines for subjects of the department's own. */
const FREE_LINES = 8;
/** Classes that no department's accounts have: social insurance funds, the reserve fund, transfers, costs of bonds. */
const NOT_OF_DEPARTMENTS: ReadonlySet<string> = new Set(["209", "227", "230", "233"]);

/** The classes of the standard tables, from 一、一般公共服务支出 on. */
export const ORDINARY_CLASSES = FUNCTION_CLASSES.map(({ code }) => code).filter(
  (code) => !NOT_OF_DEPARTMENTS.has(code),
);

/** Lays out a list by budget subject: the total, then functions by class, or economic classes with all their items. */
export function layCodes(sheet: Sheet, top: number, layout: CodesLayout, declaration: TemplateDeclaration): Frame {
  const headings = layHeadings(
    declaration.columns ?? Object.keys(layout.columns),
    (key) => layout.columns[key]!.labels[0]!,
  );
  const heads = layout.codes === "function" ? ["功能分类科目编码", "科目名称"] : ["经济分类科目编码", "科目名称"];
  const { body, first } = layColumnHeader(sheet, top, heads, headings, {
    group: "项目",
    ...(declaration.columnNumbers ? { columnNumbers: true } : {}),
  });
  const line = new CodeLine(sheet, layout.columns, headings.leaves, first);
  const bottom =
    layout.codes === "function"
      ? layFunctions(body, line, declaration.classes ?? ORDINARY_CLASSES)
      : layEconomics(body, line, declaration.classes ?? ECONOMIC_CLASSES.map(({ code }) => code));
  return {
    widths: [CODE_WIDTH + 4, LABEL_WIDTH, ...headings.leaves.map(() => MONEY_WIDTH)],
    headerBottom: body - 1,
    bottom,
  };
}

class CodeLine {
  constructor(
    private readonly sheet: Sheet,
    private readonly fields: Readonly<Record<string, Field>>,
    private readonly leaves: readonly Leaf[],
    private readonly first: number,
  ) {}

  /** Lays out the line of a code; without a code that of the total. */
  lay(row: number, key: string, code: string, name: string, formula?: (column: number) => string): void {
    const isTotal = key === TOTAL;
    if (isTotal) this.sheet.wide(row, 1, row, 2, name, "labelTotal");
    else {
      this.sheet.text(row, 1, code, "code");
      this.sheet.text(row, 2, name, "label");
    }
    this.leaves.forEach((leaf, index) => {
      const measure = this.fields[leaf.key]!.measure ?? "money";
      const column = this.first + index;
      if (measure !== "text") this.sheet.figure({ row, column }, key, leaf.key, measure, formula?.(column));
    });
  }
}

/** The line of the total, as sums name it. */
export const TOTAL = "合计";

function layFunctions(top: number, line: CodeLine, classes: readonly string[]): number {
  const names = new Map(FUNCTION_CLASSES.map(({ code, name }) => [code, name]));
  const bottom = top + classes.length + FREE_LINES;
  line.lay(top, TOTAL, "", "合计", (column) => sumOfClasses(1, column, top + 1, bottom));
  classes.forEach((code, index) => line.lay(top + 1 + index, code, code, names.get(code) ?? ""));
  for (let row = top + 1 + classes.length; row <= bottom; row++) line.lay(row, `free${row}`, "", "");
  return bottom;
}

function layEconomics(top: number, line: CodeLine, classes: readonly string[]): number {
  let row = top;
  line.lay(row, TOTAL, "", "合计");
  for (const { code, name } of economicLines(classes)) line.lay(++row, code, code, name);
  return row;
}

/** Economic classes, each with its items below it. */
export function economicLines(classes: readonly string[]): { readonly code: string; readonly name: string }[] {
  return ECONOMIC_CLASSES.filter(({ code }) => classes.includes(code)).flatMap((owner) => [
    owner,
    ...ECONOMIC_ITEMS.filter(({ code }) => code.startsWith(owner.code)),
  ]);
}

/** Sums by keys: each economic class over its items, the total over the classes. */
export function economicSums(classes: readonly string[]): Record<string, string[]> {
  return {
    ...Object.fromEntries(
      classes.map((owner) => [
        owner,
        ECONOMIC_ITEMS.filter(({ code }) => code.startsWith(owner)).map(({ code }) => code),
      ]),
    ),
    [TOTAL]: [...classes],
  };
}
