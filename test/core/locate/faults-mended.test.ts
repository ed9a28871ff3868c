import { analyse } from "../../../src/core/analyse";
import type { Check } from "../../../src/core/check/check";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { randomFrom } from "../../conformance/generator/random";
import { mended } from "../../conformance/slips/mended";
import { generatedSubjects } from "../../conformance/structures/bench";
import { FAULT_KINDS } from "../../conformance/structures/faults";

const failing = (checks: readonly Check[]) =>
  checks.filter(({ verdict }) => verdict === "inconsistent").map(({ id }) => id);

describe("a fault whose every figure is proposed", () => {
  it("leaves fewer failed checks when it is typed in, and breaks none that held", () => {
    const random = randomFrom(11);
    let tried = 0;
    for (const { analysis, sheets } of generatedSubjects(4)) {
      for (const kind of FAULT_KINDS) {
        const faulty = kind.make(random.pick(sheets), sheets, random);
        if (!faulty) continue;
        const workbook = {
          ...analysis.workbook,
          sheets: analysis.workbook.sheets.map((sheet) => (sheet.name === faulty.sheet.name ? faulty.sheet : sheet)),
        };
        const before = analyse(workbook, DEFAULT_SETTINGS);
        for (const { cause, suspects } of before.findings) {
          if (!cause?.certain || suspects.length === 0 || cause.kind === "line-doubled") continue;
          const after = failing(analyse(mended(workbook, suspects[0]!), DEFAULT_SETTINGS).checks);
          const failed = failing(before.checks);
          const held = new Set(
            before.checks.filter(({ verdict }) => /exact|rounding/.test(verdict)).map(({ id }) => id),
          );
          expect(after.length).toBeLessThan(failed.length);
          expect(after.filter((id) => held.has(id))).toEqual([]);
          tried++;
        }
      }
    }
    expect(tried).toBeGreaterThan(5);
  });
});
