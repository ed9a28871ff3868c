import { analysed, table } from "../support";
import { cellAt, projects, rowShown, rowWith, sheetOf, shownAt } from "./support";

const OF = "编制单位：样例局 | 单位：万元";
const OVERVIEW = table(
  "2020年度部门收支余情况表",
  `${OF}\n项目 | 决算数\n年初结转和结余 | 10.00\n本年收入合计 | 30.00\n收入总计 | 40.00\n基本支出 | 10.00\n项目支出 | 10.00\n本年支出合计 | 20.00\n年末结转和结余 | 20.00`,
  "收支",
);

describe("资金流向", () => {
  it("follows a project's money from the budget to what became of the balance", () => {
    const sheet = sheetOf(projects(), "fund-flows");
    const row = rowWith(sheet, "岗位津贴");
    // Budget 7, received 7, funds 7, spent 6.64 = 94.86 % = nine full blocks of ten, closing 0.36, all returned.
    expect(rowShown(sheet, row)).toBe(
      "1 | 区本级 | 岗位津贴 | 7 | 0 | 0 | 0 | 7 | 7 | 6.64 | 0.9486 | █████████░ | 0.36 | 0.36 | 0",
    );
    expect(cellAt(sheet, `J${row}`)).toMatchObject({ formula: "'项目'!H5", decimal: "6.64" });
    expect(cellAt(sheet, `I${row}`)!.formula).toBe(`ROUND(G${row}+H${row},6)`);
    expect(cellAt(sheet, `L${row}`)!.formula).toContain(`REPT("█",INT(ROUND(MAX(0,MIN(1,K${row}))*10,3)))`);
  });

  it("adds the projects up by level and in all", () => {
    const sheet = sheetOf(projects(), "fund-flows");
    // 7 + 1 received, 6.64 + 1 spent.
    const own = rowWith(sheet, "区本级小计");
    expect(shownAt(sheet, `H${own}`)).toBe("8");
    expect(shownAt(sheet, `J${own}`)).toBe("7.64");
    expect(shownAt(sheet, `J${rowWith(sheet, "项目合计")}`)).toBe("7.64");
  });

  it("shows the department's own money above its projects", () => {
    const sheet = sheetOf(analysed(OVERVIEW), "fund-flows");
    // 20 of 40: half.
    expect(rowShown(sheet, rowWith(sheet, "部门财政拨款"))).toBe(
      "部门财政拨款（含基本支出） | 10 | 30 | 40 | 20 | 0.5 | █████░░░░░ | 20",
    );
  });

  it("shows a full bar only where all was spent", () => {
    const list = table(
      "2020年度项目资金收支明细表",
      `${OF}\n项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余\n甲 | 0.00 | 100.00 | 99.99 | 0.01\n乙 | 0.00 | 2.00 | 2.00 | 0.00\n丙 | 0.00 | 10.00 | 7.00 | 3.00`,
    );
    const sheet = sheetOf(analysed(list), "fund-flows");
    const bar = (name: string) => shownAt(sheet, `L${rowWith(sheet, name)}`);
    expect([bar("甲"), bar("乙"), bar("丙")]).toEqual(["█████████░", "██████████", "███████░░░"]);
  });

  it("shows no bar where there were no funds", () => {
    const none = table(
      "2020年度项目资金收支明细表",
      `${OF}\n项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余\n甲 | 0.00 | 0.00 | 0.00 | 0.00\n乙 | 0.00 | 2.00 | 2.00 | 0.00`,
    );
    const sheet = sheetOf(analysed(none), "fund-flows");
    const row = rowWith(sheet, "甲");
    expect([shownAt(sheet, `K${row}`), shownAt(sheet, `L${row}`)]).toEqual(["不适用", ""]);
  });

  it("tells what the expenditure consists of, parts without money left out", () => {
    const sheet = sheetOf(analysed(OVERVIEW), "fund-flows");
    const row = rowWith(sheet, "基本支出");
    expect(rowShown(sheet, rowWith(sheet, "构成") + 1)).toBe("1 | 基本支出 | 10 | 0.5 | █████░░░░░");
    expect(cellAt(sheet, `E${rowWith(sheet, "构成") + 1}`)!.formula).toMatch(/D\d+\/D\d+/);
    expect(row).toBeLessThan(rowWith(sheet, "支出合计"));
  });
});

describe("the charts of 资金流向", () => {
  it("show every project's funds beside its spending, over the cells of the table", () => {
    const sheet = sheetOf(projects(), "fund-flows");
    const [first, last] = [rowWith(sheet, "岗位津贴"), rowWith(sheet, "专项资金")];
    const chart = sheet.charts!.find(({ kind }) => kind === "bars")!;
    expect(chart).toMatchObject({
      name: "gouji-execution",
      title: "项目资金执行情况（万元）",
      categories: `C${first}:C${last}`,
      series: [
        { name: "可用资金", values: `I${first}:I${last}` },
        { name: "本年支出", values: `J${first}:J${last}` },
      ],
    });
  });

  it("lie above the tables, side by side, over empty cells", () => {
    const sheet = sheetOf(analysed(OVERVIEW, ...[projects().workbook.sheets[0]!]), "fund-flows");
    expect(sheet.charts!.map(({ kind, area }) => [kind, area])).toEqual([
      ["pie", "A3:F17"],
      ["bars", "G3:O17"],
    ]);
    expect(sheet.rows.slice(2, 18).every((row) => row.length === 0)).toBe(true);
  });

  it("are left out where there is nothing to show: one part alone is no structure", () => {
    const sheet = sheetOf(projects(), "fund-flows");
    expect(sheet.charts!.map(({ kind }) => kind)).toEqual(["bars"]);
    expect(sheetOf(analysed(OVERVIEW), "fund-flows").charts!.map(({ kind }) => kind)).toEqual(["pie"]);
  });

  it("speak the language of the sheet", () => {
    const sheet = sheetOf(projects(), "fund-flows", "en-US");
    expect(sheet.charts!.map(({ title }) => title)).toEqual(["Project execution (万元)"]);
  });
});
