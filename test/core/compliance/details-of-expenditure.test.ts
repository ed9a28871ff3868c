import { analysed, table } from "../support";
import { cells, severities, told } from "./told";

const merge = (left: number, right: number) => ({ top: 3, left, bottom: 3, right });

/** 项目支出决算明细表: all projects together, in 元. */
const projects = (pay: string, office: string, entrusted: string, total: string) => ({
  ...table(
    "2020年度项目支出决算明细表",
    `| | | | | | | 单位：元
    科目编码 | 科目名称 | 合计 | 工资福利支出 | 商品和服务支出 | |
     | | | 小计 | 小计 | 办公费 | 委托业务费
    合计 | | ${total} | ${pay} | | ${office} | ${entrusted}
    2240101 | 行政运行 | ${total} | ${pay} | | ${office} | ${entrusted}`,
  ),
  merges: [merge(5, 7)],
});

describe("C-10 项目支出中列支基本支出类科目", () => {
  it("tells of any pay, and of running costs above a tenth", () => {
    // 20,000 ÷ 100,000 = 20 %
    const analysis = analysed(projects("30000", "20000", "50000", "100000"));
    expect(told(analysis, "C-10")).toEqual([
      expect.stringMatching(/^warning 项目支出列支.*3[0,]*000(\.00)? 元/),
      expect.stringMatching(/^warning 项目支出中公用类科目占 20\.00%，高于 10%/),
    ]);
    expect(cells(analysis, "C-10")).toEqual([
      ["D5", "C5"],
      ["F5", "C5"],
    ]);
  });

  it("is silent at a tenth, without pay, and without the table", () => {
    expect(severities(analysed(projects("0", "10000", "90000", "100000")), "C-10")).toEqual([]);
    expect(severities(analysed(projects("0", "10001", "89999", "100000")), "C-10")).toEqual(["warning"]);
    expect(
      severities(
        analysed(
          table("2020年度政府采购预算执行表", "单位：万元\n采购项目 | 年初预算 | 实际采购金额\n电脑 | 1.00 | 1.00"),
        ),
        "C-10",
      ),
    ).toEqual([]);
  });
});

const basic = (other: string, goods: string, total: string, personnel = "60.00", year = "2020") =>
  table(
    `${year}年度一般公共预算财政拨款基本支出决算表`,
    `| | | | | 单位：万元
    人员经费 | | | 公用经费 | |
    科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
    301 | 工资福利支出 | ${personnel} | 302 | 商品和服务支出 | ${goods}
    30101 | 基本工资 | ${personnel} | 30299 | 其他商品和服务支出 | ${other}
    人员经费合计 | | ${personnel} | 公用经费合计 | | ${total}`,
    `基本支出${year}`,
  );

describe("C-21 “其他”类科目", () => {
  it("tells of more than 30 % of a class", () => {
    const analysis = analysed(basic("16.00", "40.00", "40.00"));
    expect(told(analysis, "C-21")).toEqual([
      "info 其他商品和服务支出（30299）16.00 万元，占 302 的 40.00%，高于 30%，请核实是否应列入具体科目。",
    ]);
    expect(cells(analysis, "C-21")).toEqual([["F6", "F5"]]);
  });

  it("is silent at 30 % and where the class is not stated", () => {
    expect(severities(analysed(basic("12.00", "40.00", "40.00")), "C-21")).toEqual([]);
    expect(severities(analysed(basic("12.01", "40.00", "40.00")), "C-21")).toEqual(["info"]);
    expect(severities(analysed(basic("12.01", "", "40.00")), "C-21")).toEqual([]);
  });
});

const staff = (heads: string, year = "2020", budget = "48.00") =>
  table(
    `${year}年度部门整体支出绩效评价基础数据表`,
    `单位：万元
    财政供养人员情况 | 编制数 | ${year}年实际在职人数
    合计 | 26 | ${heads}
    经费控制情况 | ${Number(year) - 1}年决算数 | ${year}年预算数 | ${year}年决算数
    三公经费 | 3.43 | 5.00 | 4.12
    公用经费 | 45.00 | ${budget} | 40.00`,
    `基础数据${year}`,
  );

describe("C-12 公用经费超预算", () => {
  it("is spent above the budget of the base data, or of the published budget", () => {
    const analysis = analysed(basic("4.00", "50.00", "50.00"), staff("20"));
    expect(told(analysis, "C-12")).toEqual([
      "warning 公用经费超预算 2.00 万元（决算 50.00 万元，预算 48.00 万元，控制率 104.17%）。",
    ]);
    expect(cells(analysis, "C-12")).toEqual([["F7", "C7"]]);
  });

  it("is silent up to the budget, within rounding, and without a budget", () => {
    expect(severities(analysed(basic("4.00", "48.00", "48.00"), staff("20")), "C-12")).toEqual([]);
    expect(severities(analysed(basic("4.00", "48.01", "48.01"), staff("20")), "C-12")).toEqual([]);
    expect(severities(analysed(basic("4.00", "48.02", "48.02"), staff("20")), "C-12")).toEqual(["warning"]);
    expect(severities(analysed(basic("4.00", "50.00", "50.00")), "C-12")).toEqual([]);
  });
});

describe("C-23 人均支出较上年变动", () => {
  it("tells of more than 30 % against last year's tables", () => {
    // 60.00 ÷ 20 = 3.00 a head; 60.00 ÷ 30 = 2.00 the year before: + 50 %
    const now = [basic("4.00", "40.00", "40.00"), staff("20")];
    const before = [basic("4.00", "60.00", "60.00", "60.00", "2019"), staff("30", "2019")];
    const analysis = analysed(...now, coverage, ...before);
    expect(told(analysis, "C-23")).toEqual([
      "info 人均人员经费 3.00 万元，上年 2.00 万元，上升 50.00%，超过 30%，请说明原因。",
    ]);
  });

  it("is silent at 30 % and without last year's tables", () => {
    const now = [basic("4.00", "39.00", "39.00", "39.00"), staff("30")];
    const before = [basic("4.00", "30.00", "30.00", "30.00", "2019"), staff("30", "2019")];
    expect(severities(analysed(...now, coverage, ...before), "C-23")).toEqual([]);
    expect(severities(analysed(...now), "C-23")).toEqual([]);
  });
});

/** A third table of the year, so that most tables tell which year is judged. */
const coverage = table(
  "2020年度“三公”经费支出表",
  "单位：万元\n项目 | 预算数 | 决算数\n合计 | 5.00 | 4.12\n因公出国（境）费 | |\n公务用车购置及运行维护费 | |\n公务接待费 | 5.00 | 4.12",
);
