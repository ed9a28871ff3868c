import { readFileSync } from "node:fs";
import { analyse } from "../../src/core/analyse";
import type { ReportDocument } from "../../src/core/report";
import { reportDocument, reportText } from "../../src/core/report";
import { readWorkbook } from "../../src/files";
import { writeReport } from "../../src/word";
import { caseOf } from "../conformance/cases";
import { convertedByLibreOffice, hasLibreOffice } from "../libreoffice";

/** The lines of a Word file as LibreOffice reads it. */
async function linesRead(report: ReportDocument): Promise<string[]> {
  const text = convertedByLibreOffice(await writeReport(report), "docx", "txt:Text (encoded):UTF8");
  return new TextDecoder()
    .decode(text)
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .map((line) => line.trim());
}

const title = "is read by LibreOffice with every heading, sentence and row of the report";

describe("the Word file", () => {
  if (!hasLibreOffice()) {
    it.skip(`${title} (skipped: soffice is not installed)`, () => undefined);
    return;
  }

  async function expectWhole(workbook: Parameters<typeof analyse>[0]): Promise<void> {
    const analysis = analyse(workbook);
    const report = reportDocument(analysis);
    const lines = await linesRead(report);
    const expected = reportText(analysis)
      .split("\n")
      .filter((line) => line !== "");
    expect(expected.filter((line) => !lines.includes(line.trim()))).toEqual([]);
    const rows = report.blocks.flatMap((block) => (block.kind === "table" ? block.table.rows : []));
    const written = rows.map(({ cells }) => cells.join("\t").trim());
    expect(written.filter((row) => !lines.includes(row))).toEqual([]);
    expect(expected.length).toBeGreaterThan(8);
  }

  it.each(["furong-2020", "furong-2020-messy", "consistent"])(
    `${title}: %s`,
    async (name) => {
      const bytes = new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`));
      await expectWhole(await readWorkbook(bytes));
    },
    120_000,
  );

  it.each([3, 12])(
    `${title}: generated department %d`,
    async (number) => expectWhole(caseOf(number).snapshot),
    120_000,
  );
});
