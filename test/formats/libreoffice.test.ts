import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../../src/core/analyse";
import { readWorkbook } from "../../src/files";
import { asWorkbook } from "../../src/formats";
import { convertedByLibreOffice, hasLibreOffice } from "../libreoffice";

const sample = (name: string) => new Uint8Array(readFileSync(join(__dirname, "../../assets/samples", `${name}.xlsx`)));

async function findingsOf(bytes: Uint8Array): Promise<string[]> {
  const { findings } = analyse(await readWorkbook((await asWorkbook(bytes)).bytes));
  return findings.map(
    ({ code, severity, cells }) => `${severity} ${code} ${cells.map(({ address }) => address).join()}`,
  );
}

// LibreOffice keeps what the library's own writer loses, such as hidden rows, and writes as other programs do.
describe("a sample that LibreOffice has saved in another format", () => {
  const test = hasLibreOffice() ? it : it.skip;
  test.each([
    ["furong-2020", "xls"],
    ["furong-2020-messy", "xls"],
    ["consistent", "xls"],
    ["furong-2020", "ods"],
    ["furong-2020-messy", "ods"],
    ["consistent", "ods"],
    ["furong-2020", "html"],
    ["consistent", "html"],
  ])(
    "has the findings of the .xlsx: %s as .%s",
    async (name, format) => {
      const original = sample(name);
      expect(await findingsOf(convertedByLibreOffice(original, "xlsx", format))).toEqual(await findingsOf(original));
    },
    120_000,
  );
});
