import { analysed, table, verdicts, withCell } from "../../support";
import { accountsWith, ALL, D06, failing, judgedFourWays, reasonOf } from "./accounts";

judgedFourWays({
  rule: "D06-1",
  says: "an economic class is the sum of its items",
  sheet: D06,
  scope: "301 工资福利支出/决算数",
  cell: "C6",
  wrong: 51,
  cells: ["C5", "C6", "C4"],
  rounded: 15.01,
  unknown: ["C4", null, "GK06!C4 为空"],
});

judgedFourWays({
  rule: "D06-2",
  says: "personnel expenditure is classes 301 and 303",
  sheet: D06,
  scope: "",
  cell: "C10",
  wrong: 54,
  cells: ["C4", "C7", "C10"],
  rounded: 45.01,
  unknown: ["C10", null, "GK06!C10 为空"],
});

judgedFourWays({
  rule: "D06-3",
  says: "public running costs are classes 302, 307, 310, 312 and 399, as far as there are any",
  sheet: D06,
  scope: "",
  cell: "F8",
  wrong: 20,
  cells: ["F4", "F8", "F10"],
  rounded: 2.01,
  unknown: ["F10", "见附表", "GK06!F10 的内容“见附表”不是数字"],
});

const WITH_TOTAL = withCell(withCell(D06, "A11", "合计"), "C11", 60);

judgedFourWays({
  rule: "D06-4",
  says: "basic expenditure is personnel and public running costs",
  sheet: WITH_TOTAL,
  among: [WITH_TOTAL],
  scope: "",
  cell: "F10",
  wrong: 51,
  cells: ["C10", "F10", "C11"],
  rounded: 15.01,
  unknown: ["C11", null, "GK06!C11 为空"],
});

describe("D06-4 in a table with columns of personnel and public running costs", () => {
  const byColumn = (retired: string) =>
    table(
      "一般公共预算财政拨款基本支出决算表",
      `单位：万元
       科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
       合计 | | 60.00 | 45.00 | 15.00
       301 | 工资福利支出 | 40.00 | 40.00 |
       303 | 对个人和家庭的补助 | 8.00 | 5.00 | ${retired}
       302 | 商品和服务支出 | 12.00 | | 12.00`,
    );

  it("holds row by row, also for a class with both", () => {
    expect(verdicts(analysed(byColumn("3.00")), "D06-4")).toMatchObject({ "303 对个人和家庭的补助": "exact" });
    expect(failing(analysed(byColumn("30.00")), "D06-4")).toEqual({ "303 对个人和家庭的补助": ["D6", "E6", "C6"] });
  });

  it("D06-2 and D06-3 count the columns, not the classes", () => {
    expect(failing(analysed(byColumn("3.00")), "D06-2")).toEqual({});
  });
});

describe("D06-5: economic codes are current and carry their own names", () => {
  it("holds in the accounts as published", () => {
    expect(verdicts(analysed(...ALL), "D06-5")).toEqual({ "": "exact" });
  });

  it("finds a code that there is not, and one under another name", () => {
    const analysis = analysed(withCell(withCell(D06, "A6", 30177), "E5", "印刷费"));
    expect(failing(analysis, "D06-5")).toEqual({ "": ["F5", "C6"] });
    expect(reasonOf(analysis, "D06-5")).toContain("30201 印刷费（E5）的科目名称应为“办公费”");
  });

  it("knows 30311 only from 2020 on", () => {
    const insured = withCell(withCell(D06, "A8", 30311), "B8", "代缴社会保险费");
    const in2019 = {
      ...insured,
      cells: insured.cells.map((c) => (c.row === 1 ? { ...c, value: `2019年度${c.value as string}` } : c)),
    };
    const in2020 = {
      ...insured,
      cells: insured.cells.map((c) => (c.row === 1 ? { ...c, value: `2020年度${c.value as string}` } : c)),
    };
    expect(failing(analysed(in2019), "D06-5")).toEqual({ "": ["C8"] });
    expect(failing(analysed(in2020), "D06-5")).toEqual({});
  });
});

describe("the ministry's tables of detail, functions down and economic classes across", () => {
  const detail = table(
    "支出决算明细表(财决05表)",
    `金额单位：元
     科目编码 | 科目名称 | 合计 | 工资福利支出小计 | 基本工资 | 奖金 | 商品和服务支出小计 | 办公费
     合计 | | 900.00 | 600.00 | 400.00 | 200.00 | 300.00 | 300.00
     205 | 教育支出 | 900.00 | 600.00 | 400.00 | 200.00 | 300.00 | 300.00`,
    "Z05",
  );

  it("hold row by row: the total over the classes, a class over its items", () => {
    expect(verdicts(analysed(detail), "D06-1")).toMatchObject({
      "财决05表/205 教育支出/合计": "exact",
      "财决05表/205 教育支出/301 工资福利支出": "exact",
    });
    const wrong = analysed(withCell(detail, "E5", 401));
    expect(failing(wrong, "D06-1")).toEqual({ "财决05表/205 教育支出/301 工资福利支出": ["E5", "F5", "D5"] });
  });
});

it("without economic codes one line stands for D06-1 to D06-5", () => {
  const analysis = accountsWith(D06, "A4", null, ALL.slice(0, 3));
  expect(analysis.checks.filter((c) => /^D06-[1235]/.test(c.rule)).map((c) => c.id)).toEqual(["D06-1"]);
  expect(reasonOf(analysis, "D06-1")).toBe("缺少：基本支出决算表（公开06表）的经济科目（本工作簿中没有）");
});
