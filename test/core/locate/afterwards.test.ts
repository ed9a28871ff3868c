import { ZERO } from "../../../src/core/amount";
import type { Check } from "../../../src/core/check/check";
import { factsOf } from "../../../src/core/check/check";
import { Afterwards } from "../../../src/core/locate/afterwards";
import type { FactStore } from "../../../src/core/facts/store";
import { analysed, table } from "../support";

/** 30.00 = 10.00 + 20.00, and 30.00 is in no other sum. */
const ANALYSIS = analysed(
  table(
    "支出决算表",
    `部门：某县文化馆　单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | | 30.00 | 10.00 | 20.00
207 | 文化支出 | 30.00 | 10.00 | 20.00`,
  ),
);
const { facts } = ANALYSIS;
const ROW = ANALYSIS.checks.find(({ id, verdict }) => verdict === "exact" && id.startsWith("D03-1:207"))!;
const CELLS = factsOf(ROW);

const failing = (check: Check): Check => ({ ...check, verdict: "inconsistent", residual: ZERO });
/** Rules by which the first checks fail now, and the second ones with any change. */
const rules = (now: readonly Check[], then: readonly Check[]) => (of: FactStore) => (of === facts ? now : then);

describe("what the rules say of changed figures", () => {
  const changes = CELLS.map((fact) => ({ fact, proposed: ZERO }));

  it("counts a sum that fails when all its figures are changed: nothing else can be at fault", () => {
    expect(CELLS).toHaveLength(3);
    expect(new Afterwards(facts, rules([ROW], [failing(ROW)])).breaks(changes)).toBe(1);
  });

  it("does not count a sum whose other figures are in failing sums themselves, as copies of the slip are", () => {
    const other = { ...failing(ROW), id: "D03-9", scope: "other" };
    const afterwards = new Afterwards(facts, rules([other], [failing(ROW), other]));
    expect(afterwards.breaks(changes.slice(0, 1))).toBe(0);
  });

  it("counts a sum whose other figures stand in none that fails", () => {
    expect(new Afterwards(facts, rules([ROW], [failing(ROW)])).breaks(changes.slice(0, 1))).toBe(1);
  });

  it("has nothing to break where no rules are at hand", () => {
    expect(new Afterwards(facts, null).breaks(changes)).toBe(0);
  });
});
