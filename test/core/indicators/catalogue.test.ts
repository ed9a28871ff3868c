import { INDICATORS } from "../../../src/core/indicators";
import { render } from "../../../src/messages/render";
import { analysed, inHunan, table } from "../support";

const BASIC = table(
  "2020年度基本支出情况表（万元）",
  "项目 | 决算数\n人员经费 | 2.00\n日常公用经费 | 1.00\n合计 | 3.00",
);
const analysis = inHunan(BASIC);

describe("the catalogue of indicators", () => {
  it("holds every indicator of the department's framework in its order", () => {
    const ids = INDICATORS.map((indicator) => indicator.id);
    const framework = [
      "绩效目标合理性",
      "绩效指标明确性",
      "在职人员控制率",
      "三公经费变动率-决算",
      "重点支出安排率",
      "预算完成率",
      "预算调整率",
      "支付进度率",
      "结转结余率",
      "结转结余变动率",
      "公用经费控制率",
      "三公经费控制率",
      "政府采购执行率",
      "管理制度健全性",
      "资金使用合规性",
      "预决算信息公开性",
      "基础信息完善性",
      "管理制度健全性-资产",
      "资产管理安全性",
      "固定资产利用率",
      "实际完成率",
      "完成及时率",
      "质量达标率",
      "重点工作办结率",
      "经济效益",
      "社会效益",
      "生态效益",
      "社会公众或服务对象满意度",
    ];
    expect(ids.filter((id) => framework.includes(id))).toEqual(framework);
  });

  it("gives each indicator an id, a definition and a source of its own", () => {
    expect(new Set(INDICATORS.map((indicator) => indicator.id)).size).toBe(INDICATORS.length);
    for (const { name, definition, source, group } of INDICATORS)
      for (const { zh, en } of [name, definition, source, group]) expect([zh, en]).not.toContain("");
  });

  it("cites no document whose number is unverified", () => {
    for (const { source } of INDICATORS) expect(source.zh).not.toMatch(/湘财绩|第.+条/);
  });

  it("leaves nothing silently out: every indicator gives a value or a reason", () => {
    const answered = new Set(analysis.indicators.map((result) => result.indicator));
    expect(INDICATORS.filter((indicator) => !answered.has(indicator.id))).toEqual([]);
    for (const { value, reason } of analysis.indicators) expect(value === null).toBe(reason !== null);
  });

  it("has a place's own way of working something out only where a scoring table in force names it", () => {
    const elsewhere = new Set(analysed(BASIC).indicators.map((result) => result.indicator));
    expect(INDICATORS.filter(({ id }) => !elsewhere.has(id)).map(({ id }) => id)).toEqual(["预算完成率-湖南"]);
  });

  it("says of the qualitative ones that people score them, and on what", () => {
    const result = analysis.indicators.find((indicator) => indicator.id === "社会公众或服务对象满意度")!;
    expect(render(result.reason!, "zh-CN")).toBe("须人工评分，依据：满意度调查问卷及统计结果");
    expect(render(result.reason!, "en-US")).toBe("To be scored by people, on: the survey and its results");
    expect(result.score).toBeUndefined();
  });

  it("computes on a workbook without any other table what that one table allows, and nothing else", () => {
    expect(analysis.indicators.filter((result) => result.value !== null).map((result) => result.id)).toEqual([
      "公用经费占基本支出比",
    ]);
  });

  it("names missing rows and columns by their names in the forms, never by keys", () => {
    for (const { reason } of analysis.indicators)
      if (reason) expect(render(reason, "zh-CN")).not.toMatch(/\b[A-Z]\d+\.|monthly|assets/);
  });
});
