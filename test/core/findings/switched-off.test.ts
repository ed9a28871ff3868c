import { analyse } from "../../../src/core/analyse";
import { readSettings } from "../../../src/core/settings/settings-file";
import { render } from "../../../src/messages/render";
import { table } from "../support";

/** 3.20 + 12.40 − 9.15 = 6.45, and 6.54 is stated: P-1. */
const PROJECTS = table(
  "2023年度项目资金收支明细表",
  `单位：万元
项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
宣传经费 | 3.20 | 12.40 | 9.15 | 6.54
合计 | 3.20 | 12.40 | 9.15 | 6.54`,
);

const judged = (switchedOff: unknown) => {
  const { settings, problems } = readSettings({ switchedOff });
  expect(problems).toEqual([]);
  return analyse({ sheets: [PROJECTS] }, settings);
};

describe("a rule that is switched off", () => {
  it("is not judged, and the result says so with the reason", () => {
    expect(judged([]).findings.map(({ code }) => code)).toContain("P-1");
    const { checks, findings } = judged([{ rule: "P-1", reason: "余额口径不同" }]);
    expect(checks.filter(({ rule }) => rule === "P-1")).toEqual([]);
    expect(findings.map(({ code }) => code)).not.toContain("P-1");
    const [told] = findings.filter(({ code }) => code === "R-15");
    expect(told!.group).toBe("reading");
    expect(render(told!.text, "zh-CN")).toBe(
      "规则 P-1（年末结转结余 = 上年结转结余 + 本年收到 − 本年支出）已在设置中停用，没有核对。理由：余额口径不同",
    );
  });

  it("needs a reason", () => {
    const { problems } = readSettings({ switchedOff: [{ rule: "P-1" }] });
    expect(problems.map((problem) => render(problem, "zh-CN"))).toEqual([
      expect.stringContaining("switchedOff.0.reason"),
    ]);
  });

  it("is told as unknown where no rule has its number", () => {
    const [told] = judged([{ rule: "P-99", reason: "试一试" }]).findings.filter(({ code }) => code === "R-15");
    expect(render(told!.text, "zh-CN")).toContain("P-99（没有这个编号的规则）");
  });
});
