import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { analysed, table, verdicts } from "../support";

const projects = (lines: string): SheetSnapshot =>
  table(
    "2023年度项目资金收支明细表",
    `单位：万元\n资金来源 | 项目名称 | 年初预算 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余\n${lines}`,
  );

const COUNTY = `
  县本级 | 公共文化服务专项 | 120.00 | 8.50 | 120.00 | 121.30 | 7.20
  县本级 | 全民健身活动经费 | 60.00 | 0.00 | 60.00 | 58.40 | 1.60
  县本级小计 | | 180.00 | 8.50 | 180.00 | 179.70 | 8.80`;

const HEADED = `
  一、市本级 | | | | | |
  | 公共文化服务专项 | 120.00 | 8.50 | 120.00 | 121.30 | 7.20
  小计 | | 120.00 | 8.50 | 120.00 | 121.30 | 7.20`;

/** Sections of the rows as users see them. */
function sections(sheet: SheetSnapshot): (string | null)[] {
  return [
    ...new Set(
      analysed(sheet)
        .facts.entities("P1")
        .map((e) => e.sectionLabel),
    ),
  ];
}

describe("the own level's section of a project table", () => {
  it("is called as the table calls it, named on every row or in a heading", () => {
    expect(sections(projects(COUNTY))).toEqual(["县本级"]);
    expect(sections(projects(HEADED))).toEqual(["市本级"]);
  });

  it("adds up to its subtotal", () => {
    expect(verdicts(analysed(projects(COUNTY)), "P-3")).toMatchObject({
      "县本级小计/本年支出": "exact",
      "县本级小计/年末结转结余": "exact",
    });
    // Rows called 县级 and a subtotal called 本级小计 are of the same section.
    const mixed = COUNTY.replace(/县本级 \|/g, "县级 |").replace("县本级小计", "本级小计");
    expect(Object.values(verdicts(analysed(projects(mixed)), "P-3"))).not.toContain("inconsistent");
    expect(Object.values(verdicts(analysed(projects(mixed)), "P-3"))).toContain("exact");
  });
});
