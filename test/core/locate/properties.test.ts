import { changesOf } from "../../../src/core/locate/suspect";
import { toText } from "../../../src/core/amount";
import type { Analysis } from "../../../src/core/analyse";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { analyse } from "../../../src/core/analyse";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { caseOf } from "../../conformance/cases";
import { randomFrom } from "../../conformance/generator/random";
import { SLIP_KINDS } from "../../conformance/slips/kinds";
import { mended } from "../../conformance/slips/mended";
import { drawKind, mutantOf } from "../../conformance/slips/mutant";
import { analysed, table } from "../support";
import { draws, fc } from "../../draws";

/** Amounts in hundredths of 万元; all different, so that no figure repeats the one beside it. */
const project = fc.record({
  opening: fc.integer({ min: 1000, max: 900_000 }),
  received: fc.integer({ min: 1000, max: 900_000 }),
  closing: fc.integer({ min: 100, max: 1000 }),
});
type Project = typeof project extends fc.Arbitrary<infer T> ? T : never;
const projects = fc.uniqueArray(project, {
  minLength: 3,
  maxLength: 6,
  selector: ({ opening, received }) => `${opening % 997} ${received % 991}`,
});

/** The list of projects with one figure off by so many hundredths. */
function list(rows: readonly Project[], order: readonly number[], wrong: Wrong, unit: "元" | "万元"): SheetSnapshot {
  const print = (hundredths: number) => (unit === "万元" ? (hundredths / 100).toFixed(2) : String(hundredths * 100));
  const figures = rows.map(({ opening, received, closing }, i) => {
    const line = [opening, received, opening + received - closing, closing];
    if (i === wrong.row) line[wrong.column]! += wrong.by;
    return line;
  });
  const totals = [0, 1, 2, 3].map((column) =>
    rows.reduce((sum, { opening, received, closing }) => {
      return sum + [opening, received, opening + received - closing, closing][column]!;
    }, 0),
  );
  const lines = order.map((i) => `项目${"甲乙丙丁戊己"[i]} | ${figures[i]!.map(print).join(" | ")}`);
  return table(
    "2020年度项目资金收支明细表",
    `单位：${unit}\n项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余\n${lines.join("\n")}\n合计 | ${totals.map(print).join(" | ")}`,
  );
}

interface Wrong {
  readonly row: number;
  readonly column: number;
  readonly by: number;
}
const wrong = fc.record({
  row: fc.integer({ min: 0, max: 2 }),
  column: fc.integer({ min: 0, max: 3 }),
  by: fc.integer({ min: 20, max: 90_000 }),
});

/** Verdicts by check, and what the findings propose for which figure, in 元. */
function told({ checks, findings }: Analysis) {
  return {
    verdicts: Object.fromEntries(checks.map((check) => [check.id, check.verdict])),
    suspects: findings
      .flatMap(({ code, suspects }) =>
        suspects
          .filter(({ rank }) => rank === 1)
          .map(
            (s) =>
              `${code} ${s.slip} ${changesOf(s)
                .map(({ fact, proposed }) => `${fact.label} ${toText(proposed)}`)
                .join(", ")}`,
          ),
      )
      .sort(),
  };
}

describe("the search for the wrong cell", () => {
  it("finds the same whatever the order of the rows", () => {
    fc.assert(
      fc.property(projects, wrong, (rows, where) => {
        const order = rows.map((_, i) => i);
        const there = told(analysed(list(rows, order, where, "万元")));
        const back = told(analysed(list(rows, order.reverse(), where, "万元")));
        expect(back).toEqual(there);
      }),
      { numRuns: draws(60) },
    );
  });

  it("finds the same in 元 and in 万元", () => {
    fc.assert(
      fc.property(projects, wrong, (rows, where) => {
        const order = rows.map((_, i) => i);
        const inWan = told(analysed(list(rows, order, where, "万元")));
        const inYuan = told(analysed(list(rows, order, where, "元")));
        expect(inYuan).toEqual(inWan);
      }),
      { numRuns: draws(60) },
    );
  });

  it("proposes what leaves fewer checks violated, whatever the slip", () => {
    const violated = ({ checks }: Analysis) => checks.filter((check) => check.verdict === "inconsistent").length;
    const workbooks = [0, 1, 2, 3].map(caseOf);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 1_000_000 }), (i, seed) => {
        const random = randomFrom(seed);
        const mutant = mutantOf(workbooks[i]!, [drawKind(random, SLIP_KINDS)], random);
        fc.pre(mutant !== null);
        const analysis = analyse(mutant.snapshot, DEFAULT_SETTINGS);
        const suspect = analysis.findings.find((f) => f.code !== "R-13" && f.suspects.length > 0)?.suspects[0];
        fc.pre(suspect !== undefined);
        const after = analyse(mended(mutant.snapshot, suspect), DEFAULT_SETTINGS);
        expect(violated(after)).toBeLessThan(violated(analysis));
      }),
      { numRuns: draws(30) },
    );
  });
});
