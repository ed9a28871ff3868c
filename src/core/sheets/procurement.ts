import { isPositive } from "../amount";
import { isFact, isKnown } from "../facts/fact";
import type { FactOrMissing } from "../facts/fact";
import { PURCHASE_RULES } from "../rules/procurement/procurement";
import type { RecordEntity } from "../tables/table";
import type { SheetContext } from "./context";
import type { Placed } from "./formulas/figure";
import { minus, plus, rateOf, sumOf, totalOf } from "./formulas/figure";
import { literal } from "./formulas/literal";
import { readFact } from "./formulas/read-fact";
import { groupList } from "./list-groups";
import { ordinal, Page } from "./page";
import type { Line } from "./page";
import type { SheetSpec } from "./spec";
import { wordCell, worstVerdict } from "./verdict-cell";

const READ = { budget: 5, adjusted: 6, budgetTotal: 7, actual: 8, difference: 12 } as const;
type Read = keyof typeof READ;
const KEYS = Object.keys(READ) as Read[];
const COLUMN = { number: 1, name: 2, category: 3, method: 4, off: 9, rate: 10, over: 11, verdict: 13 } as const;
const WIDTHS = [5, 30, 11, 14, 12, 12, 12, 12, 13, 11, 11, 12, 9];

type Cells = Partial<Record<Read, Placed | undefined>>;

/** 政府采购: each purchase against its budget. */
export function procurementSheet(context: SheetContext, name: string): SheetSpec {
  return new Procurement(context).sheet(name);
}

/** True where there is a list of purchases, or another table repeats its totals. */
export function hasProcurement({ analysis: { facts } }: SheetContext): boolean {
  const repeated = ["budget", "actual"].some((column) => isKnown(facts.one(`P2.total.${column}`)));
  return repeated || facts.entities("P2").length > 0;
}

class Procurement {
  private readonly page: Page;

  constructor(private readonly context: SheetContext) {
    this.page = new Page(context, WIDTHS);
  }

  sheet(name: string): SheetSpec {
    const { page, context } = this;
    const { say, analysis } = context;
    page.head(say("政府采购预算执行情况表", "Government procurement against budget"));
    this.headings();
    const { groups, total } = groupList(analysis.facts, "P2");
    const sums = groups.map(({ label, records, stated }) => {
      const rows = records.map((purchase, i) => this.purchase(purchase, i + 1));
      if (groups.length === 1) return rows;
      const computed = this.sums(say(`${label ?? "其他"}小计（各项相加）`, `${label ?? "Other"}: subtotal`), rows);
      if (stated) this.stated(say(`${label ?? "其他"}小计（表列）`, `${label ?? "Other"}: as stated`), stated);
      return [computed];
    });
    if (groups.length > 0) this.sums(say("合计（各项相加）", "Total (sum of purchases)"), sums.flat());
    if (total) this.stated(say("合计（表列）", "Total (as stated)"), total);
    else if (groups.length === 0) this.repeated();
    page.notes([
      say(
        "预算合计未列的，按年初预算与预算调整之和计算；差额 = 实际采购 − 预算合计，正数为超预算。“核对”栏为最近一次核对的结果。",
        "Where no budget in all is stated it is the original budget with its adjustment. Difference = actual − budget; positive is over budget. Checks are those of the last run.",
      ),
    ]);
    return page.sheet("procurement", name, 3);
  }

  private headings(): void {
    const { say } = this.context;
    this.page.header([
      say("序号", "No."),
      say("采购项目", "Purchase"),
      say("类别", "Category"),
      say("采购方式", "Method"),
      say("年初预算", "Original budget"),
      say("预算调整", "Adjustment"),
      say("预算合计", "Budget in all"),
      say("实际采购", "Actual"),
      say("差额\n（超支+/节约−）", "Difference (over +)"),
      say("执行率", "Execution rate"),
      say("是否超预算", "Over budget"),
      say("表列差额", "Difference as stated"),
      say("核对", "Check"),
    ]);
  }

  private purchase(purchase: RecordEntity, number: number): Cells {
    const line = this.page.line();
    line.put(COLUMN.number, ordinal(purchase.texts["index"]?.text, number));
    line.text(COLUMN.name, purchase.name, "label");
    line.text(COLUMN.category, purchase.sectionLabel ?? "", "label");
    line.text(COLUMN.method, purchase.texts["method"]?.text ?? "", "label");
    return this.row(line, purchase, false);
  }

  private stated(label: string, entity: RecordEntity): void {
    const line = this.page.line();
    line.text(COLUMN.name, label, "label");
    this.row(line, entity, false);
  }

  private row(line: Line, entity: RecordEntity, total: boolean): Cells {
    const { facts, checks } = this.context.analysis;
    const cells = this.read(line, (key) => facts.of(entity, `P2.${key}`));
    this.derive(line, cells, total);
    const own = checks.filter(
      (c) => PURCHASE_RULES.has(c.rule) && c.verdict !== "not-judgeable" && c.scope?.startsWith(`${entity.id}/`),
    );
    const worst = worstVerdict(own);
    if (worst) line.put(COLUMN.verdict, wordCell(this.context, worst));
    line.styleEmpty(WIDTHS.length, "label");
    this.page.add(line);
    return cells;
  }

  /** Figures of one row. The total budget is the stated one, otherwise the calculated one. */
  private read(line: Line, factOf: (key: Read) => FactOrMissing): Cells {
    const { unit, decimals } = this.context;
    const cells: Cells = {};
    for (const key of KEYS) {
      const fact = factOf(key);
      cells[key] = line.figure(READ[key], isFact(fact) ? readFact(fact, unit) : undefined, "money");
    }
    if (!cells.budgetTotal || cells.budgetTotal.value === null) {
      const { budget, adjusted } = cells;
      const sum = sumOf([plus(budget), ...(adjusted && adjusted.value !== null ? [plus(adjusted)] : [])], decimals);
      cells.budgetTotal = line.figure(READ.budgetTotal, sum, "money");
    }
    return cells;
  }

  private derive(line: Line, { budgetTotal, actual }: Cells, total: boolean): void {
    const { say, decimals } = this.context;
    const off = sumOf([plus(actual), minus(budgetTotal)], decimals);
    const placed = line.figure(COLUMN.off, off, total ? "differenceTotal" : "difference");
    const rate = rateOf([plus(actual)], [plus(budgetTotal)], say("不适用", "n/a"), decimals);
    line.figure(COLUMN.rate, rate, total ? "percentTotal" : "percent");
    line.put(COLUMN.over, this.overBudget(placed, total));
  }

  private overBudget(off: Placed | undefined, total: boolean) {
    if (!off) return { style: total ? ("labelTotal" as const) : ("label" as const) };
    const { say } = this.context;
    const [yes, no] = [say("是", "yes"), say("否", "no")];
    const formula = `IF(ISNUMBER(${off.address}),IF(${off.address}>0,${literal(yes)},${literal(no)}),"")`;
    const over = off.value !== null && isPositive(off.value);
    const text = off.value === null ? "" : over ? yes : no;
    return { formula, text, style: over ? ("inconsistent" as const) : ("exact" as const) };
  }

  private sums(label: string, parts: readonly Cells[]): Cells {
    const line = this.page.line();
    line.text(COLUMN.name, label, "labelTotal");
    const cells: Cells = {};
    for (const key of KEYS) {
      const column = parts.map((part) => part[key]);
      cells[key] = line.figure(READ[key], totalOf(column, this.context.decimals), "moneyTotal");
    }
    this.derive(line, cells, true);
    line.styleEmpty(WIDTHS.length, "labelTotal");
    this.page.add(line);
    return cells;
  }

  /** Procurement as a single line, where only the base data state it. */
  private repeated(): void {
    const { say, analysis } = this.context;
    const line = this.page.line();
    line.text(COLUMN.name, say("政府采购金额（基础数据表）", "Government procurement (base data)"), "label");
    const cells = this.read(line, (key) => analysis.facts.one(`P2.total.${key}`));
    this.derive(line, cells, false);
    line.styleEmpty(WIDTHS.length, "label");
    this.page.add(line);
  }
}
