import { analysed, checksOf, table, verdicts } from "../support";

const purchases = (computers: string) =>
  table(
    "2020年度政府采购预算执行表",
    `单位：万元\n采购项目 | 年初预算 | 实际采购金额\n办公用电脑 | 0.40 | ${computers}\n物业管理 | 12.00 | 12.00\n合计 | 12.40 | ${computers}`,
  );
const basic = (equipment: string) =>
  table(
    "2020年度一般公共预算财政拨款基本支出决算表",
    `| | | | | 单位：万元
    人员经费 | | | 公用经费 | |
    科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
    301 | 工资福利支出 | 385.87 | 302 | 商品和服务支出 | 44.16
    30101 | 基本工资 | 385.87 | 30201 | 办公费 | 44.16
     | | | 310 | 资本性支出 | ${equipment}
     | | | 31002 | 办公设备购置 | ${equipment}`,
  );
const details = (id: string, title: string, equipment: string) => ({
  ...table(
    title,
    `| | | | | | | 单位：元
    科目编码 | 科目名称 | 合计 | 工资福利支出 | 商品和服务支出 | 资本性支出 |
     | | | 小计 | 小计 | 小计 | 办公设备购置
    合计 | | ${equipment} | | | ${equipment} | ${equipment}
    2240101 | 行政运行 | ${equipment} | | | ${equipment} | ${equipment}`,
  ),
  name: id,
  merges: [{ top: 3, left: 6, bottom: 3, right: 7 }],
});

describe("G-3: office equipment that was procured is booked to 31002", () => {
  it("in basic expenditure, or in basic and project expenditure together", () => {
    expect(verdicts(analysed(purchases("3.30"), basic("3.30")), "G-3")).toEqual({ "": "exact" });
    const projects = details("Z05_2", "项目支出决算明细表(财决05-2表)", "20000");
    // 3.30 > 1.00 + 2.00
    const short = analysed(purchases("3.30"), basic("1.00"), projects);
    expect(verdicts(short, "G-3")).toEqual({ "": "inconsistent" });
    expect(checksOf(short, "G-3")[0]!.terms.map(({ fact }) => ("missing" in fact ? "" : fact.cell.address))).toEqual([
      "C4",
      "F8",
      "G5",
    ]);
    expect(verdicts(analysed(purchases("3.00"), basic("1.00"), projects), "G-3")).toEqual({ "": "exact" });
  });

  it("a cent of 万元 above is rounding and silent", () => {
    const projects = details("Z05_2", "项目支出决算明细表(财决05-2表)", "20000");
    const close = analysed(purchases("3.01"), basic("1.00"), projects);
    expect(verdicts(close, "G-3")).toEqual({ "": "within-rounding" });
    expect(close.findings.filter((f) => f.code === "G-3")).toEqual([]);
  });

  it("more than basic expenditure has, with projects unknown, cannot be judged", () => {
    expect(verdicts(analysed(purchases("3.30"), basic("1.00")), "G-3")).toEqual({ "": "not-judgeable" });
  });

  it("without codes, or without such purchases, nothing is judged and one line says what is missing", () => {
    const alone = analysed(purchases("3.30"));
    expect(verdicts(alone, "G-3")).toEqual({ "": "not-judgeable" });
    expect(JSON.stringify(checksOf(alone, "G-3")[0]!.reason)).toContain("财决05表");
  });
});
