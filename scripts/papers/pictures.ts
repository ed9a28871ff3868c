import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { analyse } from "../../src/core/analyse";
import { computedSheets } from "../../src/core/sheets";
import type { SheetSpec } from "../../src/core/sheets/spec";
import { readWorkbook, writeWorkbook } from "../../src/files";

/** Dots per inch of the pictures: enough to be read, and small. */
const RESOLUTION = "70";
/** What stands for the time of the check in pictures, so that they change only when the papers do. */
const TIME = "2026-03-05 09:30";

/**
 * Pictures of the first page of every computed sheet as LibreOffice prints it: `FOLDER/paper-checks.png`. Needs soffice
 * and pdftoppm.
 */
export async function takePictures(file: string, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const bytes = new Uint8Array(readFileSync(file));
  const analysis = analyse(await readWorkbook(bytes));
  const taken: string[] = [];
  for (const sheet of computedSheets(analysis, "zh-CN", TIME)) {
    const picture = join(folder, `paper-${sheet.id}.png`);
    printFirstPage(await writeWorkbook(bytes, { sheets: [sheet], marks: [] }), sheet, picture);
    taken.push(picture);
  }
  return taken;
}

/** The computed sheet is the last of the file; its own first page is found by its number of pages from the end. */
function printFirstPage(bytes: Uint8Array, { name }: SheetSpec, picture: string): void {
  const folder = mkdtempSync(join(tmpdir(), "gouji-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = ["--convert-to", "pdf", "--outdir", folder, join(folder, "in.xlsx")];
    execFileSync("soffice", [profile, "--headless", ...convert], { stdio: "ignore" });
    const pdf = join(folder, "in.pdf");
    const page = firstPageOfLast(pdf);
    if (page === null) throw new Error(`no page of ${name}`);
    const only = ["-f", String(page), "-l", String(page), "-r", RESOLUTION, "-png", pdf, join(folder, "page")];
    execFileSync("pdftoppm", only);
    copyFileSync(
      join(
        folder,
        readdirSync(folder).find((each) => each.endsWith(".png"))!,
      ),
      picture,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The papers alone have an index number at their foot. */
function firstPageOfLast(pdf: string): number | null {
  const pages = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split("\f");
  const found = pages.findIndex((page) => page.includes("索引号："));
  return found < 0 ? null : found + 1;
}
