import type { Analysis } from "../../src/core/analyse";
import { analyse } from "../../src/core/analyse";
import { findingKey } from "../../src/core/findings/key";
import { render } from "../../src/core/text/render";
import { caseOf, ministryCaseOf } from "../conformance/cases";
import { randomFrom } from "../conformance/generator/random";
import { draws } from "../draws";
import type { Change } from "./heading-changes";
import { CHANGES, TIMES } from "./heading-changes";

/** Errors, and warnings about figures; what could not be read may be said. */
function alarmsOf({ findings }: Analysis) {
  return findings.filter(
    ({ severity, code }) => severity === "error" || (severity === "warning" && !code.startsWith("R-")),
  );
}

/** What a drawn workbook is told only because one of its tables was changed; null where there was nothing to change. */
function newAlarms(seed: number, change: Change): readonly string[] | null {
  const random = randomFrom(seed);
  const workbook = random.chance(50) ? ministryCaseOf(random.between(0, 400)) : caseOf(random.between(0, 400));
  const tables = [...workbook.published, ...(workbook.lastYear ?? [])];
  const chosen = random.pick(tables);
  const changed = change(random, chosen.sheet, TIMES[chosen.unit]);
  if (!changed) return null;
  const after = alarmsOf(analyse({ sheets: tables.map((each) => (each === chosen ? changed : each.sheet)) }));
  if (after.length === 0) return [];
  const before = new Set(alarmsOf(analyse({ sheets: tables.map(({ sheet }) => sheet) })).map(findingKey));
  return after
    .filter((alarm) => !before.has(findingKey(alarm)))
    .map(({ code, text }) => `draw ${seed}: ${code} ${render(text, "en-US")}`);
}

describe("a consistent workbook gets no false alarm where one of its tables", () => {
  it.each([
    ["calls a column what nobody calls it", CHANGES.rename, 160],
    ["leaves a heading out", CHANGES.drop, 160],
    ["has a column of its own", CHANGES.addColumn, 80],
    ["has a line of its own", CHANGES.addLine, 80],
    ["has a heading of its own over others", CHANGES.addGroup, 60],
    ["has a heading that is not merged over its cells", CHANGES.unmerge, 60],
  ] as const)(
    "%s",
    (_, change, count) => {
      const drawn = Array.from({ length: draws(count) }, (_, i) => newAlarms(i, change));
      const told = drawn.filter((alarms) => alarms !== null);
      expect(told.length).toBeGreaterThan(count * 0.7);
      expect(told.flat()).toEqual([]);
    },
    1_200_000,
  );
});
