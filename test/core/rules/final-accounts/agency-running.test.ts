import { analysed, table, verdicts } from "../../support";

const running = (lines: string) =>
  analysed(table("机构运行信息表", `部门：某局 | 2022年度 | 单位：万元\n项目 | 行次 | 统计数\n${lines}`));

const PROCUREMENT =
  "政府采购支出合计 | 9 | 50.00\n1.政府采购货物支出 | 10 | 20.00\n2.政府采购工程支出 | 11 | 5.00\n3.政府采购服务支出 | 12 | 25.00";

describe("S-11: totals of 机构运行信息表 are the sums of their parts", () => {
  it("agency running costs, vehicles and procurement", () => {
    const analysis = running(`机关运行经费 | 1 | 90.00
      （一）行政单位 | 2 | 80.00
      （二）参照公务员法管理事业单位 | 3 | 10.00
      车辆数合计（辆） | 4 | 3
      1.主要负责人用车 | 5 | 1
      2.其他用车 | 6 | 2
      ${PROCUREMENT}`);
    expect(verdicts(analysis, "S-11")).toEqual({
      "机关运行经费/决算数": "exact",
      "车辆数合计/决算数": "exact",
      "政府采购支出合计/决算数": "exact",
    });
  });

  it("a vehicle too many is found", () => {
    const analysis = running(`车辆数合计（辆） | 4 | 3\n1.主要负责人用车 | 5 | 3\n2.其他用车 | 6 | 2\n${PROCUREMENT}`);
    expect(verdicts(analysis, "S-11")["车辆数合计/决算数"]).toBe("inconsistent");
  });

  it("vehicles of a use that is not known may be the rest of the total", () => {
    const analysis = running(
      `车辆数合计（辆） | 4 | 3\n1.主要负责人用车 | 5 | 1\n2.通勤班车 | 6 | 2\n3.其他用车 | 7 |\n${PROCUREMENT}`,
    );
    expect(verdicts(analysis, "S-11")["车辆数合计/决算数"]).toBe("not-judgeable");
  });

  it("dashes of a heading are no total", () => {
    const analysis = running(`机关运行经费 | 1 | —\n（一）行政单位 | 2 | 80.00\n${PROCUREMENT}`);
    expect(verdicts(analysis, "S-11")["机关运行经费/决算数"]).toBe("not-judgeable");
  });
});
