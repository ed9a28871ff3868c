import { analysed } from "../../support";
import { ALL } from "./accounts";

describe("a department's published final accounts, all nine tables", () => {
  const analysis = analysed(...ALL);

  it("are recognised, each as its own table", () => {
    expect(analysis.tables.map((t) => t.table.form.id).join(" ")).toBe("D01 D02 D03 D04 D05 D06 D07 D08 D09");
  });

  it("satisfy every identity to the 分", () => {
    const judged = analysis.checks.filter((c) => c.verdict !== "not-judgeable");
    expect(judged.length).toBeGreaterThan(100);
    expect(judged.filter((c) => c.verdict !== "exact").map((c) => c.id)).toEqual([]);
  });

  it("give every check a name of its own", () => {
    const ids = analysis.checks.map((c) => c.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i || id.includes("#"))).toEqual([]);
  });
});

describe("a workbook without any table of the final accounts", () => {
  it("has one line for each family that cannot be judged", () => {
    const rules = analysed(ALL[6]!)
      .checks.filter((c) => c.verdict === "not-judgeable")
      .map((c) => c.rule);
    expect(rules).toEqual(expect.arrayContaining(["D01", "D02-D05", "D06-1", "X"]));
    expect(rules.filter((rule) => /^(X-|D0[1235689]-[25])/.test(rule))).toEqual([]);
  });
});
