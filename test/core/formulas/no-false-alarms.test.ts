import { analyse } from "../../../src/core/analyse";
import { caseOf } from "../../conformance/cases";
import { computed, snapshotOf } from "./computed-workbook";
import { said } from "./support";

/** How many departments; where figures are typed as text, formulas over them are no formulas without a fault. */
const COUNT = Number(process.env["GOUJI_CONFORMANCE"] ?? "20");
const CASES = Array.from({ length: COUNT }, (_, i) => i).filter((i) => caseOf(i).style.textEvery === 0);

describe("departments whose totals are formulas", () => {
  it("have formulas in every case, down columns, along rows and to other sheets", () => {
    expect(CASES.length).toBeGreaterThan(10);
    for (const i of CASES) expect(computed(caseOf(i)).makings.size).toBeGreaterThan(10);
    const formulas = [...computed(caseOf(1)).makings.values()].map(({ formula }) => formula);
    expect(formulas).toContainEqual(expect.stringMatching(/^SUM\(([A-Z])\d+:\1\d+/));
    expect(formulas).toContainEqual(expect.stringMatching(/^SUM\([A-Z](\d+):[A-Z]\1\)/));
    expect(formulas).toContainEqual(expect.stringMatching(/^'.+'![A-Z]+\d+$/));
  });

  it.each(CASES)("case %i: nothing is said about a formula", (i) => {
    const workbook = computed(caseOf(i));
    expect(said(analyse(snapshotOf(workbook)))).toEqual([]);
  });
});
