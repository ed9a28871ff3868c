import { analysed, table, verdicts } from "../support";

const purchases = (lines: string) =>
  table(
    "2020年度政府采购预算执行情况表",
    `单位：万元\n序号 | 采购项目 | 采购类别 | 年初预算 | 实际采购金额 | 差额 | 执行率 | 授予中小企业合同金额 | 授予小微企业合同金额\n${lines}`,
  );

describe("G-1: purchases against budget", () => {
  it("3.30 − 0.40 = 2.90 over budget, 825.00 %", () => {
    expect(verdicts(analysed(purchases("1 | 电脑 | 货物 | 0.40 | 3.30 | 2.90 | 825.00%")), "G-1")).toEqual({
      "货物/电脑/差额": "exact",
      "货物/电脑/执行率": "exact",
    });
  });

  it("takes a rate typed as 825 without a percent sign for 825 %", () => {
    expect(
      verdicts(analysed(purchases("1 | 电脑 | 货物 | 0.40 | 3.30 | 2.90 | '825")), "G-1")["货物/电脑/执行率"],
    ).toBe("exact");
  });

  it("2.80 is inconsistent", () => {
    expect(verdicts(analysed(purchases("1 | 电脑 | 货物 | 0.40 | 3.30 | 2.80 |")), "G-1")).toEqual({
      "货物/电脑/差额": "inconsistent",
    });
  });
});

describe("G-1: purchases under the headings of the procurement system", () => {
  it("采购预算金额 12.00 − 成交金额 11.35 = 节约金额 0.65", () => {
    const lines = "1 | 电脑 | 货物 | 电子卖场 | 12.00 | 11.35 | 0.65";
    const headings = "序号 | 采购项目名称 | 采购类别 | 采购方式 | 采购预算金额 | 成交金额 | 节约金额";
    const analysis = analysed(table("2023年度政府采购预算执行情况表", `单位：万元\n${headings}\n${lines}`));
    expect(verdicts(analysis, "G-1")).toEqual({ "货物/电脑/节约额": "exact" });
    expect(analysis.findings.filter(({ code }) => code.startsWith("R-"))).toEqual([]);
  });
});

describe("G-1: what was saved", () => {
  const saving = (lines: string) =>
    analysed(
      table(
        "2023年度政府采购预算执行情况表",
        `单位：万元\n序号 | 采购项目 | 采购类别 | 采购预算 | 实际采购金额 | 节约金额\n${lines}`,
      ),
    );

  it("12.00 − 11.35 = 0.65, and nothing for a purchase over its budget, so that 0.65 of both is right", () => {
    const analysis = saving(
      "1 | 电脑 | 货物 | 12.00 | 11.35 | 0.65\n2 | 家具 | 货物 | 3.00 | 3.20 | 0.00\n | 合计 | | 15.00 | 14.55 | 0.65",
    );
    expect(verdicts(analysis, "G-1")).toEqual({ "货物/电脑/节约额": "exact", "货物/家具/节约额": "exact" });
    expect(verdicts(analysis, "G-2")["合计/节约金额"]).toBe("exact");
    expect(analysis.findings.filter(({ code }) => code.startsWith("R-"))).toEqual([]);
  });

  it("0.75 is inconsistent with 12.00 − 11.35, and so is nothing", () => {
    const analysis = saving("1 | 电脑 | 货物 | 12.00 | 11.35 | 0.75\n2 | 打印机 | 货物 | 2.00 | 1.90 | 0.00");
    expect(verdicts(analysis, "G-1")).toEqual({
      "货物/电脑/节约额": "inconsistent",
      "货物/打印机/节约额": "inconsistent",
    });
  });

  it("is not judged where it is left blank", () => {
    expect(verdicts(saving("1 | 电脑 | 货物 | 12.00 | 11.35 |"), "G-1")).toEqual({ "": "not-judgeable" });
  });
});

describe("G-2: procurement adds up", () => {
  it("by category and in all", () => {
    const analysis = analysed(
      purchases(
        "1 | 电脑 | 货物 | 1.00 | 0.90 | | |\n2 | 家具 | 货物 | 2.00 | 1.80 | | |\n | 货物小计 | | 3.00 | 2.70 | | |\n3 | 物业 | 服务 | 5.00 | 5.00 | | |\n | 服务小计 | | 5.00 | 5.00 | | |\n | 合计 | | 8.00 | 7.70 | | |",
      ),
    );
    expect(new Set(Object.values(verdicts(analysis, "G-2")))).toEqual(new Set(["exact"]));
    expect(Object.keys(verdicts(analysis, "G-2"))).toHaveLength(6);
  });

  it("by category alone, in a table without purchases", () => {
    const byCategory = (total: string) =>
      analysed(
        table(
          "2020年度政府采购情况表",
          `单位：万元\n采购类别 | 采购预算 | 实际采购金额\n货物 | 4.50 | 4.38\n工程 | 60.00 | 58.00\n服务 | 10.00 | 10.00\n合计 | 74.50 | ${total}`,
        ),
      );
    expect(verdicts(byCategory("72.38"), "G-2")).toEqual({ "合计/年初预算": "exact", "合计/实际采购金额": "exact" });
    expect(verdicts(byCategory("73.28"), "G-2")["合计/实际采购金额"]).toBe("inconsistent");
    expect(byCategory("72.38").findings.filter((f) => f.severity !== "info")).toEqual([]);
  });

  it("small and micro enterprises get no more than small and medium ones, and these no more than all", () => {
    const judged = verdicts(analysed(purchases("1 | 电脑 | 货物 | 1.00 | 0.90 | | | 0.80 | 0.85")), "G-2");
    expect(judged).toMatchObject({ "货物/电脑/中小企业": "exact", "货物/电脑/小微企业": "inconsistent" });
  });
});
