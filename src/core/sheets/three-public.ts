import type { Term } from "../check/check";
import { isFact, isKnown } from "../facts/fact";
import { THREE_PUBLIC_RATES, THREE_PUBLIC_SUMS } from "../rules/final-accounts/three-public";
import type { SheetContext } from "./context";
import type { Placed } from "./formulas/figure";
import { minus, plus, rateOf, sumOf, totalOf } from "./formulas/figure";
import { readFact } from "./formulas/read-fact";
import { Page } from "./page";
import type { Line } from "./page";
import type { SheetSpec } from "./spec";
import { wordCell, worstVerdict } from "./verdict-cell";

const ITEMS = [
  { key: "total", zh: "“三公”经费合计", en: "Three public expenses" },
  { key: "abroad", zh: "1. 因公出国（境）费", en: "1. Official travel abroad" },
  { key: "vehicle", zh: "2. 公务用车购置及运行维护费", en: "2. Official vehicles" },
  { key: "vehiclePurchase", zh: "　其中：公务用车购置费", en: "   of which purchase" },
  { key: "vehicleRun", zh: "　　　　公务用车运行维护费", en: "   of which running costs" },
  { key: "reception", zh: "3. 公务接待费", en: "3. Official reception" },
] as const;
type Item = (typeof ITEMS)[number]["key"];

const READ = { priorBudget: 2, prior: 3, budget: 4, actual: 5, change: 10 } as const;
type Read = keyof typeof READ;
const COLUMN = { name: 1, control: 6, off: 7, growth: 8, share: 9, stated: 10, verdict: 11 } as const;
const WIDTHS = [34, 13, 13, 13, 13, 12, 13, 12, 11, 14, 10];

type Cells = Partial<Record<Read, Placed | undefined>>;

/** 三公经费: each item against its budget and the year before. Cells that the tables leave blank stay blank. */
export function threePublicSheet(context: SheetContext, name: string): SheetSpec {
  return new ThreePublic(context).sheet(name);
}

/** True where a table states a figure of 三公经费. */
export function hasThreePublic({ analysis: { facts } }: SheetContext): boolean {
  return facts.facts.some((fact) => fact.key.startsWith("D07.") && isKnown(fact));
}

class ThreePublic {
  private readonly page: Page;
  private readonly rows = new Map<Item, Cells>();

  constructor(private readonly context: SheetContext) {
    this.page = new Page(context, WIDTHS);
  }

  sheet(name: string): SheetSpec {
    const { page, context } = this;
    const { say } = context;
    page.head(say("“三公”经费控制情况表", "Three public expenses against budget and prior year"));
    page.header([
      say("项目", "Item"),
      say("上年预算数", "Prior-year budget"),
      say("上年决算数", "Prior-year final accounts"),
      say("本年预算数", "Budget"),
      say("本年决算数", "Final accounts"),
      say("控制率\n（决算÷预算）", "Control rate (final ÷ budget)"),
      say("增减额\n（较上年决算）", "Change on prior year"),
      say("增减幅度", "Growth"),
      say("占比", "Share"),
      say("表列增减额", "Change as stated"),
      say("核对", "Check"),
    ]);
    for (const item of ITEMS) this.item(item.key, say(item.zh, item.en));
    this.sumOfItems();
    page.notes([
      say(
        "表中未填列的分项留空，不按0处理；占比为各项占“三公”经费决算合计的比重。“核对”栏为最近一次核对的结果。",
        "Items that the tables leave blank stay blank and are not taken as 0. Share: of the final accounts of all items. Checks are those of the last run.",
      ),
    ]);
    return page.sheet("three-public", name, 3);
  }

  private item(item: Item, name: string): void {
    const { facts } = this.context.analysis;
    const total = item === "total";
    const line = this.page.line();
    line.text(COLUMN.name, name, total ? "labelTotal" : "label");
    const cells: Cells = {};
    for (const key of Object.keys(READ) as Read[]) {
      const fact = facts.one(`D07.${item}.${key}`);
      const figure = isFact(fact) ? readFact(fact, this.context.unit) : undefined;
      cells[key] = line.figure(READ[key], figure, total ? "moneyTotal" : "money");
    }
    this.rows.set(item, cells);
    this.derive(line, cells, total);
    this.judge(line, item);
    this.page.add(line);
  }

  private derive(line: Line, { prior, budget, actual }: Cells, total: boolean): void {
    const { decimals, say } = this.context;
    const none = say("不适用", "n/a");
    const percent = total ? "percentTotal" : "percent";
    line.figure(COLUMN.control, rateOf([plus(actual)], [plus(budget)], none, decimals), percent);
    const off = sumOf([plus(actual), minus(prior)], decimals);
    line.figure(COLUMN.off, off, total ? "differenceTotal" : "difference");
    line.figure(COLUMN.growth, rateOf([plus(actual), minus(prior)], [plus(prior)], none, decimals), percent);
    const whole = this.rows.get("total")?.actual;
    line.figure(COLUMN.share, rateOf([plus(actual)], [plus(whole)], none, decimals), percent);
  }

  /** The verdict on the printed rates and changes of the row, and on the sums whose whole it is. */
  private judge(line: Line, item: Item): void {
    const own = this.context.analysis.checks.filter(
      (check) =>
        check.verdict !== "not-judgeable" &&
        ((THREE_PUBLIC_SUMS.has(check.rule) && isOf(item, check.terms.at(-1)!)) ||
          (THREE_PUBLIC_RATES.has(check.rule) && check.terms.some((term) => isOf(item, term)))),
    );
    const worst = worstVerdict(own);
    line.put(COLUMN.verdict, worst ? wordCell(this.context, worst) : { style: "label" });
  }

  /** The sum of the items, and its difference from the stated total. */
  private sumOfItems(): void {
    const { say, decimals } = this.context;
    const parts: readonly Item[] = ["abroad", "vehicle", "reception"];
    const sums = this.page.line();
    sums.text(COLUMN.name, say("分项合计（1+2+3）", "Sum of items (1+2+3)"), "label");
    const off = [READ.priorBudget, READ.prior, READ.budget, READ.actual, READ.change];
    const keys = Object.keys(READ) as Read[];
    const computed = keys.map((key) =>
      sums.figure(
        READ[key],
        totalOf(
          parts.map((part) => this.rows.get(part)?.[key]),
          decimals,
        ),
        "money",
      ),
    );
    sums.styleEmpty(WIDTHS.length, "label");
    this.page.add(sums);

    const line = this.page.line();
    line.text(COLUMN.name, say("差额（合计 − 分项合计）", "Difference (total − sum of items)"), "label");
    keys.forEach((key, index) => {
      const figure = sumOf([plus(this.rows.get("total")?.[key]), minus(computed[index])], decimals);
      line.figure(off[index]!, figure, "difference");
    });
    line.styleEmpty(WIDTHS.length, "label");
    this.page.add(line);
  }
}

/** True for a figure that a table states of the item. */
function isOf(item: Item, { fact }: Term): boolean {
  return isFact(fact) && fact.key.startsWith(`D07.${item}.`);
}
