import { analyse } from "../../../src/core/analyse";
import { caseOf } from "../../conformance/cases";
import { randomFrom } from "../../conformance/generator/random";
import type { ComputedWorkbook } from "./computed-workbook";
import { computed, snapshotOf } from "./computed-workbook";
import type { FaultKind, InjectedFault } from "./faults";
import { FAULTS } from "./faults";

/** Faults of each kind; GOUJI_CONFORMANCE asks for more. */
const COUNT = Number(process.env["GOUJI_CONFORMANCE"] ?? "4");
/** Draws until a fault can be made; most formulas take most kinds. */
const MOST_DRAWS = 400;

/** Cases in 元, one for each layout in which figures are numbers. */
const LAYOUTS = [1, 3, 5, 11, 13, 15].filter((i) => caseOf(i).style.textEvery === 0);
const workbooks = new Map<number, ComputedWorkbook>();

/** The i-th department in 元 of which the figures are numbers, in one of the layouts by turns. */
function workbookOf(i: number): ComputedWorkbook {
  const number = LAYOUTS[i % LAYOUTS.length]! + 16 * Math.floor(i / LAYOUTS.length);
  let workbook = workbooks.get(number);
  if (!workbook) workbooks.set(number, (workbook = computed(caseOf(number))));
  return workbook;
}

function injected({ inject }: FaultKind, seed: number): InjectedFault {
  const random = randomFrom(seed);
  for (let draw = 0; draw < MOST_DRAWS; draw++) {
    const fault = inject(workbookOf(seed + Math.floor(draw / 50)), random);
    if (fault) return fault;
  }
  throw new Error(`no fault in ${MOST_DRAWS} draws from seed ${seed}`);
}

describe.each(FAULTS.map((kind) => [kind.name, kind] as const))("%s", (_, kind) => {
  it.each(Array.from({ length: COUNT }, (__, i) => i))("is told at its cell, seed %i", (seed) => {
    const { key, code, workbook } = injected(kind, seed);
    const { findings } = analyse(snapshotOf(workbook));
    const told = findings
      .filter((finding) => finding.code.startsWith("F-"))
      .map((finding) => `${finding.code} ${finding.cells[0]!.sheet}!${finding.cells[0]!.address}`);
    expect(told).toContain(`${code} ${key}`);
  });
});
