import type { Analysis } from "../../src/core/analyse";
import { analyse } from "../../src/core/analyse";
import { findingKey } from "../../src/core/findings/key";
import type { CellSnapshot, SheetSnapshot } from "../../src/core/grid/snapshot";
import { caseOf, ministryCaseOf } from "../conformance/cases";
import { draws, fc } from "../draws";

/** Headings that no form and no dictionary has. */
const UNSEEN = ["本年安排数额之三", "其他口径金额", "专列资金", "口径外合并数", "基层上报额"];

/** Headings of a sheet: texts of some length above its first figure, titles, units and departments aside. */
function headingsOf(sheet: SheetSnapshot): CellSnapshot[] {
  const rows = sheet.cells.filter(({ value }) => typeof value === "number").map(({ row }) => row);
  const first = Math.min(...rows);
  return sheet.cells.filter(
    ({ value, row, column }) =>
      typeof value === "string" &&
      row > 2 &&
      row < first &&
      column > 1 &&
      /^[一-龥]{2,}/.test(value) &&
      !/[:：]|单位|表/.test(value),
  );
}

/** Errors, and warnings about figures; what could not be read may be said. */
function alarmsOf({ findings }: Analysis): Set<string> {
  const alarms = findings.filter(
    ({ severity, code }) => severity === "error" || (severity === "warning" && !code.startsWith("R-")),
  );
  return new Set(alarms.map(findingKey));
}

describe("a consistent workbook in which one heading is unknown", () => {
  it("gets no error from it: what is not read explains what does not add up", () => {
    fc.assert(
      fc.property(
        fc.record({
          number: fc.nat(400),
          ministry: fc.boolean(),
          sheet: fc.nat(20),
          heading: fc.nat(60),
          name: fc.constantFrom("", ...UNSEEN),
        }),
        ({ number, ministry, sheet: at, heading, name }) => {
          const { published, lastYear = [] } = ministry ? ministryCaseOf(number) : caseOf(number);
          const sheets = [...published, ...lastYear].map(({ sheet }) => sheet);
          const sheet = sheets[at % sheets.length]!;
          const headings = headingsOf(sheet);
          fc.pre(headings.length > 0);
          const chosen = headings[heading % headings.length]!;
          const cells = sheet.cells.flatMap((cell) =>
            cell !== chosen ? [cell] : name ? [{ ...cell, value: name }] : [],
          );
          const before = alarmsOf(analyse({ sheets }));
          const after = alarmsOf(
            analyse({ sheets: sheets.map((each) => (each === sheet ? { ...sheet, cells } : each)) }),
          );
          expect([...after].filter((alarm) => !before.has(alarm))).toEqual([]);
        },
      ),
      { numRuns: draws(500) },
    );
  }, 1_200_000);
});
