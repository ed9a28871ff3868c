import type { Amount } from "../amount";
import { isZero } from "../amount";
import type { Check } from "../check/check";
import { isFact } from "../facts/fact";
import { projectRollsForward, sectionsAddUp } from "../rules/projects/flow";
import type { RecordEntity } from "../tables/table";
import type { SheetContext } from "./context";
import type { Placed } from "./formulas/figure";
import { minus, plus, sumOf, totalOf } from "./formulas/figure";
import { readFact } from "./formulas/read-fact";
import { worstVerdictFormula } from "./formulas/verdict";
import { chineseNumeral } from "../text/numerals";
import { groupList } from "./list-groups";
import type { ListGroup } from "./list-groups";
import { ordinal, Page } from "./page";
import type { Line } from "./page";
import { COLUMN, deriveColumns, projectHeadings, STATED, STATED_KEYS, WIDTHS } from "./project-funds-columns";
import type { Cells } from "./project-funds-columns";
import type { SheetSpec } from "./spec";
import { verdictCell, worstVerdict, wordCell } from "./verdict-cell";

/** 项目资金收支: the flow of funds of every project, the closing balance expected from it, and its rates by denominator. */
export function projectFundsSheet(context: SheetContext, name: string): SheetSpec {
  return new ProjectFunds(context).sheet(name);
}

class ProjectFunds {
  private readonly page: Page;
  private readonly facts;
  /** Sums over columns that some projects do not state. */
  private readonly partial = new Set<Placed | undefined>();

  constructor(private readonly context: SheetContext) {
    this.page = new Page(context, WIDTHS);
    this.facts = context.analysis.facts;
  }

  sheet(name: string): SheetSpec {
    const { page, context } = this;
    const { say } = context;
    page.head(say("项目资金收支及结转结余推算表", "Project funds: receipts, expenditure and balances"));
    projectHeadings(page, context);
    const { groups, total } = groupList(this.facts, "P1");
    const headed = groups.length > 1 || groups[0]?.label !== null;
    const parts = groups.flatMap((group, index) => this.group(group, headed, index));
    const computed = this.sums(say("合计（各项目相加）", "Total (sum of projects)"), parts);
    if (total) this.stated(say("合计（表列）", "Total (as stated)"), total, computed);
    page.notes([
      say(
        "“结转核对”只看本行的年末结转（P-1），备注中编号的问题见勾稽问题清单。资金到位率 = 本年收到 ÷（年初预算 + 年中追加 − 财政直接拨付）；分母为0时不适用。表中未填列的数据留空，不按0处理。",
        "The balance check is that of the closing balance (P-1) alone; for codes in the remarks see the list of problems. Funds in place = received ÷ (original budget + added − paid directly). What a table leaves unstated stays empty and is not taken as 0.",
      ),
    ]);
    return page.sheet("project-funds", name, 4);
  }

  /**
   * The rows of a section, then their calculated sums beside the table's subtotal.
   * @returns the operands of the total: the sums of the section, or its rows where the list has no sections.
   */
  private group(group: ListGroup, headed: boolean, index: number): Cells[] {
    const { say } = this.context;
    const label = group.label ?? say("其他项目", "Other projects");
    if (headed) this.page.wide(`${chineseNumeral(index + 1)}、${label}`, "section");
    const rows = group.records.map((project, i) => this.project(project, i + 1));
    if (!headed && !group.stated) return rows;
    const computed = this.sums(say(`${label}小计（各项目相加）`, `${label}: subtotal (sum of projects)`), rows);
    if (group.stated)
      this.stated(say(`${label}小计（表列）`, `${label}: subtotal (as stated)`), group.stated, computed);
    return [computed];
  }

  private project(project: RecordEntity, number: number): Cells {
    const line = this.page.line();
    line.put(COLUMN.number, ordinal(project.texts["index"]?.text, number));
    line.put(COLUMN.name, { text: project.name, style: "label" });
    line.text(COLUMN.document, project.texts["document"]?.text ?? "", "label");
    const cells = this.read(line, project);
    deriveColumns(line, cells, this.context, false);
    this.judge(line, project, cells);
    this.page.add(line);
    return cells;
  }

  /** The calculated sums of the rows above. */
  private sums(label: string, parts: readonly Cells[]): Cells {
    const line = this.page.line();
    line.text(COLUMN.name, label, "labelTotal");
    const cells: Cells = {};
    const whole: Cells = {};
    for (const key of STATED_KEYS) {
      const column = parts.map((part) => part[key]);
      cells[key] = line.figure(STATED[key], totalOf(column, this.context.decimals), "moneyTotal");
      // The sums have rates only over columns that every project states; otherwise numerator and denominator would
      // cover different projects.
      if (column.every((c) => c && c.value !== null && !this.partial.has(c))) whole[key] = cells[key];
      else this.partial.add(cells[key]);
    }
    deriveColumns(line, whole, this.context, true);
    cells.expectedClosing = whole.expectedClosing;
    line.styleEmpty(WIDTHS.length, "labelTotal");
    this.page.add(line);
    return cells;
  }

  /** A subtotal or total as the table states it, and in the next row its difference from the calculated sums. */
  private stated(label: string, entity: RecordEntity, computed: Cells): void {
    const line = this.page.line();
    line.text(COLUMN.name, label, "label");
    const cells = this.read(line, entity);
    deriveColumns(line, cells, this.context, false);
    this.judge(line, entity, cells);
    line.styleEmpty(WIDTHS.length, "label");
    this.page.add(line);
    this.differences(entity, cells, computed);
  }

  private differences(entity: RecordEntity, stated: Cells, computed: Cells): void {
    const { say, decimals } = this.context;
    const line = this.page.line();
    const sums = this.context.analysis.checks.filter(
      (c) => c.rule === sectionsAddUp.id && c.verdict !== "not-judgeable" && c.scope?.startsWith(`${entity.id}/`),
    );
    const judged: { check: Check; address: string; value: Amount }[] = [];
    let differs = false;
    for (const key of STATED_KEYS) {
      const check = sums.find((c) => wholeOf(c) === `P1.${key}`);
      const style = check?.verdict === "inconsistent" ? "differenceInconsistent" : "difference";
      const off = line.figure(STATED[key], sumOf([plus(stated[key]), minus(computed[key])], decimals), style);
      if (off?.value && !isZero(off.value)) differs = true;
      if (check && off?.value) judged.push({ check, address: off.address, value: off.value });
    }
    const worst = worstVerdict(sums);
    // The total is checked against the stated subtotals, which may differ from the sums of their projects.
    const elsewhere = entity.role === "total" && worst !== "inconsistent" && differs;
    const where = elsewhere ? say("；差额出在小计", "; it is that of the subtotals") : "";
    line.text(
      COLUMN.name,
      say(`差额（表列 − 各项目相加${where}）`, `Difference (stated − sum of projects${where})`),
      "label",
    );
    if (worst && !elsewhere) {
      const formula = worstVerdictFormula(judged, this.context);
      line.put(COLUMN.verdict, { ...wordCell(this.context, worst), ...(formula === null ? {} : { formula }) });
    }
    if (worst === "inconsistent")
      line.text(COLUMN.remark, say(`见 ${sectionsAddUp.id}`, `see ${sectionsAddUp.id}`), "label");
    line.styleEmpty(WIDTHS.length, "label");
    this.page.add(line);
  }

  private read(line: Line, entity: RecordEntity): Cells {
    const cells: Cells = {};
    for (const key of STATED_KEYS) {
      const fact = this.facts.of(entity, `P1.${key}`);
      cells[key] = line.figure(STATED[key], isFact(fact) ? readFact(fact, this.context.unit) : undefined, "money");
    }
    return cells;
  }

  /** The verdict on the roll-forward of this row, and the other checks that fail for it. */
  private judge(line: Line, entity: RecordEntity, cells: Cells): void {
    const { say, analysis } = this.context;
    const own = analysis.checks.filter((c) => c.scope === entity.id || c.scope?.startsWith(`${entity.id}/`));
    const flow = own.find((c) => c.rule === projectRollsForward.id && c.scope === entity.id);
    line.put(COLUMN.verdict, flow ? verdictCell(this.context, flow, cells.difference) : { style: "label" });
    const failing = own.filter(
      (c) => c.verdict === "inconsistent" && c.rule !== projectRollsForward.id && c.rule !== sectionsAddUp.id,
    );
    const rules = [...new Set(failing.map((c) => c.rule))];
    line.text(
      COLUMN.remark,
      rules.length === 0 ? "" : say(`另见 ${rules.join("、")}`, `see also ${rules.join(", ")}`),
      "label",
    );
  }
}

/** The key of the fact that a sum of parts is compared with. */
function wholeOf(check: Check): string | null {
  const whole = check.terms.at(-1)?.fact;
  return whole && isFact(whole) ? whole.key : null;
}
