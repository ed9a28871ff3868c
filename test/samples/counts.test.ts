import { readFileSync } from "node:fs";
import { analyse } from "../../src/core/analyse";
import { computedSheets, marksOf } from "../../src/core/sheets";
import { readWorkbook } from "../../src/files";
import { FINDINGS, SAMPLE } from "../sample-counts";

describe("the sample of 2020", () => {
  it("comes to as many findings, marks and computed sheets as the suites count", async () => {
    const workbook = await readWorkbook(new Uint8Array(readFileSync("assets/samples/furong-2020.xlsx")));
    const analysis = analyse(workbook);
    const of = (severity: string) => analysis.findings.filter((finding) => finding.severity === severity).length;
    expect(workbook.sheets).toHaveLength(SAMPLE.sheets);
    expect([of("error"), of("warning"), of("info")]).toEqual([SAMPLE.errors, SAMPLE.warnings, SAMPLE.remarks]);
    expect(analysis.findings).toHaveLength(FINDINGS);
    expect(marksOf(analysis, "zh-CN")).toHaveLength(SAMPLE.marks);
    expect(computedSheets(analysis, "zh-CN").map(({ name }) => name)).toEqual(SAMPLE.computed);
  });
});
