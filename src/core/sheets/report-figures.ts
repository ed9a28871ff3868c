import { addressOf } from "../grid/address";
import type { Quantity } from "../report/quantity";
import { factsIn, valueOf } from "../report/quantity";
import { putLinks } from "./cell-links";
import type { SheetContext } from "./context";
import type { Figure, Placed } from "./formulas/figure";
import { plus, rateOf } from "./formulas/figure";
import { sumFacts } from "./formulas/sum-facts";
import { ordinal } from "./page";
import type { Page } from "./page";
import type { StyleName } from "./spec";

/**
 * The figures to which the report's sentences refer, each in its own row below the sentences. Rows are assigned while
 * the sentences are written, so that formulas can refer to cells that follow.
 */
export class ReportFigures {
  private readonly rows = new Map<string, { readonly quantity: Quantity; readonly row: number }>();

  constructor(
    private readonly context: SheetContext,
    private readonly firstRow: number,
    private readonly columns: { readonly name: number; readonly value: number; readonly links: number },
  ) {}

  get count(): number {
    return this.rows.size;
  }

  /** The address of a quantity. The quantities that it is calculated from get their rows before it. */
  address(quantity: Quantity): string {
    const key = keyOf(quantity);
    const known = this.rows.get(key);
    if (known) return addressOf(known.row, this.columns.value);
    if (quantity.kind === "rate") {
      this.address(quantity.over);
      this.address(quantity.under);
    }
    const row = this.firstRow + this.rows.size;
    this.rows.set(key, { quantity, row });
    return addressOf(row, this.columns.value);
  }

  write(page: Page, links: number): void {
    for (const { quantity } of this.rows.values()) {
      const line = page.line();
      line.put(1, ordinal(undefined, line.number - this.firstRow + 1));
      line.text(this.columns.name, quantity.name, "label");
      line.figure(this.columns.value, this.figure(quantity), styleOf(quantity));
      putLinks(
        line,
        this.columns.links,
        links,
        factsIn(quantity).map((f) => f.cell),
      );
      page.add(line);
    }
  }

  private figure(quantity: Quantity): Figure | undefined {
    const { unit, decimals, say } = this.context;
    if (quantity.kind === "sum") return sumFacts(quantity.terms, unit, decimals) ?? undefined;
    const placed = (of: Quantity): Placed => ({ address: this.address(of), value: valueOf(of, unit) });
    return rateOf([plus(placed(quantity.over))], [plus(placed(quantity.under))], say("不适用", "n/a"), decimals);
  }
}

function styleOf(quantity: Quantity): StyleName {
  if (quantity.kind === "rate") return "percent";
  const measure = quantity.terms[0]!.fact.measure;
  return measure === "count" ? "count" : measure === "ratio" ? "percent" : "money";
}

/**
 * A key for quantities that combine the same cells in the same way: they share a row even if sentences name them
 * differently.
 */
function keyOf(quantity: Quantity): string {
  if (quantity.kind === "rate") return `(${keyOf(quantity.over)})/(${keyOf(quantity.under)})`;
  return quantity.terms.map((t) => `${t.coefficient}*${t.fact.cell.sheet}!${t.fact.cell.address}`).join("+");
}
