import { render } from "../../../src/messages/render";
import { analysed, suspects, table, verdicts, withCell } from "../support";

const EXPENDITURE = table(
  "支出决算表",
  `部门：某区文化局　单位：万元
   科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
   合计 | | 100.00 | 42.50 | 57.50
   201 | 一般公共服务支出 | 70.00 | 42.50 | 27.50
   20101 | 人大事务 | 51.23 | 31.04 | 20.19
   20199 | 其他一般公共服务支出 | 18.77 | 11.46 | 7.31
   212 | 城乡社区支出 | 30.00 | | 30.00
   21201 | 城乡社区管理事务 | 30.00 | | 30.00`,
  "GK03",
);

const ECONOMIC = table(
  "一般公共预算财政拨款基本支出决算表",
  `部门：某区文化局　单位：万元
   科目编码 | 科目名称 | 决算数
   301 | 工资福利支出 | 31.04
   30101 | 基本工资 | 20.00
   30102 | 津贴补贴 | 11.04
   302 | 商品和服务支出 | 11.46
   30201 | 办公费 | 11.46`,
  "GK06",
);

describe("a cell that was left empty", () => {
  it("is named with the figure that its parts come to, while its sum stays not judged", () => {
    const analysis = analysed(withCell(ECONOMIC, "C4", null));
    expect(suspects(analysis, "R-13")).toEqual([{ cell: "C4", from: "", to: "31.04", rank: 1 }]);
    expect(analysis.findings.find((f) => f.code === "R-13")!.suspects[0]!.slip).toBe("empty");
    expect(Object.values(verdicts(analysis, "D06-1"))[0]).toBe("not-judgeable");
  });

  it("is told once, with the sums that do not hold for want of it", () => {
    // D03-1 lacks 70.00 − 27.50 = 42.50, which is what the parts below come to.
    const analysis = analysed(withCell(EXPENDITURE, "D5", null));
    expect(suspects(analysis, "D03-1")).toEqual([{ cell: "D5", from: "", to: "42.50", rank: 1 }]);
    expect(analysis.findings.filter((f) => f.code === "R-13")).toEqual([]);
  });

  it("is nil where nil makes the sums hold, and not spoken of", () => {
    expect(analysed(EXPENDITURE).findings.filter((f) => f.code === "R-13")).toEqual([]);
  });

  it("is told with each figure where its sums come to different ones", () => {
    // By its row and by 合计 70.00; by its parts, one of which is wrong, 51.23 + 19.77 = 71.00.
    const analysis = analysed(withCell(withCell(EXPENDITURE, "C5", null), "C7", 19.77));
    expect(
      suspects(analysis, "R-13")
        .filter(({ cell }) => cell === "C5")
        .map(({ to, rank }) => `${rank} ${to}`)
        .sort(),
    ).toEqual(["1 70.00", "1 71.00"]);
    const said = analysis.findings.find(({ code, cells }) => code === "R-13" && cells[0]!.address === "C5")!;
    expect(render(said.text, "zh-CN")).toMatch(/应为 7[01]\.00.*应为 7[01]\.00，彼此不一致/);
  });
});
