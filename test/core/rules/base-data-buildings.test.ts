import { analysed, checksOf, table, verdicts, withCell } from "../support";

/** The form as Hunan prints it: figures of the headcount and of the buildings stand below their headings. */
const FORM = table(
  "2020年度部门整体支出绩效评价基础数据表",
  `填报单位：应急管理局 | | | | | | 单位：万元
  财政供养人员情况 | 编制数 | 2020年实际在职人数 | 控制率
   | 26 | 18 | 69.23%
  经费控制情况 | 2019年决算数 | 2020年预算数 | 2020年决算数
  三公经费 | 3.43 | 5.00 | 4.12
  1、公务用车购置和维护经费 | 3.43 | 5.00 | 4.12
  其中：公车购置 | 0.00 | 0.00 | 0.00
  公车运行维护 | 3.43 | 5.00 | 4.12
  2、出国经费 | | |
  3、公务接待 | | |
  项目支出： | 7.90 | 180.00 | 135.18
  1、业务工作专项 | 7.90 | 100.00 | 86.22
  2、运行维护专项 | | 80.00 | 48.96
  公用经费 | 45.00 | 48.00 | 47.46
  其中：办公经费 | 20.00 | 20.00 | 20.00
  水费、电费、差旅费 | 10.00 | 10.00 | 10.00
  会议费、培训费 | 5.00 | 5.00 | 5.00
  政府采购金额 | —— | 0.40 | 3.30
  部门整体支出预算调整 | —— | | 40.00
  楼堂馆所控制情况（2020年完工项目） | 批复规模（㎡） | 实际规模（㎡） | 规模控制率 | 预算投资（万元） | 实际投资（万元） | 投资概算控制率
   | 1000 | 1050 | 105.00% | 300.00 | 297.00 | 99.00%
  厉行节约保障措施 | 严格执行公务接待标准 | | |
  说明：“项目支出”需要填报基本支出以外的所有项目支出情况。`,
);

const selfEvaluation = (full: string) =>
  table(
    "2020年度部门整体支出绩效自评表",
    `年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
     | 年度资金总额 | 560.00 | ${full} | 568.51 | 10 | |`,
  );

function cellsOf(analysis: ReturnType<typeof analysed>, rule: string): string[] {
  return checksOf(analysis, rule).flatMap((c) =>
    c.terms.flatMap(({ fact }) => ("missing" in fact ? [] : [fact.cell.address])),
  );
}

describe("the form as it is printed", () => {
  const figure = (key: string) => {
    const fact = analysed(FORM).facts.one(key);
    return "missing" in fact ? "missing" : fact.cell.address;
  };

  it("has the headcount and the buildings in the row below their headings, which has no label", () => {
    expect(["posts", "staff", "rate"].map((column) => figure(`H1.headcount.${column}`))).toEqual(["B4", "C4", "D4"]);
    expect(
      ["areaApproved", "area", "areaRate", "investmentApproved", "investment", "investmentRate"].map((column) =>
        figure(`H1.building.${column}`),
      ),
    ).toEqual(["B22", "C22", "D22", "E22", "F22", "G22"]);
  });

  it("has every other figure where its label says, and the projects as lines of their own", () => {
    expect([figure("D07.total.actual"), figure("H1.public.office.actual"), figure("H1.adjustment.actual")]).toEqual([
      "D6",
      "D16",
      "D20",
    ]);
    const analysis = analysed(FORM);
    expect(analysis.facts.records("H1.project").map((e) => e.name)).toEqual(["业务工作专项", "运行维护专项"]);
    expect(analysis.tables.flatMap((t) => t.table.unread)).toEqual([]);
  });

  it("may merge the heading over the figures' row, or list buildings by name", () => {
    const merged = {
      ...FORM,
      merges: [
        { top: 3, left: 1, bottom: 4, right: 1 },
        { top: 21, left: 1, bottom: 22, right: 1 },
      ],
    };
    expect(verdicts(analysed(merged), "H1-1")).toEqual({ 合计: "exact" });
    expect(verdicts(analysed(merged), "H1-6")).toEqual({ 规模控制率: "exact", 投资概算控制率: "exact" });
    const named = analysed(withCell(FORM, "A22", "业务用房"));
    expect(verdicts(named, "H1-6")).toEqual({ "业务用房/规模控制率": "exact", "业务用房/投资概算控制率": "exact" });
  });
});

describe("H1-5: the budget adjustment", () => {
  it("is the budget of the year less the original one", () => {
    // 600.00 − 560.00 = 40.00
    expect(verdicts(analysed(FORM, selfEvaluation("600.00")), "H1-5")).toEqual({ "": "exact" });
    const wrong = analysed(FORM, selfEvaluation("610.00"));
    expect(verdicts(wrong, "H1-5")).toEqual({ "": "inconsistent" });
    expect(cellsOf(wrong, "H1-5")).toEqual(["D3", "C3", "D20"]);
    expect(wrong.findings.filter((f) => f.code === "H1-5").map((f) => f.severity)).toEqual(["info"]);
  });

  it("is silent about a cent of 万元 and cannot be judged without the self-evaluation", () => {
    const close = analysed(FORM, selfEvaluation("600.01"));
    expect(verdicts(close, "H1-5")).toEqual({ "": "within-rounding" });
    expect(close.findings.filter((f) => f.code === "H1-5")).toEqual([]);
    expect(verdicts(analysed(FORM), "H1-5")).toEqual({ "": "not-judgeable" });
    expect(JSON.stringify(checksOf(analysed(FORM), "H1-5")[0]!.reason)).toContain("部门整体支出绩效自评表");
  });
});

describe("H1-6: the control rates of buildings", () => {
  it("are built over approved, and invested over approved", () => {
    // 1050 ÷ 1000 = 105 %; 297.00 ÷ 300.00 = 99 %
    expect(verdicts(analysed(FORM), "H1-6")).toEqual({ 规模控制率: "exact", 投资概算控制率: "exact" });
    const wrong = analysed(withCell(FORM, "G22", 0.9));
    expect(verdicts(wrong, "H1-6")).toEqual({ 规模控制率: "exact", 投资概算控制率: "inconsistent" });
    expect(cellsOf(wrong, "H1-6").slice(-3)).toEqual(["G22", "F22", "E22"]);
  });

  it("allow for the rounding of the investment, which is silent", () => {
    // 0.30 may be 0.295 … 0.305 and 0.29 0.285 … 0.295: any rate from 93.4 % to 100 %
    const small = withCell(withCell(withCell(FORM, "E22", 0.3), "F22", 0.29), "G22", 0.97);
    expect(verdicts(analysed(small), "H1-6")["投资概算控制率"]).toBe("within-rounding");
    expect(analysed(small).findings.filter((f) => f.code === "H1-6")).toEqual([]);
  });

  it("cannot be judged without buildings, which one line says", () => {
    const none = { ...FORM, cells: FORM.cells.filter((c) => c.row < 21) };
    expect(verdicts(analysed(none), "H1-6")).toEqual({ "": "not-judgeable" });
    expect(verdicts(analysed(selfEvaluation("600.00")), "H1-6")).toEqual({ "": "not-judgeable" });
  });
});
