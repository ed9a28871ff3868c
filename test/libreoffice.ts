import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether LibreOffice is on this machine; tests that need it are skipped with a message where it is not. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** The workbook as LibreOffice saves it after loading and calculating it; each call has a profile of its own. */
export function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "gouji-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const target = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out")];
    execFileSync("soffice", [profile, "--headless", ...target, join(folder, "in.xlsx")], { stdio: "ignore" });
    return new Uint8Array(readFileSync(join(folder, "out", "in.xlsx")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A file as LibreOffice converts it; `to` is the extension, with the filter after a colon where it needs one.
 * @param reader the filter to read it with, where its extension stands for several.
 */
export function convertedByLibreOffice(bytes: Uint8Array, from: string, to: string, reader?: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "gouji-"));
  try {
    writeFileSync(join(folder, `in.${from}`), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const target = [
      ...(reader === undefined ? [] : [`--infilter=${reader}`]),
      ...["--convert-to", to, "--outdir", join(folder, "out")],
    ];
    execFileSync("soffice", [profile, "--headless", ...target, join(folder, `in.${from}`)], { stdio: "ignore" });
    return new Uint8Array(readFileSync(join(folder, "out", `in.${to.split(":")[0]}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
