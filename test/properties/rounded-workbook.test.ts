import type { Analysis } from "../../src/core/analyse";
import { analyse } from "../../src/core/analyse";
import { isZero, toText } from "../../src/core/amount";
import { factsOf } from "../../src/core/check/check";
import type { CellSnapshot } from "../../src/core/grid/snapshot";
import { addressOf } from "../../src/core/grid/address";
import { caseOf } from "../conformance/cases";
import type { Random } from "../conformance/generator/random";
import { randomFrom } from "../conformance/generator/random";
import { draws } from "../draws";

/** Steps in 元 that places round to: hundreds, thousands and whole 万元. */
const STEPS = [100, 1000, 10000] as const;

/** A figure rounded to a step of its unit, half away from zero; a figure typed as text becomes a number. */
function rounded(cell: CellSnapshot, step: number, format: string | undefined): CellSnapshot {
  const value = Number(String(cell.value).replaceAll(",", ""));
  const steps = Math.floor(Math.abs(value) / step + 0.5 + 1e-9);
  return { ...cell, value: Number((Math.sign(value) * steps * step).toPrecision(15)), ...(format ? { format } : {}) };
}

type Figure = Analysis["facts"]["facts"][number];

/** Which of the figures are rounded: every one, those of one table beside its twins, each column to a step of its own or not at all. */
const WHICH = {
  everyFigure: (random: Random) => {
    const step = random.pick(STEPS);
    return () => step;
  },
  oneTable: (random: Random, facts: readonly Figure[]) => {
    const step = random.pick(STEPS);
    const { table } = random.pick(facts);
    return (fact: Figure) => (fact.table === table ? step : null);
  },
  eachColumn: (random: Random, facts: readonly Figure[]) => {
    const { table } = random.pick(facts);
    const own = facts.filter((fact) => fact.table === table);
    // One or two figures tell no grain: they are as well slips.
    const different = (column: number) =>
      new Set(own.filter((fact) => fact.column === column && !isZero(fact.value)).map(({ value }) => toText(value)));
    const steps = new Map(
      [...new Set(own.map(({ column }) => column))].map((column) => [
        column,
        different(column).size >= 3 ? random.pick([null, ...STEPS]) : null,
      ]),
    );
    return (fact: Figure) => (fact.table === table ? steps.get(fact.column)! : null);
  },
};

type Sheets = Analysis["workbook"]["sheets"];

interface Rounded {
  readonly before: Analysis;
  readonly sheets: Sheets;
  /** The rounded figures with their steps in 元. */
  readonly steps: ReadonlyMap<Figure, number>;
}

/** A drawn consistent workbook with some of its figures rounded. */
function drawn(random: Random, which: keyof typeof WHICH): Rounded {
  const { snapshot } = caseOf(random.between(0, 400));
  const before = analyse(snapshot);
  const facts = [...before.facts.facts, ...(before.facts.previous?.facts ?? [])].filter(
    ({ measure, state }) => measure === "money" && state === "stated",
  );
  const format = random.chance(50) ? "#,##0.00" : undefined;
  const stepOf = WHICH[which](random, facts);
  const steps = new Map(
    facts.flatMap((fact) => {
      const step = stepOf(fact);
      return step === null ? [] : [[fact, step] as const];
    }),
  );
  const byPlace = new Map([...steps].map(([fact, step]) => [placeOf(fact.cell), [fact, step] as const]));
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const own = byPlace.get(placeOf({ sheet: sheet.name, address: addressOf(cell.row, cell.column) }));
      return own ? rounded(cell, own[0].unit === "元" ? own[1] : own[1] / 10000, format) : cell;
    }),
  }));
  return { before, sheets, steps };
}

function placeOf({ sheet, address }: Figure["cell"]): string {
  return `${sheet}!${address}`;
}

const failing = (sheets: Sheets) =>
  analyse({ sheets })
    .checks.filter(({ verdict, relation }) => verdict === "inconsistent" && relation === "zero")
    .map(({ id }) => id);

/** The draws of which a part may fail, as lists of what fails in each. */
function failingDraws(count: number, which: keyof typeof WHICH): string[][] {
  return Array.from({ length: count }, (_, i) => failing(drawn(randomFrom(31_000 + i), which).sheets)).filter(
    (each) => each.length > 0,
  );
}

describe("a consistent workbook whose figures were rounded", () => {
  it("all to hundreds or thousands of 元 or to whole 万元 has no sum that fails, in 99 of 100 cases", () => {
    const count = draws(100);
    expect(failingDraws(count, "everyFigure").slice(Math.floor(count / 100))).toEqual([]);
  }, 1_200_000);

  it("in one table, but not in its twins, has no sum that fails", () => {
    expect(failingDraws(draws(30), "oneTable")).toEqual([]);
  }, 1_200_000);

  it("in each column of a table otherwise has no sum that fails, in 29 of 30 cases", () => {
    const count = draws(30);
    expect(failingDraws(count, "eachColumn").slice(Math.floor(count / 30))).toEqual([]);
  }, 1_200_000);
});

/** Whether a rounded figure that is fifty steps too large is told; null where none stands in a sum. */
function isSeen(random: Random, which: keyof typeof WHICH): boolean | null {
  const { before, sheets, steps } = drawn(random, which);
  const judged = new Set(
    before.checks.filter(({ verdict, relation }) => relation === "zero" && verdict === "exact").flatMap(factsOf),
  );
  const candidates = [...steps].filter(([fact]) => judged.has(fact));
  if (candidates.length === 0) return null;
  const [fact, step] = random.pick(candidates);
  const tooMuch = (fact.unit === "元" ? step : step / 10000) * 50;
  const wrong = sheets.map((sheet) =>
    sheet.name !== fact.cell.sheet
      ? sheet
      : {
          ...sheet,
          cells: sheet.cells.map((cell) =>
            cell.row === fact.row && cell.column === fact.column
              ? { ...cell, value: Number((Number(cell.value) + tooMuch).toPrecision(15)) }
              : cell,
          ),
        },
  );
  return failing(wrong).length > 0;
}

describe("a gross slip in a figure that was rounded", () => {
  it.each([
    ["with all others", "everyFigure"],
    ["with its table alone", "oneTable"],
    ["with its column alone", "eachColumn"],
  ] as const)(
    "%s is told",
    (_, which) => {
      const seen = Array.from({ length: draws(20) }, (__, i) => isSeen(randomFrom(57_000 + i), which));
      expect(seen.filter((each) => each !== null).length).toBeGreaterThan(10);
      expect(seen.filter((each) => each === false)).toEqual([]);
    },
    1_200_000,
  );
});
