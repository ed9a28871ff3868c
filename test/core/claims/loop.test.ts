import type { Analysis } from "../../../src/core/analyse";
import { analyse } from "../../../src/core/analyse";
import type { Claim } from "../../../src/core/claims";
import { checkClaims } from "../../../src/core/claims";
import { reportText } from "../../../src/core/report";
import { computedSheets } from "../../../src/core/sheets";
import { readWorkbook } from "../../../src/files";
import { SAMPLES } from "../../../scripts/samples/samples";
import { caseOf } from "../../conformance/cases";
import { committed } from "../../samples/reading";
import { print } from "./print";
import { isTied } from "./sweep";

/** The column of the sentences, from 0. */
const SENTENCE = 1;

/** The sentences of the sheet 报告摘要, a cell a line. */
function summarySheet(analysis: Analysis): string {
  const sheet = computedSheets(analysis, "zh-CN").find((s) => s.id === "report-summary")!;
  return sheet.rows
    .flatMap((cells) => cells[SENTENCE]?.text ?? [])
    .map((text) => text.replace(/^'/, ""))
    .join("\n");
}

/** Whether the workbook's own checks on the claim's cell do not hold: then the report repeats what is wrong there. */
function isWrongInTables({ fact }: Claim, { checks }: Analysis): boolean {
  return checks.some(
    (check) =>
      check.verdict === "inconsistent" &&
      check.terms.some(({ fact: f }) => "cell" in f && f.cell.sheet === fact?.sheet && f.cell.address === fact.address),
  );
}

function said(text: string, claims: readonly Claim[]): string[] {
  return claims.map((c) => `${text.slice(Math.max(0, c.start - 20), c.start)}【${c.text}】${c.derived ?? ""}`);
}

const tally = { tied: 0, all: 0 };

function expectToPass(text: string, analysis: Analysis): void {
  const { claims } = checkClaims(text, analysis);
  const figures = claims.filter((c) => c.kind === "amount" || c.kind === "percentage");
  tally.tied += figures.filter(isTied).length;
  tally.all += figures.length;
  expect(
    said(
      text,
      claims.filter((c) => c.verdict === "disagrees"),
    ),
  ).toEqual([]);
  const conflicts = claims.filter((c) => c.verdict === "conflict" && !isWrongInTables(c, analysis));
  expect(said(text, conflicts)).toEqual([]);
}

describe("what Gouji writes passes its own check of claims", () => {
  it.each(Object.keys(SAMPLES))("on the sample %s, the sheet and the exported text", async (name) => {
    const analysis = analyse(await readWorkbook(committed(name)));
    expect(reportText(analysis).length).toBeGreaterThan(200);
    expectToPass(reportText(analysis), analysis);
    expectToPass(summarySheet(analysis), analysis);
  });

  it("on the sample that adds up, without any conflict", async () => {
    const analysis = analyse(await readWorkbook(committed("consistent.xlsx")));
    expect(checkClaims(reportText(analysis), analysis).summary).toMatchObject({ disagrees: 0, conflict: 0 });
  });

  it.each(Array.from({ length: 12 }, (_, i) => i))("on the generated department %i", (i) => {
    const analysis = analyse(caseOf(i).snapshot);
    expectToPass(reportText(analysis), analysis);
    expectToPass(summarySheet(analysis), analysis);
  });

  it("with most of its figures tied to their cells", () => {
    print(`loop: ${tally.tied} of ${tally.all} amounts and percentages tied`);
    expect(tally.tied / tally.all).toBeGreaterThan(0.95);
  });
});
