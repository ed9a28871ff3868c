import { render } from "../../../src/messages/render";
import { analysed, checksOf, table, withCell } from "../support";

const PROJECTS = table(
  "2020年度项目资金收支明细表",
  `单位：万元
  项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
  甲       | 0.00 | 7.00 | 6.64 | 0.36
  乙       | 1.00 | 2.00 | 3.00 | 0.00
  合计     | 1.00 | 9.00 | 9.64 | 0.36`,
  "明细",
);

function notes(...sheets: Parameters<typeof analysed>): string[] {
  return analysed(...sheets)
    .findings.filter((f) => f.code.startsWith("R-"))
    .map((f) => `${f.code}/${f.severity} ${render(f.text, "zh-CN")}`);
}

describe("what the user is told about the reading", () => {
  it("is nothing when everything was read", () => {
    expect(notes(PROJECTS)).toEqual([]);
  });

  it("names hidden rows, columns and sheets, whose figures count like the others", () => {
    const hidden = { ...PROJECTS, hiddenRows: [4], hiddenColumns: [3], visibility: "hidden" as const };
    expect(notes(hidden)).toEqual([
      "R-6/info 项目资金收支明细表（明细）有隐藏内容：整个工作表、第 4 行、C 列，已照常读取并参与勾稽",
    ]);
    expect(checksOf(analysed(hidden), "P-3").map((c) => c.verdict)).toEqual(["exact", "exact", "exact", "exact"]);
  });

  it("names a cell that holds words or an error", () => {
    expect(notes(withCell(PROJECTS, "C4", "待定"))).toEqual([
      "R-7/warning 明细!C4「甲 · 本年收到」的内容“待定”不是数字，未读取",
    ]);
    expect(notes(withCell(PROJECTS, "C4", { error: "#REF!" }))).toEqual([
      "R-7/warning 明细!C4「甲 · 本年收到」的内容“#REF!”不是数字，未读取",
    ]);
  });

  it("names words in a value column of a table of labelled lines too", () => {
    const basic = table(
      "2020年度基本支出情况表",
      "单位：万元\n项目 | 决算数\n人员经费 | 待定\n公用经费 | 47.46\n合计 | 433.33",
      "基本",
    );
    expect(notes(basic)).toEqual(["R-7/warning 基本!B4「人员经费 · 决算数」的内容“待定”不是数字，未读取"]);
    const check = checksOf(analysed(basic), "D06-4")[0]!;
    expect(render(check.reason!, "zh-CN")).toBe("缺少：人员经费 · 决算数（基本!B4 的内容“待定”不是数字）");
  });

  it("names cells whose format shows another magnitude than they hold", () => {
    const scaled = {
      ...PROJECTS,
      cells: PROJECTS.cells.map((c) => (c.row === 4 && c.column === 3 ? { ...c, format: '0!.0,"万"' } : c)),
    };
    expect(notes(scaled).map((n) => n.slice(0, 12))).toEqual(["R-12/warning"]);
    expect(notes(scaled)[0]).toContain("明细!C4");
  });

  it("says when a sheet's title is a known form's but its layout is not", () => {
    const odd = table("2020年度“三公”经费支出情况表", "单位：万元\n年度 | 总数\n2019 | 3.43\n2020 | 4.12", "三公");
    expect(notes(PROJECTS, odd)).toEqual([
      "R-8/warning 工作表“三公”的表名像是“三公”经费支出表，但版式不能识别，未读取",
    ]);
  });

  const withoutResult = (formula: string) => ({
    ...PROJECTS,
    cells: PROJECTS.cells.map((c) => (c.row === 6 && c.column === 3 ? { ...c, value: null, formula } : c)),
  });

  it("adds up a sum that nobody computed, and says so", () => {
    const sum = withoutResult("SUM(C4:C5)");
    expect(notes(sum)).toEqual([
      "R-9/info 项目资金收支明细表中有 1 个求和公式没有保存计算结果（明细!C6），已按公式算出后核对",
    ]);
    const verdictOf = (sheet: typeof sum) =>
      checksOf(analysed(sheet), "P-3").find((c) => c.scope === "合计/本年收到")!.verdict;
    expect(verdictOf(sum)).toBe("exact");
    expect(verdictOf(withoutResult("SUM(C4:C4)"))).toBe("inconsistent");
  });

  it("does not take a formula that nobody computed for a blank", () => {
    const uncomputed = withoutResult('SUMIF(A4:A5,"*",C4:C5)');
    expect(notes(uncomputed)).toEqual([
      "R-9/warning 项目资金收支明细表中有 1 个公式没有计算结果（明细!C6），未参与勾稽；请在 Excel 或 WPS 中打开该文件、保存后再核对",
    ]);
    const check = checksOf(analysed(uncomputed), "P-3").find((c) => c.scope === "合计/本年收到")!;
    expect(render(check.reason!, "zh-CN")).toBe("缺少：合计 · 本年收到（明细!C6 的公式没有计算结果）");
  });

  it("lists figures beside the table that no column explains", () => {
    const extra = {
      ...PROJECTS,
      cells: [...PROJECTS.cells, { row: 3, column: 6, value: "审计调整" }, { row: 4, column: 6, value: 5 }],
    };
    expect(notes(extra)).toEqual([
      "R-5/info 项目资金收支明细表（明细）中下列栏目不是本表的固定栏目，未作为分项参与勾稽：审计调整",
    ]);
  });

  it("warns of such figures where a row does not add up without them", () => {
    const extra = {
      ...withCell(PROJECTS, "E4", 9),
      cells: [
        ...withCell(PROJECTS, "E4", 9).cells,
        { row: 3, column: 6, value: "审计调整" },
        { row: 4, column: 6, value: 5 },
      ],
    };
    expect(notes(extra)).toContain(
      "R-5/warning 项目资金收支明细表（明细）中下列有数字的列未能识别，未参与勾稽：审计调整；如属本表应有的栏目，请改用通行的列名",
    );
  });

  it("names a column by its own heading and the one that it shares with others", () => {
    const sheet = table(
      "2023年度项目资金收支明细表",
      `单位：万元
      项目名称 | 上年结转 | 审计认定 | | 本年支出 | 年末结余
      | | 调增数 | 调减数 | |
      甲 | 1.00 | 5.00 | 2.00 | 3.00 | 1.00
      合计 | 1.00 | 5.00 | 2.00 | 3.00 | 1.00`,
      "明细",
    );
    const down = [1, 2, 5, 6].map((column) => ({ top: 3, left: column, bottom: 4, right: column }));
    expect(notes({ ...sheet, merges: [...down, { top: 3, left: 3, bottom: 3, right: 4 }] })).toContain(
      "R-5/warning 项目资金收支明细表（明细）中下列有数字的列未能识别，未参与勾稽：审计认定·调增数、审计认定·调减数；如属本表应有的栏目，请改用通行的列名",
    );
  });

  it("keeps the figures of a row without a name, and says so", () => {
    expect(notes(withCell(PROJECTS, "A5", null))).toEqual([
      "R-4/warning 明细!A5：第5行有金额而无名称，按“（无名称）”读取",
    ]);
  });

  it("lists sheets that were not read", () => {
    expect(notes(PROJECTS, table("通讯录", "姓名 | 电话\n甲 | 84680001"))).toEqual([
      "R-8/info 以下工作表不是可识别的预决算表，未读取：通讯录",
    ]);
  });

  it("leaves out a second table of the same form and year, and asks which one counts", () => {
    const found = notes(PROJECTS, { ...withCell(PROJECTS, "C4", 9), name: "明细（旧）" });
    expect(found).toEqual([
      "R-2/warning 明细（旧）!A1 的项目资金收支明细表与前面的同年度同名表重复，未参与勾稽，请确认以哪一张为准；两张表有 1 个数不同：明细（旧）!C4 与 明细!C4",
    ]);
  });

  it("keeps last year's table for comparison only", () => {
    const lastYear = {
      ...PROJECTS,
      name: "上年",
      cells: PROJECTS.cells.map((c) => (c.row === 1 ? { ...c, value: "2019年度项目资金收支明细表" } : c)),
    };
    const analysis = analysed(lastYear, PROJECTS);
    expect(analysis.tables.map((t) => [t.table.sheet, t.year, t.use])).toEqual([
      ["上年", 2019, "other-year"],
      ["明细", 2020, "judged"],
    ]);
    expect(notes(lastYear, PROJECTS)).toEqual([
      "R-1/info 上年!A1 的项目资金收支明细表属于2019年度，只用来核对本年度各表中的上年数和年初数",
    ]);
  });

  it("leaves out a table of an earlier year", () => {
    const earlier = {
      ...PROJECTS,
      name: "更早",
      cells: PROJECTS.cells.map((c) => (c.row === 1 ? { ...c, value: "2018年度项目资金收支明细表" } : c)),
    };
    expect(notes(PROJECTS, earlier)).toEqual(["R-1/info 更早!A1 的项目资金收支明细表属于2018年度，不参与本年度勾稽"]);
  });
});
