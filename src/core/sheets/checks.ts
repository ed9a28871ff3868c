import type { Check, Verdict } from "../check/check";
import { factsOf } from "../check/check";
import { applicable, countVerdicts } from "../analyse";
import type { LedgerEntry } from "../ledger/ledger";
import { ledgerSteps } from "../ledger/ledger";
import { notApplicableText } from "../ledger/not-applicable";
import type { Steps } from "../analysis/steps";
import type { SheetContext } from "./context";
import { putLinks } from "./cell-links";
import { checkDifference } from "./formulas/check-difference";
import { checkExpression } from "./formulas/check-expression";
import { literal } from "./formulas/literal";
import { toleranceIn, VERDICTS } from "./formulas/verdict";
import { ledgerBlock, ledgerRows, tableName } from "./ledger-block";
import { chineseNumeral } from "../text/numerals";
import { figureCell, Page } from "./page";
import type { Line } from "./page";
import type { CellSpec, SheetSpec, StyleName } from "./spec";
import { VERDICT_ORDER, VERDICT_STYLES, verdictCell } from "./verdict-cell";

const COLUMN = {
  verdict: 1,
  code: 2,
  title: 3,
  scope: 4,
  expression: 5,
  difference: 6,
  tolerance: 7,
  reason: 8,
  table: 9,
  source: 10,
  links: 11,
} as const;
const LINKS = 4;
/** The columns of the paper; the cells of a check stand beside it. */
const PRINTED = 9;
const WIDTHS = [9, 8, 32, 24, 38, 11, 10, 26, 22, 30, 21, 21, 21, 21, 27];
const HEADER_ROWS = 4;

/**
 * 勾稽结果: the number of checks by verdict, in all and for each table, and every check with its numbers and cells.
 */
export function* checksSheet(context: SheetContext, name: string): Steps<SheetSpec> {
  const { tables, checks: all } = context.analysis;
  const ledger = yield* ledgerSteps({ tables, checks: applicable(all) });
  const checks = new Checks(context, ledger);
  yield;
  return yield* checks.sheet(name);
}

/** The number of checks that are written in one step. */
const AT_ONCE = 100;

class Checks {
  private readonly page: Page;
  private readonly checks: readonly Check[];
  private readonly tables: ReadonlyMap<Check, string>;

  constructor(
    private readonly context: SheetContext,
    private readonly ledger: readonly LedgerEntry[],
  ) {
    this.page = new Page(context, WIDTHS, PRINTED);
    const checks = applicable(context.analysis.checks);
    this.checks = VERDICT_ORDER.flatMap((verdict) => checks.filter((check) => check.verdict === verdict));
    this.tables = new Map(
      this.ledger.flatMap((entry) => entry.checks.map((check) => [check, tableName(entry, context)] as const)),
    );
  }

  *sheet(name: string): Steps<SheetSpec> {
    const { page, context } = this;
    const { say } = context;
    page.head(say("勾稽关系核对结果", "Results of the reconciliation"));
    this.summary();
    page.header([
      say("结果", "Result"),
      say("编号", "Code"),
      say("勾稽关系", "Check"),
      say("对象", "Of"),
      say("算式（代入数值）", "With its numbers"),
      say("差额", "Difference"),
      say("允许尾差", "Tolerance"),
      say("无法执行的原因", "Why not judgeable"),
      say("表", "Table"),
      say("依据", "Source"),
      ...[1, 2, 3, 4].map((n) => say(`单元格${n}`, `Cell ${n}`)),
      say("其他单元格", "Other cells"),
    ]);
    this.section(say("勾稽台账", "Ledger of checks"), 0);
    // The ledger is followed by one heading, and then by the checks.
    const first = page.next + ledgerRows(this.ledger) + 1;
    ledgerBlock(page, context, this.ledger, { verdicts: this.listed("A", first), tables: this.listed("I", first) });
    this.section(say(`全部勾稽关系（${this.checks.length}项）`, `All checks (${this.checks.length})`), 1);
    for (const [i, check] of this.checks.entries()) {
      if (i % AT_ONCE === 0) yield;
      this.check(check);
    }
    const others = notApplicableText(context.analysis.checks);
    page.notes([
      ...(others === null ? [] : [context.sayText(others)]),
      say(
        "差额 = 算式的计算结果；允许尾差由各表的列示精度推算，不是固定值。“结果”和台账的项数随单元格变化，底色和“最大尾差”为最近一次核对时的结果。“无法执行”的勾稽说明缺少的数据。",
        "Difference: what the expression comes to. The tolerance follows from how precisely each table is printed. Results and the numbers of the ledger follow the cells; colours and the largest rounding are those of the last run. For checks not judgeable the reason names what is missing.",
      ),
    ]);
    return page.sheet("checks", name, HEADER_ROWS);
  }

  /** The number of checks with each verdict, counted live. */
  private summary(): void {
    const { say, sayLocalised } = this.context;
    // The rows from here: this line, header, heading, ledger, heading; then the checks.
    const first = this.page.next + 3 + ledgerRows(this.ledger) + 1;
    const range = this.listed("A", first);
    const counts = countVerdicts(this.checks);
    const count = (verdict: Verdict): CellSpec => {
      const word = sayLocalised(VERDICTS[verdict]);
      const [before, after] = [`${word} `, say(" 项", "")];
      return {
        formula: `${literal(before)}&COUNTIF(${range},${literal(word)})${after === "" ? "" : `&${literal(after)}`}`,
        text: `${before}${counts[verdict]}${after}`,
        style: VERDICT_STYLES[verdict],
      };
    };
    const cells: (CellSpec | undefined)[] = [
      { text: say(`勾稽 ${this.checks.length} 项`, `${this.checks.length} checks`), style: "info" },
      undefined,
      count("inconsistent"),
      count("within-rounding"),
      count("not-judgeable"),
      count("exact"),
      undefined,
    ];
    this.page.add(cells, [
      [1, 2],
      [6, 7],
    ]);
  }

  /** The range of one column of the list of checks, from the given first row. */
  private listed(column: string, first: number): string {
    return `$${column}$${first}:$${column}$${first + Math.max(0, this.checks.length - 1)}`;
  }

  private section(title: string, index: number): void {
    const number = this.context.language === "zh-CN" ? `${chineseNumeral(index + 1)}、` : "";
    this.page.wide(`${number}${title}`, "section");
  }

  private check(check: Check): void {
    const { context } = this;
    const { sayText, sayLocalised, say, unit, decimals } = context;
    const line = this.page.line();
    line.text(COLUMN.code, check.rule, "label");
    line.text(COLUMN.title, sayLocalised(check.title), "wrapped");
    line.text(COLUMN.scope, check.scope ?? say("部门", "department"), "wrapped");
    const expression = checkExpression(check, unit, decimals, say);
    if (expression) {
      const { text, formula } = expression;
      line.put(COLUMN.expression, { text, style: "wrapped", ...(formula === null ? {} : { formula }) });
    }
    const difference = this.difference(line, check);
    line.put(COLUMN.verdict, verdictCell(context, check, difference));
    putLinks(
      line,
      COLUMN.links,
      LINKS,
      factsOf(check).map((f) => f.cell),
    );
    line.text(COLUMN.source, sayLocalised(check.source), "label");
    line.text(COLUMN.reason, check.reason ? sayText(check.reason) : "", "wrapped");
    line.text(COLUMN.table, this.tables.get(check)!, "wrapped");
    line.styleEmpty(WIDTHS.length, "label");
    this.page.add(line);
  }

  private difference(line: Line, check: Check) {
    const { unit, decimals } = this.context;
    const figure = checkDifference(check, unit, decimals);
    const tolerance = toleranceIn(check, unit);
    if (!figure || !tolerance) return undefined;
    const style = STYLE_OF_MEASURE[check.measure];
    line.put(COLUMN.tolerance, figureCell({ formula: "", value: tolerance }, style));
    return line.figure(COLUMN.difference, figure, style);
  }
}

const STYLE_OF_MEASURE: Readonly<Record<Check["measure"], StyleName>> = {
  money: "difference",
  count: "count",
  ratio: "percent",
};
