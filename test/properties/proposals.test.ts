import type { Analysis } from "../../src/core/analyse";
import { analyse } from "../../src/core/analyse";
import { equals, inUnit, toFixed } from "../../src/core/amount";
import type { Check } from "../../src/core/check/check";
import type { Fact } from "../../src/core/facts/fact";
import { printed } from "../../src/core/facts/printed";
import type { Finding } from "../../src/core/findings/finding";
import type { WorkbookSnapshot } from "../../src/core/grid/snapshot";
import type { Change, Suspect } from "../../src/core/locate/suspect";
import { changesOf } from "../../src/core/locate/suspect";
import { proposalOf } from "../../src/taskpane/session/proposal";
import { caseOf, ministryCaseOf } from "../conformance/cases";
import type { Random } from "../conformance/generator/random";
import { randomFrom } from "../conformance/generator/random";
import { drawKind, mutantOf } from "../conformance/slips/mutant";
import { replaced } from "../conformance/slips/typing";
import { FAULT_KINDS } from "../conformance/structures/faults";
import { sheetsOfFigures } from "../conformance/structures/sheet-of-figures";
import { draws, fc } from "../draws";

/** Departments of the generator that faults are put into. */
const DEPARTMENTS = 400;

const seeds = fc.integer({ min: 1, max: 1_000_000_000 });

/** A counterexample is a seed: a smaller one is another workbook, and no simpler. */
const tried = (count: number) => ({ numRuns: draws(count), endOnFailure: true });

/** A department with one or two slips in it; null where what was drawn cannot be made or is not seen. */
function withSlips(random: Random): WorkbookSnapshot | null {
  const at = random.between(0, DEPARTMENTS);
  const workbook = random.chance(40) ? ministryCaseOf(at) : caseOf(at);
  const kinds = Array.from({ length: random.between(1, 2) }, () => drawKind(random));
  return mutantOf(workbook, kinds, random)?.snapshot ?? null;
}

/** A department with a fault of rows, columns, a block or a table in it; null where what was drawn cannot be made. */
function withFault(random: Random): WorkbookSnapshot | null {
  const { workbook, ...consistent } = analyse(caseOf(random.between(0, DEPARTMENTS)).snapshot);
  const sheets = sheetsOfFigures({ workbook, ...consistent });
  const faulty = random.pick(FAULT_KINDS).make(random.pick(sheets), sheets, random);
  return faulty && replacing(workbook, faulty.sheet);
}

function replacing(workbook: WorkbookSnapshot, changed: WorkbookSnapshot["sheets"][number]): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.name === changed.name ? changed : sheet)) };
}

/** The workbook with figures in the cells of facts, each as text that Excel takes for a number. */
function typed(
  workbook: WorkbookSnapshot,
  figures: readonly { readonly fact: Fact; readonly text: string }[],
): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => {
    const own = figures.filter(({ fact }) => fact.cell.sheet === sheet.name);
    if (own.length === 0) return sheet;
    const places = new Map(sheet.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
    for (const { fact, text } of own) {
      const { row, column } = fact;
      const place = `${row} ${column}`;
      places.set(place, { format: "0.00", ...places.get(place), row, column, value: Number(text) });
    }
    return { ...sheet, cells: [...places.values()] };
  });
  return { ...workbook, sheets };
}

/** The workbook with changes as 应用 writes them. */
function applied(workbook: WorkbookSnapshot, changes: readonly Change[]): WorkbookSnapshot {
  return typed(
    workbook,
    changes.map(({ fact, proposed }) => ({ fact, text: printed(fact, proposed) })),
  );
}

/** The corrections that can be applied with one click, certain or possible. */
function applicable({ findings, workbook }: Analysis): { readonly finding: Finding; readonly suspect: Suspect }[] {
  return findings.flatMap((finding) => {
    const [first, ...others] = finding.suspects.filter(({ rank }) => rank === 1);
    const isOne = first && others.length === 0 && proposalOf(first, workbook) !== null;
    return isOne ? [{ finding, suspect: first }] : [];
  });
}

const failing = ({ checks }: Analysis) => checks.filter(({ verdict }) => verdict === "inconsistent");
const held = ({ verdict }: Check) => verdict === "exact" || verdict === "within-rounding";
const places = (changes: readonly { readonly fact: Fact }[]) =>
  changes.map(({ fact }) => `${fact.cell.sheet}!${fact.cell.address}`);

/** The checks that held and fail when a correction of the workbook is applied, with its cells. */
function broken(workbook: WorkbookSnapshot): string[] {
  const before = analyse(workbook);
  const whole = new Set(before.checks.filter(held).map(({ id }) => id));
  const proposals = applicable(before);
  fc.pre(proposals.length > 0);
  return proposals.flatMap(({ finding, suspect }) => {
    const changes = changesOf(suspect);
    const after = failing(analyse(applied(workbook, changes))).filter(({ id }) => whole.has(id));
    return after.map(({ id }) => `${finding.code} at ${places(changes).join()} breaks ${id}`);
  });
}

/** What is to be corrected and need not be, since the cell holds the figure already. */
function needless(workbook: WorkbookSnapshot): string[] {
  const { findings } = analyse(workbook);
  const told = findings.filter(({ cause, suspects }) => cause !== undefined || suspects.length > 0);
  fc.pre(told.length > 0);
  return told.flatMap(({ code, cause, suspects }) => {
    const ofCause = (cause?.cells ?? []).flatMap(({ fact, proposed }) => (proposed ? [{ fact, proposed }] : []));
    const changes = [...ofCause, ...suspects.flatMap(changesOf)];
    return places(changes.filter(({ fact, proposed }) => equals(fact.value, proposed))).map((at) => `${code}: ${at}`);
  });
}

describe("a correction that is applied", () => {
  it("breaks no check that held, rates and products included, where a department has slips in it", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const workbook = withSlips(randomFrom(seed));
        fc.pre(workbook !== null);
        expect(broken(workbook)).toEqual([]);
      }),
      tried(8),
    );
  }, 1_200_000);

  it("breaks no check that held, where rows, columns, a block or a table are at fault", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const workbook = withFault(randomFrom(seed));
        fc.pre(workbook !== null);
        expect(broken(workbook)).toEqual([]);
      }),
      tried(8),
    );
  }, 1_200_000);
});

describe("a finding that gives every cell of a block what it should hold", () => {
  it("leaves fewer failing checks when they are written", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const workbook = withFault(randomFrom(seed));
        fc.pre(workbook !== null);
        const before = analyse(workbook);
        const blocks = before.findings.flatMap(({ cause, code }) => {
          const changes = (cause?.cells ?? []).flatMap(({ fact, proposed }) => (proposed ? [{ fact, proposed }] : []));
          const isBlock = code !== "R-13" && changes.length > 1 && changes.length === cause!.cells.length;
          return isBlock ? [changes] : [];
        });
        fc.pre(blocks.length > 0);
        for (const changes of blocks) {
          const after = failing(analyse(applied(workbook, changes)));
          expect(after.length).toBeLessThan(failing(before).length);
        }
      }),
      tried(8),
    );
  }, 1_200_000);
});

describe("what is to be corrected", () => {
  it("names no cell that holds already what it should", () => {
    fc.assert(
      fc.property(seeds, fc.boolean(), (seed, isSlip) => {
        const workbook = (isSlip ? withSlips : withFault)(randomFrom(seed));
        fc.pre(workbook !== null);
        expect(needless(workbook)).toEqual([]);
      }),
      tried(12),
    );
  }, 1_200_000);
});

/** A department with a digit replaced in a figure that an observation of conduct rests on; null where there is none. */
function withSlipInConduct(random: Random): WorkbookSnapshot | null {
  const { findings, facts, workbook } = analyse(ministryCaseOf(random.between(0, DEPARTMENTS)).snapshot);
  const observed = findings.filter(({ group }) => group === "conduct").flatMap(({ cells }) => cells);
  const about = new Set(observed.map(({ sheet, address }) => `${sheet}!${address}`));
  const figures = facts.facts.filter((fact) => fact.measure === "money" && about.has(places([{ fact }])[0]!));
  if (figures.length === 0) return null;
  const fact = random.pick(figures);
  const text = replaced(toFixed(inUnit(fact.value, fact.unit), 2), random);
  return text === null ? null : typed(workbook, [{ fact, text }]);
}

describe("an observation of conduct", () => {
  it("rests on no figure that another finding says is certainly wrong", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const workbook = withSlipInConduct(randomFrom(seed));
        fc.pre(workbook !== null);
        const { findings } = analyse(workbook);
        const wrong = new Set(
          findings.filter(({ cause }) => cause?.certain).flatMap(({ cause }) => places(cause!.cells)),
        );
        fc.pre(wrong.size > 0);
        const observed = findings.filter(({ group }) => group === "conduct");
        const resting = observed.flatMap(({ code, cells }) =>
          cells
            .map((cell) => `${cell.sheet}!${cell.address}`)
            .flatMap((at) => (wrong.has(at) ? [`${code}: ${at}`] : [])),
        );
        expect(resting).toEqual([]);
      }),
      tried(8),
    );
  }, 1_200_000);
});
