import { render } from "../../../src/messages/render";
import { checkFigures } from "../../../src/taskpane/results/check-figures";
import { analysed, checksOf, table, verdicts } from "../support";

const purchases = (lines: string, price = "单价") =>
  table("2024年政府采购预算表", `单位：万元\n采购类别 | 采购项目 | 采购数量 | ${price} | 采购预算\n${lines}`);
const judged = (lines: string, price?: string) => verdicts(analysed(purchases(lines, price)), "B-9");
const findings = (lines: string) => analysed(purchases(lines)).findings.filter(({ code }) => code === "B-9");

describe("B-9: quantity × unit price = amount", () => {
  it("6 × 0.50 = 3.00, item by item and not for the total", () => {
    const lines = "货物 | 电脑 | 6 | 0.50 | 3.00\n服务 | 物业管理 | 12 | 1.00 | 12.00\n | 合计 | | | 15.00";
    expect(judged(lines)).toEqual({ "货物/电脑": "exact", "服务/物业管理": "exact" });
  });

  it("3.20 is not 6 × 0.50: 0.20 more, of which rounding of the two figures allows 6 × 0.005 + 0.005 = 0.035", () => {
    const analysis = analysed(purchases("货物 | 电脑 | 6 | 0.50 | 3.20"));
    const [check] = checksOf(analysis, "B-9");
    expect(check!.verdict).toBe("inconsistent");
    expect(checkFigures(check!, "zh-CN")).toEqual({
      formula: "3.20 − 6 × 0.50 = 0.20",
      difference: "0.20 万元",
      tolerance: "0.035 万元",
    });
    const [finding] = findings("货物 | 电脑 | 6 | 0.50 | 3.20");
    expect(finding!.severity).toBe("warning");
    expect(render(finding!.text, "zh-CN")).toContain("相差 0.20 万元（允许尾差 0.035 万元）");
    expect(finding!.suspects).toEqual([]);
  });

  it("3 × 0.33 = 0.99 is within rounding of 1.00, but not of 1.03: rounding allows 3 × 0.005 + 0.005 = 0.02", () => {
    expect(judged("货物 | 打印机 | 3 | 0.33 | 1.00")).toEqual({ "货物/打印机": "within-rounding" });
    expect(judged("货物 | 打印机 | 3 | 0.33 | 1.03")).toEqual({ "货物/打印机": "inconsistent" });
  });

  it("cannot be judged where a cell holds a text that is no figure, and the reason names the cell", () => {
    const [check] = checksOf(analysed(purchases("货物 | 电脑 | 一批 | 0.50 | 3.00")), "B-9");
    expect(check!.verdict).toBe("not-judgeable");
    expect(render(check!.reason!, "zh-CN")).toContain("2024年政府采购预算表!C4 的内容“一批”不是数字");
  });

  it("is silent about a purchase that leaves quantity, price or amount empty, and about tables without prices", () => {
    expect(judged("货物 | 电脑 | | 0.50 | 3.00\n货物 | 家具 | 6 | | 3.00\n货物 | 空调 | 6 | 0.50 |")).toEqual({});
    const plain = table("2024年政府采购预算表", "单位：万元\n采购项目 | 采购数量 | 采购预算\n电脑 | 6 | 3.00");
    expect(verdicts(analysed(plain), "B-9")).toEqual({});
  });

  it("takes a price in the unit of its heading: 6 × 5000 元 = 3.00 万元", () => {
    expect(judged("货物 | 电脑 | 6 | 5000 | 3.00", "单价（元）")).toEqual({ "货物/电脑": "exact" });
    expect(judged("货物 | 电脑 | 6 | 0.50 | 3.00", "单价（元）")).toEqual({ "货物/电脑": "inconsistent" });
  });

  it("calls no price wrong that holds in 元 where the heading states no unit", () => {
    const [check] = checksOf(analysed(purchases("货物 | 电脑 | 6 | 5000 | 3.00")), "B-9");
    expect(check!.verdict).toBe("not-judgeable");
    expect(render(check!.reason!, "zh-CN")).toBe(
      "2024年政府采购预算表!D4 的单价按元计算即相符，表中没有写明单价的单位，请核实",
    );
    expect(findings("货物 | 电脑 | 6 | 5000 | 3.00")).toEqual([]);
  });
});
