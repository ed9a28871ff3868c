import { add, amount, toText, ZERO } from "../../../src/core/amount";
import { INDICATORS } from "../../../src/core/indicators";
import { BUILT_IN_PACKS } from "../../../src/core/packs/built-in";
import { score } from "../../../src/core/indicators/scoring/score";
import type { ScoringTable } from "../../../src/core/indicators/scoring/scoring-table";
import { SELF_EVALUATION } from "../../../src/core/indicators/scoring/self-evaluation";

const [HUNAN_DEPARTMENT] = BUILT_IN_PACKS.find(({ id }) => id === "hunan")!.scoringTables as [ScoringTable];

/** Points of a line of a table for a value. */
function scored(result: string, value: string): string | null {
  const item = [...HUNAN_DEPARTMENT.items, ...SELF_EVALUATION.items].find((i) => i.result === result)!;
  const points = score(item.rule, amount(item.max), amount(value));
  return points === null ? null : toText(points);
}

describe("Hunan's table of input 10 and process 60", () => {
  it("comes to 100 with the points of the department's own indicators", () => {
    const sum = HUNAN_DEPARTMENT.items.map((item) => amount(item.max)).reduce(add, ZERO);
    expect(toText(sum)).toBe("70");
    expect(toText(add(sum, amount(HUNAN_DEPARTMENT.ownIndicators)))).toBe("100");
  });

  it("scores only indicators that exist", () => {
    const ids = new Set(INDICATORS.map((indicator) => indicator.id));
    for (const { result } of [...HUNAN_DEPARTMENT.items, ...SELF_EVALUATION.items])
      expect(ids).toContain(result.split(":")[0]);
  });

  it("says of every item whether it was seen in a form", () => {
    const seen = HUNAN_DEPARTMENT.items.filter((item) => item.evidence === "seen-form").map((item) => item.result);
    expect(seen).toEqual([
      "在职人员控制率",
      "三公经费变动率-预算",
      "预算完成率-湖南",
      "预算控制率",
      "新建楼堂馆所面积控制率",
    ]);
  });

  it.each([
    ["-0.05", "5"],
    ["0", "5"],
    ["0.0001", "4"],
    ["0.1", "4"],
    ["0.1001", "3"],
    ["0.2", "3"],
    ["0.2001", "2"],
    ["0.3", "2"],
    ["0.3001", "0"],
    ["2", "0"],
  ])("gives 预算控制率 of %s %s points: upper ends belong to their band", (value, expected) => {
    expect(scored("预算控制率", value)).toBe(expected);
  });

  it.each([
    ["1.1", "5"],
    ["1", "5"],
    ["0.95", "3"],
    ["0.925", "2"],
    ["0.9", "1"],
    ["0.875", "0"],
    ["0.5", "0"],
  ])("gives 预算完成率 of %s %s points: nothing is lost above 100 %%", (value, expected) => {
    expect(scored("预算完成率-湖南", value)).toBe(expected);
  });

  it.each([
    ["0.9", "5"],
    ["1", "5"],
    ["1.05", "3"],
    ["1.125", "0"],
  ])("gives new buildings at %s of what was approved %s points", (value, expected) => {
    expect(scored("新建楼堂馆所面积控制率", value)).toBe(expected);
    expect(scored("新建楼堂馆所投资概算控制率", value)).toBe(expected);
  });

  it("leaves the qualitative items to people", () => {
    expect(scored("管理制度健全性", "1")).toBeNull();
  });
});

describe("a score", () => {
  it("is exact: 10 × 0.4024 is 4.024", () => {
    expect(scored("预算执行率-全年预算:合计", "0.4024")).toBe("4.024");
  });

  it("is never below 0, even for a negative rate", () => {
    expect(scored("预算执行率-全年预算:合计", "-0.2")).toBe("0");
  });

  it("is never above its maximum", () => {
    expect(scored("在职人员控制率", "0")).toBe("5");
    expect(scored("预算执行率-全年预算:合计", "3")).toBe("10");
  });
});
