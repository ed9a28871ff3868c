import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pagesNeeded, printScale } from "../../src/core/sheets/print-scale";
import { measure } from "../../scripts/papers/measure";

const SAMPLES = join(__dirname, "../../assets/samples");
const files = readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx"));

describe("every paper on A4", () => {
  it.each(files.flatMap((file) => (["zh-CN", "en-US"] as const).map((language) => [file, language] as const)))(
    "is printed at 70 % at least, and no text smaller than 8 points: %s, %s",
    async (file, language) => {
      const measured = await measure(join(SAMPLES, file), language);
      expect(measured.length).toBeGreaterThan(4);
      expect(measured.filter(({ scale, smallest }) => scale < 0.7 || smallest < 8)).toEqual([]);
    },
  );

  it("has the list of problems, which is signed, at 9 points or more", async () => {
    const [list] = await measure(join(SAMPLES, "furong-2020.xlsx"), "zh-CN");
    expect(list!.scale * 11).toBeGreaterThanOrEqual(9);
  });
});

describe("the scale of a sheet", () => {
  const sheet = { name: "表", rows: [], merges: [], headerRows: 1 };

  it("is what fits its printed columns on the page: 1026 pixels across A4", () => {
    // Ten columns of 20 characters are 10 × (20 × 7 + 5) = 1450 pixels.
    const widths = Array.from({ length: 10 }, () => 20);
    expect(printScale({ ...sheet, widths })).toBeCloseTo(1026.24 / 1450, 6);
    expect(printScale({ ...sheet, widths, printedColumns: 5 })).toBe(1);
  });

  it("spreads a sheet over two pages where it could not be read on one", () => {
    const widths = Array.from({ length: 14 }, () => 20);
    expect(pagesNeeded({ ...sheet, widths })).toBe(2);
    expect(pagesNeeded({ ...sheet, widths: widths.slice(7) })).toBe(1);
  });
});
