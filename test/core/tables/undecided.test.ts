import { FORMS } from "../../../src/core/forms";
import { recogniseTables } from "../../../src/core/tables/recognise";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { analyse } from "../../../src/core/analyse";
import { NO_MEMORY } from "../../../src/core/memory";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { render } from "../../../src/messages/render";
import { analysed, table } from "../support";

const LIST = `
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  合计 | | 306.20 | 240.70 | 65.50
  207 | 文化旅游体育与传媒支出 | 306.20 | 240.70 | 65.50`;

const THREE_PUBLIC = `
  项目 | 预算数
  合计 | 32.70
  因公出国（境）费 | 7.02
  公务用车购置及运行维护费 | 21.46
  公务接待费 | 4.22`;

const forms = (sheet: SheetSnapshot) => recogniseTables(sheet, FORMS).map(({ form }) => form.id);

function unread(...sheets: SheetSnapshot[]): string[] {
  return analysed(...sheets)
    .findings.filter(({ code }) => code === "R-8" || code === "R-4")
    .map(({ code, severity, text }) => `${code}/${severity} ${render(text, "zh-CN")}`);
}

/** One table below another on the same sheet. */
function below(upper: SheetSnapshot, lower: SheetSnapshot): SheetSnapshot {
  const by = Math.max(...upper.cells.map(({ row }) => row)) + 2;
  return { ...upper, cells: [...upper.cells, ...lower.cells.map((cell) => ({ ...cell, row: cell.row + by }))] };
}

describe("a table that fits several forms", () => {
  it("is of none of them where neither title, headings nor figures decide: a list with 合计, 基本支出 and 项目支出", () => {
    const sheet = table("", LIST, "Sheet1");
    expect(forms(sheet)).toEqual([]);
    expect(unread(sheet)).toEqual([
      "R-8/info Sheet1!A2：此表的栏目与一般公共预算财政拨款支出决算表、国有资本经营预算财政拨款支出决算表都对得上，分不清是哪一张，未读取；请写全表名，或在“各表”里指定表种",
    ]);
    expect(analysed(sheet).tables).toEqual([]);
  });

  it("is told once, and sheets that are no table of ours beside it", () => {
    expect(
      unread(table("", LIST, "Sheet1"), table("通讯录", "姓名 | 电话", "通讯录")).map((n) => n.slice(0, 19)),
    ).toEqual(["R-8/info Sheet1!A2：", "R-8/info 以下工作表不是可识别"]);
  });

  it("is told with another table of its sheet, for the sheet was read", () => {
    // The title may be the budget's or that of the final accounts, and 合计 stands in both.
    const basic = table(
      "2023年度一般公共预算财政拨款基本支出表",
      `科目编码 | 科目名称 | 合计
      合计 | | 3.00
      301 | 工资福利支出 | 1.00
      302 | 商品和服务支出 | 2.00`,
    );
    const sheet = below(table("2023年度支出决算表", `单位：万元\n${LIST}`, "基本"), basic);
    expect(forms(sheet)).toEqual(["D03"]);
    expect(unread(sheet)).toEqual([
      "R-4/info 基本!A8：此表的栏目与一般公共预算财政拨款基本支出决算明细表（财决08-1表）、一般公共预算基本支出预算表都对得上，分不清是哪一张，未读取；请写全表名，或在“各表”里指定表种",
    ]);
  });

  it("is of the form that the title names, which alone has it", () => {
    expect(forms(table("2023年度国有资本经营预算财政拨款支出决算表", LIST))).toEqual(["D09"]);
    expect(forms(table("2023年度一般公共预算财政拨款支出决算表", LIST))).toEqual(["D05"]);
  });

  it("is of the form that a person gave the sheet", () => {
    const memory = { ...NO_MEMORY, assignedForms: [{ sheet: "Sheet1", form: "D09" }] };
    const analysis = analyse({ sheets: [table("", LIST, "Sheet1")], memory }, DEFAULT_SETTINGS);
    expect(analysis.tables.map((t) => t.table.form.id)).toEqual(["D09"]);
    expect(analysis.findings.filter(({ code }) => code === "R-8")).toEqual([]);
  });

  it("is of the form that explains more of its figures", () => {
    // 上缴上级支出 and 对附属单位补助支出 stand in 支出决算表 (D03) and not in that of the general public budget (D05).
    const list = `
      科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 对附属单位补助支出
      合计 | | 308.20 | 240.70 | 65.50 | 1.00 | 1.00
      207 | 文化旅游体育与传媒支出 | 308.20 | 240.70 | 65.50 | 1.00 | 1.00`;
    expect(forms(table("", list, "Sheet1"))).toEqual(["D03"]);
  });

  it("is of the form that more headings speak for where the figures do not decide: 预算数 for a budget of “三公”", () => {
    expect(forms(table("", THREE_PUBLIC, "Sheet1"))).toEqual(["B9"]);
  });

  it("is of the same form in whichever order the forms are listed", () => {
    for (const sheet of [table("", THREE_PUBLIC, "Sheet1"), table("2023年度“三公”经费支出表", THREE_PUBLIC)]) {
      const reversed = recogniseTables(sheet, [...FORMS].reverse());
      expect(reversed.map(({ form }) => form.id)).toEqual(forms(sheet));
    }
    expect(recogniseTables(table("", LIST, "Sheet1"), [...FORMS].reverse())).toEqual([]);
  });

  it("is of the body whose code it bears where two bodies publish the same table", () => {
    const coded = (code: string) => table("2023年度支出决算表", `${code}\n${LIST}`);
    expect(forms(coded("公开03表"))).toEqual(["D03"]);
    expect(forms(coded("财决04表"))).toEqual(["Z04"]);
  });
});
