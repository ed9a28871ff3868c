import { caseOf } from "./cases";
import { outcomeOf } from "./check";
import { STYLES } from "./publish/style";

/** How many departments to publish and read; docs/conformance.md says how to run more. */
const COUNT = Number(process.env["GOUJI_CONFORMANCE"] ?? "60");
const CASES = Array.from({ length: COUNT }, (_, i) => i);

describe("generated departments", () => {
  it("are published in every named layout, in 元 and in 万元", () => {
    const met = new Set(CASES.map(caseOf).map(({ style, unit }) => `${style.name} ${unit}`));
    for (const style of STYLES) for (const unit of ["元", "万元"]) expect(met).toContain(`${style.name} ${unit}`);
  });

  it.each(CASES)("case %i: every form known, every figure read, every identity judged, nothing to remark", (i) => {
    expect(outcomeOf(caseOf(i)).failures).toEqual([]);
  });
});
