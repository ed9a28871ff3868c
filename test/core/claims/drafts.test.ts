import { analyse } from "../../../src/core/analyse";
import type { Claim, ClaimsResult } from "../../../src/core/claims";
import { checkClaims } from "../../../src/core/claims";
import { caseOf } from "../../conformance/cases";
import { analysed } from "../support";
import { freeNote, sourceOf, standardNote } from "./final-accounts-note";
import { HAND_WRITTEN } from "./hand-written";
import { print } from "./print";
import { isRed, isTied, sweep } from "./sweep";

/** How many departments' drafts to check. */
const COUNT = Number(process.env["GOUJI_CLAIMS"] ?? "24");
const NOTES = [
  ["in the standard wording", standardNote],
  ["in other words", freeNote],
] as const;

function isMoneyOrRate({ kind }: Claim): boolean {
  return kind === "amount" || kind === "percentage";
}

function shareTied({ claims }: ClaimsResult): { tied: number; all: number } {
  const figures = claims.filter(isMoneyOrRate);
  return { tied: figures.filter(isTied).length, all: figures.length };
}

const reds = (text: string, { claims }: ClaimsResult) =>
  claims.filter(isRed).map((c) => `${text.slice(Math.max(0, c.start - 20), c.start)}【${c.text}】 ${c.derived ?? ""}`);

describe("consistent notes on the final accounts of generated departments", () => {
  const total = { tied: 0, all: 0 };

  it.each(Array.from({ length: COUNT }, (_, i) => i))("department %i: no figure is called wrong", (i) => {
    const workbook = caseOf(i);
    const analysis = analyse(workbook.snapshot);
    for (const [wording, write] of NOTES) {
      const text = write(sourceOf(workbook));
      const result = checkClaims(text, analysis);
      expect([wording, ...reds(text, result)]).toEqual([wording]);
      const { tied, all } = shareTied(result);
      total.tied += tied;
      total.all += all;
    }
  });

  it("have nearly all their figures tied: the rest are cells left blank or years that the workbook does not hold", () => {
    print(`${COUNT} departments, two wordings: ${total.tied} of ${total.all} amounts and percentages tied`);
    expect(total.tied / total.all).toBeGreaterThanOrEqual(0.95);
  });

  it("have their slips caught", () => {
    const workbook = caseOf(2);
    const analysis = analyse(workbook.snapshot);
    const { tried, caught, others, missed } = sweep(standardNote(sourceOf(workbook)), analysis, 9);
    const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
    print(`a generated note: ${sum(caught)} of ${sum(tried)} slips caught; missed: ${missed.join("; ") || "none"}`);
    // Where the workbook lacks a table, a figure is borne out by the sentence alone, and so is a slip that fits it as well.
    expect(sum(caught) / sum(tried)).toBeGreaterThanOrEqual(0.93);
    expect(others).toEqual([]);
  });
});

describe.each(HAND_WRITTEN.map((draft) => [draft.name, draft] as const))("%s", (_name, { sheets, text }) => {
  const analysis = analysed(...sheets);
  const result = checkClaims(text, analysis);

  it("has no figure called wrong, by the workbook or by itself", () => {
    expect(reds(text, result)).toEqual([]);
    expect(reds(text, checkClaims(text, null))).toEqual([]);
  });

  it("turns red where a tied figure is altered", () => {
    const { tied, tried, caught, missed, others } = sweep(text, analysis, 3);
    const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
    print(`${tied} tied, ${sum(caught)} of ${sum(tried)} slips caught; missed: ${missed.join("; ") || "none"}`);
    expect(tied).toBeGreaterThan(2);
    // A digit added to a rate stays within what its printed figures stand for.
    expect(sum(caught) / sum(tried)).toBeGreaterThanOrEqual(0.92);
    expect(others).toEqual([]);
  });
});
