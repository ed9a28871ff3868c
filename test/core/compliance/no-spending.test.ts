import { analysed, table } from "../support";
import { cells, severities, told } from "./told";

const projects = (rows: string) =>
  table(
    "2020年度项目资金收支明细表（万元）",
    `项目名称 | 文号 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
    ${rows}`,
  );

describe("C-4 零支出项目", () => {
  it("names every project of a section that spent nothing, with its money and its share of the section's balance", () => {
    // 50.00 ÷ 79.04 = 63.26 %
    const analysis = analysed(
      projects(`二、上级拨付
      预防资金 | 长财企指〔2019〕33号 | 30.00 | | 0.96 | 29.04
      预防资金 | 长财企指〔2019〕41号 | 10.00 | | 0.00 | 10.00
      专项资金 | | | 10.00 | 0.00 | 10.00
      救灾资金 | | | 30.00 | 0.00 | 30.00
      小计 | | 40.00 | 40.00 | 0.96 | 79.04`),
    );
    expect(told(analysis, "C-4")).toEqual([
      "error 上级拨付有 3 个项目有资金而本年零支出，共 50.00 万元：「预防资金」（长财企指〔2019〕41号）10.00 万元（含上年结转 10.00 万元）、「专项资金」10.00 万元、「救灾资金」30.00 万元；占上级拨付年末结转结余 79.04 万元的 63.26%。可用资金不少于 10 万元或系上年结转的为严重。",
    ]);
    expect(cells(analysis, "C-4")[0]!.slice(0, 3)).toEqual(["E5", "E6", "E7"]);
  });

  it("is an error from 10 万元 on, or with money carried over; else a warning", () => {
    expect(severities(analysed(projects("甲 | | 0.00 | 10.00 | 0.00 | 10.00")), "C-4")).toEqual(["error"]);
    expect(severities(analysed(projects("甲 | | 0.00 | 9.99 | 0.00 | 9.99")), "C-4")).toEqual(["warning"]);
    expect(severities(analysed(projects("甲 | | 0.50 | 0.00 | 0.00 | 0.50")), "C-4")).toEqual(["error"]);
  });

  it("is repeated neither by C-3 nor by C-6", () => {
    const analysis = analysed(projects("甲 | | 80.00 | 10.00 | 0.00 | 90.00"));
    expect(severities(analysis, "C-4")).toEqual(["error"]);
    expect([...told(analysis, "C-3"), ...told(analysis, "C-6")]).toEqual([]);
  });

  it("says nothing of a project that spent or had no money", () => {
    expect(told(analysed(projects("甲 | | 0.00 | 10.00 | 0.01 | 9.99")), "C-4")).toEqual([]);
    expect(told(analysed(projects("甲 | | 0.00 | 0.00 | 0.00 | 0.00")), "C-4")).toEqual([]);
  });

  it("takes a blank cell of spending for nil only where the closing balance proves it", () => {
    expect(severities(analysed(projects("甲 | | 0.00 | 10.00 | | 10.00")), "C-4")).toEqual(["error"]);
    expect(told(analysed(projects("甲 | | 0.00 | 10.00 | | 2.00")), "C-4")).toEqual([]);
    expect(told(analysed(projects("甲 | | 0.00 | 10.00 | | ")), "C-4")).toEqual([]);
  });

  it("names twenty projects at most and says how many there are; the cells of all are marked", () => {
    const rows = Array.from({ length: 25 }, (_, i) => `项目${i + 1} | | 0.00 | 1.00 | 0.00 | 1.00`).join("\n");
    const analysis = analysed(projects(rows));
    expect(told(analysis, "C-4")[0]).toContain("「项目20」1.00 万元、等共 25 项；");
    expect(told(analysis, "C-4")[0]).not.toContain("「项目21」");
    expect(cells(analysis, "C-4")[0]).toContain("E27");
  });
});
