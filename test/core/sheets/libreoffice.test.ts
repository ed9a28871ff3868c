import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { analyse } from "../../../src/core/analyse";
import { addressOf } from "../../../src/core/grid/address";
import type { CellSnapshot, CellValue } from "../../../src/core/grid/snapshot";
import { computedSheets } from "../../../src/core/sheets";
import type { CellSpec, SheetSpec } from "../../../src/core/sheets/spec";
import { readWorkbook, writeWorkbook } from "../../../src/files";
import { hasLibreOffice, throughLibreOffice } from "../../libreoffice";

/** Beyond this two figures differ; below it lies the dust of binary arithmetic. */
const DUST = 1e-9;

/** The sheet without any cached result, so that a formula that is not calculated shows nothing. */
function bare(sheet: SheetSpec): SheetSpec {
  const forget = (cell: CellSpec | undefined) => {
    if (cell?.formula === undefined) return cell;
    const { formula, style } = cell;
    return { formula, ...(style ? { style } : {}) };
  };
  return { ...sheet, rows: sheet.rows.map((row) => row.map(forget)) };
}

function agrees(cell: CellSpec, value: CellValue): boolean {
  if (cell.decimal !== undefined) return typeof value === "number" && Math.abs(value - Number(cell.decimal)) < DUST;
  return (cell.text ?? "") === (value ?? "");
}

/** Every formula of the sheets that LibreOffice does not work out to the engine's figure. */
function disagreements(sheets: readonly SheetSpec[], saved: ReadonlyMap<string, readonly CellSnapshot[]>) {
  let formulas = 0;
  const wrong = sheets.flatMap((sheet) => {
    const values = new Map(saved.get(sheet.name)!.map((c) => [addressOf(c.row, c.column), c.value]));
    return sheet.rows.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        if (cell?.formula === undefined) return [];
        formulas++;
        const address = addressOf(r + 1, c + 1);
        const value = values.get(address) ?? null;
        return agrees(cell, value) ? [] : [{ sheet: sheet.name, address, cell, value }];
      }),
    );
  });
  return { formulas, wrong };
}

const sample = (name: string) =>
  new Uint8Array(readFileSync(resolve(__dirname, `../../../assets/samples/${name}.xlsx`)));

/** The workbook with one number of one sheet replaced, as if the user had typed another. */
function typed(bytes: Uint8Array, part: string, address: string, value: string): Uint8Array {
  const files = unzipSync(bytes);
  const xml = strFromU8(files[part]!);
  const corrected = xml.replace(new RegExp(`(<c r="${address}"[^>]*><v>)[^<]*(</v>)`), `$1${value}$2`);
  if (corrected === xml) throw new Error(`no number at ${address}`);
  return zipSync({ ...files, [part]: strToU8(corrected) });
}

const SAMPLES = ["furong-2020", "furong-2020-messy", "consistent"];
const title = "comes to the engine's figures and sentences when LibreOffice calculates it";

describe("every formula of the computed sheets", () => {
  if (!hasLibreOffice()) {
    it.skip(`${title} (skipped: soffice is not installed)`, () => undefined);
    return;
  }
  it.each(SAMPLES.flatMap((name) => (["zh-CN", "en-US"] as const).map((language) => [name, language] as const)))(
    `${title}: %s, %s`,
    async (name, language) => {
      const bytes = sample(name);
      const sheets = computedSheets(analyse(await readWorkbook(bytes)), language);
      const written = await writeWorkbook(bytes, { sheets: sheets.map(bare), marks: [] });
      const saved = await readWorkbook(throughLibreOffice(written));
      const { formulas, wrong } = disagreements(sheets, new Map(saved.sheets.map((s) => [s.name, s.cells])));
      expect(wrong).toEqual([]);
      expect(formulas).toBeGreaterThan(800);
    },
    180_000,
  );

  it("follows when the user corrects a cell: verdict, balance and sentence", async () => {
    const bytes = sample("furong-2020");
    const sheets = computedSheets(analyse(await readWorkbook(bytes)), "zh-CN");
    const written = await writeWorkbook(bytes, { sheets: sheets.map(bare), marks: [] });
    const { sheets: saved } = await readWorkbook(
      throughLibreOffice(typed(written, "xl/worksheets/sheet5.xml", "I6", "16")),
    );
    const values = (name: string) => saved.find((s) => s.name === name)!.cells.map((c) => c.value);
    expect(values("项目资金收支").filter((v) => v === "不成立")).toEqual([]);
    expect(values("勾稽结果")).toContain("不成立 4 项");
    expect(values("报告摘要").find((v) => typeof v === "string" && v.startsWith("（2）"))).toContain(
      "当年实际收到资金16.00万元",
    );
  }, 180_000);
});
