import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook, writeWorkbook } from "../../src/files";
import { computedSheet, mark } from "./additions";
import { plainWorkbook, sheetData } from "./packages";

function hasSoffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** The workbook as LibreOffice saves it after loading and calculating it. */
function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "gouji-files-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const target = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out")];
    execFileSync("soffice", [profile, "--headless", ...target, join(folder, "in.xlsx")], { stdio: "ignore" });
    return readFileSync(join(folder, "out", "in.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const title = "opens in LibreOffice, which calculates our formula from the user's cells";

describe("a written workbook", () => {
  if (!hasSoffice()) {
    it.skip(`${title} (skipped: soffice is not installed)`, () => undefined);
    return;
  }
  it(
    title,
    async () => {
      const user = plainWorkbook([
        ["收入", sheetData('<row r="1"><c r="A1"><v>20</v></c></row><row r="2"><c r="A2"><v>22</v></c></row>')],
      ]);
      const rows = [[{ text: "=合计" }, { formula: "收入!A1+收入!A2", style: "money" as const }]];
      const sheets = [computedSheet({ rows, merges: [], headerRows: 0 })];
      const written = await writeWorkbook(user, { sheets, marks: [mark("收入", "A2")] });
      const { sheets: saved } = await readWorkbook(throughLibreOffice(written));
      expect(saved.map(({ name }) => name)).toEqual(["收入", "勾稽结果"]);
      expect(saved[1]!.cells).toEqual([
        { row: 1, column: 1, value: "=合计" },
        { row: 1, column: 2, value: 42, formula: "收入!A1+收入!A2", format: "#,##0.00" },
      ]);
    },
    120_000,
  );
});
