import { packsFor } from "../../../src/core/packs/in-force";
import { readPack } from "../../../src/core/packs/read-pack";
import type { Pack } from "../../../src/core/packs/pack";
import { analysed, analysedWith, table } from "../support";
import { points } from "../indicators/support";

const pack = (over: object): Pack => {
  const reading = readPack({ id: "bihai", name: "碧海省", place: "碧海", appliesTo: ["碧海", "白沙市"], ...over });
  expect(reading.problems).toEqual([]);
  return reading.pack!;
};
const control = (points: number) => ({
  id: `control-${points}`,
  name: "碧海省评分表",
  items: [{ result: "三公经费控制率", max: points, rule: { kind: "proportional" }, criterion: "按比例" }],
});
const costs = (department: string) =>
  table(
    "2020年度“三公”经费支出情况表",
    `编制单位：${department} | 单位：万元\n项目 | 2019年决算数 | 2020年预算数 | 2020年决算数\n合计 | 5.00 | 6.00 | 6.00\n因公出国（境）费 | 0.00 | 0.00 | 0.00\n公务用车购置及运行维护费 | 0.00 | 0.00 | 0.00\n公务接待费 | 5.00 | 6.00 | 6.00`,
  );
const ids = (packs: readonly Pack[]) => packs.map(({ id }) => id);

describe("packs", () => {
  it("apply to departments of their place, by their names", () => {
    const packs = [pack({})];
    expect(ids(packsFor({ packs, place: "" }, "白沙市财政局"))).toEqual(["bihai"]);
    expect(ids(packsFor({ packs, place: "" }, "长沙市财政局"))).toEqual(["hunan"]);
    expect(ids(packsFor({ packs, place: "" }, "青山县教育局"))).toEqual([]);
    expect(ids(packsFor({ packs, place: "" }, null))).toEqual([]);
  });

  it("apply to every department where they name no place", () => {
    expect(ids(packsFor({ packs: [pack({ place: "", appliesTo: [] })], place: "" }, null))).toEqual(["bihai"]);
  });

  it("go by the place that the settings name, whatever the department is called", () => {
    const packs = [pack({})];
    expect(ids(packsFor({ packs, place: "碧海省" }, "长沙市财政局"))).toEqual(["bihai"]);
    expect(ids(packsFor({ packs, place: "白沙市" }, "财政局"))).toEqual(["bihai"]);
    expect(ids(packsFor({ packs, place: "无" }, "白沙市财政局"))).toEqual([]);
  });

  it("take the place of a built-in pack of the same id", () => {
    const own = pack({ id: "hunan", appliesTo: ["湖南"], scoringTables: [control(3)] });
    expect(packsFor({ packs: [own], place: "湖南" }, null)).toEqual([own]);
  });

  it("score by their tables, after a person's own and before none", () => {
    const packs = [pack({ scoringTables: [control(4)] })];
    // 6.00 ÷ 6.00 = 100 %: all points
    expect(points(analysedWith({ packs }, costs("白沙市财政局")), "三公经费控制率")).toBe("4/4");
    const scoringTables = pack({ scoringTables: [control(9)] }).scoringTables;
    expect(points(analysedWith({ packs, scoringTables }, costs("白沙市财政局")), "三公经费控制率")).toBe("9/9");
    expect(points(analysedWith({ packs }, costs("青山县财政局")), "三公经费控制率")).toBe("not scored");
    expect(points(analysed(costs("长沙市财政局")), "三公经费控制率")).toBe("7/7");
  });

  it("change limits that a person has left at their defaults", () => {
    const growth = (department: string, thresholds = {}) => {
      const own = analysed(costs(department)).settings.thresholds;
      const packs = [pack({ thresholds: { componentGrowth: 0.3 } })];
      const analysis = analysedWith({ packs, thresholds: { ...own, ...thresholds } }, costs(department));
      return analysis.inForce.thresholds.componentGrowth;
    };
    expect(growth("白沙市财政局")).toBe("0.3");
    expect(growth("白沙市财政局", { componentGrowth: "0.2" })).toBe("0.2");
    expect(growth("青山县财政局")).toBe("0.1");
  });
});
