import { readSettings } from "../../../src/core/settings/settings-file";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { render } from "../../../src/messages/render";
import { analysedWith, table } from "../support";
import { points, result } from "./support";

const threePublic = table(
  "2020年度“三公”经费支出表（万元）",
  "项目 | 预算数 | 决算数\n合计 | 5.00 | 5.10\n因公出国（境）费 | 0.00 | 0.00\n公务用车购置及运行维护费 | 4.00 | 4.10\n公务接待费 | 1.00 | 1.00",
);
const control = (over: object = {}) => ({
  result: "三公经费控制率",
  max: 6,
  rule: { kind: "deduct", beyond: "above", from: 1, every: 0.01, deduct: 1 },
  criterion: "≤100%得6分；每超过1个百分点扣1分",
  ...over,
});
const tables = (...items: object[]) => ({ scoringTables: [{ id: "county", name: "某县评分表", items }] });

function scored(...items: object[]): string {
  const { settings, problems } = readSettings(tables(...items));
  expect(problems).toEqual([]);
  return points(analysedWith({ ...settings, place: "湖南" }, threePublic), "三公经费控制率");
}

function problemsOf(json: unknown): string[] {
  return readSettings(json).problems.map((p) => render(p, "zh-CN"));
}

describe("scoring tables of the settings", () => {
  it("score before those of the place, by each kind of rule", () => {
    // 5.10 ÷ 5.00 = 102 %: two percentage points above
    expect(points(analysedWith({ place: "湖南" }, threePublic), "三公经费控制率")).toBe("5/7");
    expect(scored(control())).toBe("4/6");
    expect(
      scored(
        control({
          rule: {
            kind: "bands",
            bands: [
              { upTo: "1", points: 6 },
              { upTo: 1.05, points: 3 },
            ],
          },
        }),
      ),
    ).toBe("3/6");
    expect(scored(control({ rule: { kind: "proportional" } }))).toBe("6/6");
    expect(scored(control({ rule: { kind: "by-people" } }))).toBe("–/6");
  });

  it("leave what they do not score to those of the place, and name themselves", () => {
    const { settings } = readSettings(tables(control()));
    const analysis = analysedWith({ ...settings, place: "湖南" }, threePublic);
    expect(result(analysis, "三公经费控制率").scoring!.table.zh).toBe("某县评分表");
    expect(points(analysis, "在职人员控制率")).toBe("–/5");
  });

  it("are refused as a whole where an entry is wrong, with its place", () => {
    expect(problemsOf(tables(control({ result: "三公控制率" })))).toEqual([
      "设置项“scoringTables.0.items.0.result”没有名为“三公控制率”的指标",
    ]);
    expect(problemsOf(tables(control({ max: "六" })))[0]).toContain("scoringTables.0.items.0.max");
    expect(problemsOf(tables(control({ rule: { kind: "steps" } })))[0]).toContain("rule.kind");
    expect(
      problemsOf(tables(control({ rule: { kind: "deduct", beyond: "above", from: 1, every: 0, deduct: 1 } })))[0],
    ).toContain("rule.every");
    expect(problemsOf({ scoringTables: {} })[0]).toContain("应为列表");
    expect(readSettings(tables(control({ max: "六" }))).settings).toEqual(DEFAULT_SETTINGS);
  });
});

describe("the rule of points for execution", () => {
  it("is linear or in steps that are rates and shares", () => {
    expect(readSettings({ executionPoints: "step", executionSteps: ["0.9=1", "0.6=0.5"] }).problems).toEqual([]);
    expect(problemsOf({ executionPoints: "half" })[0]).toContain("linear");
    expect(problemsOf({ executionSteps: ["90%"] })[0]).toContain("executionSteps");
  });
});
