import type { RecordEntity } from "../tables/table";
import { isFact } from "../facts/fact";
import type { FactOrMissing } from "../facts/fact";
import type { SheetContext } from "./context";
import { structureBlock, structureParts } from "./expenditure-structure";
import type { Placed } from "./formulas/figure";
import { plus, rateOf, sumOf, totalOf } from "./formulas/figure";
import { progressBar } from "./formulas/progress-bar";
import { readFact } from "./formulas/read-fact";
import { chartsOf, bandHeight } from "./fund-flow-charts";
import { groupList } from "./list-groups";
import type { Line } from "./page";
import { ordinal, Page } from "./page";
import type { SheetSpec } from "./spec";

/** The columns that a table states, with the last part of their fact keys. */
const STATED = {
  budget: 4,
  added: 5,
  direct: 6,
  opening: 7,
  received: 8,
  spent: 10,
  closing: 13,
  returned: 14,
  carried: 15,
} as const;
type Stated = keyof typeof STATED;
const STATED_KEYS = Object.keys(STATED) as Stated[];
/** The other columns; the chart shows `funds` and `spent`. */
const COLUMN = { number: 1, level: 2, name: 3, funds: 9, rate: 11, bar: 12 } as const;
const WIDTHS = [5, 10, 30, 11, 11, 11, 11, 11, 11, 11, 9, 18, 11, 11, 11];

/**
 * The keys of the department's own line. It has no budget, because no public table that all departments have states it.
 */
const DEPARTMENT: Partial<Record<Stated, string>> = {
  opening: "D04.opening",
  received: "D04.income",
  spent: "D04.expenditure",
  closing: "D04.closing",
};

type Cells = Partial<Record<Stated | "funds", Placed | undefined>>;

/**
 * 资金流向: for each project, the sources of its funds, the expenditure and the balance; and the parts of the expenditure.
 * Two charts show the tables below them at a glance.
 */
export function fundFlowsSheet(context: SheetContext, name: string): SheetSpec {
  return new FundFlows(context).sheet(name);
}

/** True where there are projects or parts of the expenditure to show. */
export function hasFundFlows(context: SheetContext): boolean {
  return context.analysis.facts.records("P1").length > 0 || structureParts(context).length > 0;
}

class FundFlows {
  private readonly page: Page;
  private readonly facts;

  constructor(private readonly context: SheetContext) {
    this.page = new Page(context, WIDTHS);
    this.facts = context.analysis.facts;
  }

  sheet(name: string): SheetSpec {
    const { page, context } = this;
    const { say } = context;
    const projects = this.facts.records("P1");
    page.head(say("资金流向与支出结构", "Flow of funds and structure of expenditure"));
    const band = bandHeight(projects.length);
    const top = page.next;
    page.skip(band);
    const rows = this.flows(projects);
    const structure = structureBlock(page, context);
    page.notes([
      say(
        "可用资金 = 上年结转结余 + 本年收到；执行率 = 本年支出 ÷ 可用资金；执行进度每满10%为一格。",
        "Funds = opening + received; execution rate = spent ÷ funds; a block of progress stands for every full 10 %.",
      ),
    ]);
    const charts = chartsOf(
      { top, band, projects: rows, structure, columns: { ...COLUMN, spent: STATED.spent } },
      context,
    );
    return { ...page.sheet("fund-flows", name, 2), charts };
  }

  /**
   * The table of flows.
   * @returns the first and last row of the projects; null where there are none.
   */
  private flows(projects: readonly RecordEntity[]): { readonly first: number; readonly last: number } | null {
    const { page } = this;
    const { say } = this.context;
    const department = Object.values(DEPARTMENT).some((key) => isFact(this.facts.one(key)));
    if (!department && projects.length === 0) return null;
    page.wide(say("资金流向", "Flow of funds"), "section");
    this.headings();
    if (department) this.department();
    if (projects.length === 0) return null;
    const first = page.next;
    const parts = projects.map((project, index) => this.project(project, index + 1));
    const last = page.next - 1;
    const { groups } = groupList(this.facts, "P1");
    if (groups.length > 1) {
      for (const { label, records } of groups) {
        const own = parts.filter((_, index) => records.includes(projects[index]!));
        const name = label ?? say("其他项目", "Other projects");
        this.sums(say(`${name}小计（各项目相加）`, `${name}: subtotal (sum of projects)`), own);
      }
    }
    this.sums(say("项目合计（各项目相加）", "All projects (sum)"), parts);
    return { first, last };
  }

  private headings(): void {
    const { say } = this.context;
    this.page.header(
      [
        say("序号", "No."),
        say("级次", "Level"),
        say("项目", "Project"),
        say("预算安排", "Budget"),
        undefined,
        undefined,
        say("→ 可用资金", "→ Funds"),
        undefined,
        undefined,
        say("→ 支出", "→ Expenditure"),
        undefined,
        undefined,
        say("→ 结转结余", "→ Balance"),
        undefined,
        undefined,
      ],
      [
        undefined,
        undefined,
        undefined,
        say("年初预算", "original"),
        say("年中追加", "added"),
        say("财政直接拨付", "paid directly"),
        say("上年结转结余", "opening"),
        say("本年收到", "received"),
        say("可用资金", "funds"),
        say("本年支出", "spent"),
        say("执行率", "rate"),
        say("执行进度", "progress"),
        say("年末结转结余", "closing"),
        say("上缴财政", "returned"),
        say("结转留用", "carried on"),
      ],
    );
  }

  /** The line of all fiscal money of the department, of which the projects are a part. */
  private department(): void {
    const line = this.page.line();
    line.text(COLUMN.name, this.context.say("部门财政拨款（含基本支出）", "Department, fiscal (with basic)"), "label");
    this.row(line, (key) => (DEPARTMENT[key] === undefined ? undefined : this.facts.one(DEPARTMENT[key]!)));
    this.page.add(line);
  }

  private project(project: RecordEntity, number: number): Cells {
    const line = this.page.line();
    line.put(COLUMN.number, ordinal(undefined, number));
    line.text(COLUMN.level, project.sectionLabel ?? "", "label");
    line.text(COLUMN.name, project.name, "label");
    const cells = this.row(line, (key) => this.facts.of(project, `P1.${key}`));
    this.page.add(line);
    return cells;
  }

  /** The figures of one row: those that the table states, and those calculated from them. */
  private row(line: Line, of: (key: Stated) => FactOrMissing | undefined): Cells {
    const cells: Cells = {};
    for (const key of STATED_KEYS) {
      const fact = of(key);
      const figure = fact && isFact(fact) ? readFact(fact, this.context.unit) : undefined;
      cells[key] = line.figure(STATED[key], figure, "money");
    }
    this.derive(line, cells, false);
    line.styleEmpty(WIDTHS.length, "label");
    return cells;
  }

  private sums(label: string, parts: readonly Cells[]): void {
    const line = this.page.line();
    line.text(COLUMN.name, label, "labelTotal");
    const { decimals } = this.context;
    const cells: Cells = {};
    for (const key of STATED_KEYS) {
      const column = parts.map((part) => part[key]);
      cells[key] = line.figure(STATED[key], totalOf(column, decimals), "moneyTotal");
    }
    const complete = (key: Stated) => parts.every((part) => part[key] && part[key].value !== null);
    // The total has rates only if every project states the three columns; otherwise numerator and denominator would
    // cover different projects.
    const whole = (["opening", "received", "spent"] as const).every(complete) ? cells : {};
    this.derive(line, whole, true);
    line.styleEmpty(WIDTHS.length, "labelTotal");
    this.page.add(line);
  }

  private derive(line: Line, cells: Cells, total: boolean): void {
    const { decimals, say } = this.context;
    const { opening, received, spent } = cells;
    const funds = sumOf([plus(opening), plus(received)], decimals);
    cells.funds = line.figure(COLUMN.funds, funds, total ? "moneyTotal" : "money");
    const rate = rateOf([plus(spent)], [plus(cells.funds)], say("不适用", "n/a"), decimals);
    const placed = line.figure(COLUMN.rate, rate, total ? "percentTotal" : "percent");
    const bar = placed && progressBar(placed);
    line.put(COLUMN.bar, { ...bar, style: "progress" });
  }
}
