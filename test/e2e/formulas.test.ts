import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/files";
import { folder, gouji } from "../cli/terminal";
import { plainWorkbook, sheetData } from "../files/packages";
import { hasLibreOffice, throughLibreOffice } from "../libreoffice";

/** A row of cells by column: a number, a text, or a formula with its attributes, text and stored result. */
type Cell = number | string | { readonly f: string; readonly a?: string; readonly v?: number };

function sheet(rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row, r) => {
    const written = row.map((cell, c) => {
      const place = `${"ABCDEFGH"[c]}${r + 1}`;
      if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
      if (typeof cell === "string") return `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
      const result = cell.v === undefined ? "" : `<v>${cell.v}</v>`;
      return `<c r="${place}"><f${cell.a ? ` ${cell.a}` : ""}>${cell.f}</f>${result}</c>`;
    });
    return `<row r="${r + 1}">${written.join("")}</row>`;
  });
  return sheetData(cells.join(""));
}

const HEAD: readonly (readonly Cell[])[] = [
  ["2024年度项目资金收支明细表（单位：万元）"],
  ["项目", "上年结转结余", "本年收到", "本年支出", "年末结转结余"],
];

/**
 * Four projects: closing balances in one shared formula, totals in another, opening balances from a sheet whose name
 * needs quotes. `total` is the total of 本年收到, `closing` what 乙's closing balance is made by.
 */
function workbook(results: boolean, total: Cell, closing: Cell): Uint8Array {
  const v = (value: number) => (results ? { v: value } : {});
  const opening = (row: number, value: number): Cell => ({ f: `'年初 数'!$B$${row}`, ...v(value) });
  const rows: Cell[][] = [
    ["甲", opening(2, 1), 7, 6, { f: "B3+C3-D3", a: 't="shared" ref="E3:E6" si="0"', ...v(2) }],
    ["乙", opening(3, 2), 5, 4, closing],
    ["丙", opening(4, 3), 4, 2, { f: "", a: 't="shared" si="0"', ...v(5) }],
    ["丁", opening(5, 0), 9, 8, { f: "", a: 't="shared" si="0"', ...v(1) }],
    [
      "合计",
      { f: "SUM(B3:B6)", a: 't="shared" ref="B7:E7" si="1"', ...v(6) },
      total,
      { f: "", a: 't="shared" si="1"', ...v(20) },
      { f: "", a: 't="shared" si="1"', ...v(11) },
    ],
  ];
  return plainWorkbook([
    ["项目 收支", sheet([...HEAD, ...rows])],
    [
      "年初 数",
      sheet([
        ["项目", "年初"],
        ["甲", 1],
        ["乙", 2],
        ["丙", 3],
        ["丁", 0],
      ]),
    ],
  ]);
}

const SHARED_TOTAL: Cell = { f: "", a: 't="shared" si="1"', v: 25 };
const SHARED_CLOSING: Cell = { f: "", a: 't="shared" si="0"', v: 3 };

async function told(bytes: Uint8Array): Promise<string[]> {
  const file = join(folder(), "项目.xlsx");
  writeFileSync(file, bytes);
  const { stdout } = await gouji("check", file, "--verbose");
  return stdout
    .split("\n")
    .filter((line) => /^\s*\[F-\d\]/.test(line))
    .map((line) => line.trim());
}

describe("gouji check of a workbook with formulas", () => {
  it("has nothing to say of shared formulas that are as they should be", async () => {
    expect(await told(workbook(true, SHARED_TOTAL, SHARED_CLOSING))).toEqual([]);
  });

  it("tells a total typed over one of a row of shared formulas", async () => {
    const [line, ...others] = await told(workbook(true, 23, SHARED_CLOSING));
    expect(others).toEqual([]);
    expect(line).toContain("[F-1] 项目 收支!C7「合计 · 本年收到」是手工录入的 23.00");
    expect(line).toContain("按同样的公式 =SUM(C3:C6) 应为 25.00");
  });

  it("tells a sum that leaves the last row out, in English as well", async () => {
    const bytes = workbook(true, { f: "SUM(C3:C5)", v: 16 }, SHARED_CLOSING);
    expect((await told(bytes))[0]).toContain(
      "[F-2] 项目 收支!C7「合计 · 本年收到」的公式 =SUM(C3:C5) 漏加了 项目 收支!C6「丁」",
    );
    const file = join(folder(), "funds.xlsx");
    writeFileSync(file, bytes);
    const { stdout } = await gouji("check", file, "--verbose", "--lang", "en-US");
    expect(stdout).toMatch(
      /\[F-2\] 项目 收支!C7 “合计 · 本年收到”: the formula =SUM\(C3:C5\) leaves out 项目 收支!C6 “丁” \(by P-3 “.+”\); now 16\.00, should be 25\.00; with that, .+ would hold/,
    );
  });

  const recalculated = "says the same after LibreOffice has calculated and saved the workbook";
  if (!hasLibreOffice()) {
    it.skip(`${recalculated} (skipped: soffice is not installed)`, () => undefined);
    return;
  }
  it(
    recalculated,
    async () => {
      const plain = throughLibreOffice(
        workbook(false, { f: "", a: 't="shared" si="1"' }, { f: "", a: 't="shared" si="0"' }),
      );
      const saved = (await readWorkbook(plain)).sheets[0]!.cells.find(({ row, column }) => row === 7 && column === 3);
      expect(saved).toMatchObject({ value: 25, formula: "SUM(C3:C6)" });
      expect(await told(plain)).toEqual([]);
      // 乙 takes 甲's receipts: 2 + 7 − 4 = 5 instead of 3.
      const shifted = throughLibreOffice(workbook(false, { f: "", a: 't="shared" si="1"' }, { f: "B4+C3-D4" }));
      expect(await told(shifted)).toEqual([
        expect.stringMatching(/^\[F-3\] 项目 收支!E4.+此处应为 =B4\+C4-D4）；现为 5\.00，应为 3\.00/),
      ]);
    },
    180_000,
  );
});
