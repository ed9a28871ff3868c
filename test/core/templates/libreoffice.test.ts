import { FORMS } from "../../../src/core/forms";
import { addressOf } from "../../../src/core/grid/address";
import type { CellSpec, SheetContent } from "../../../src/core/sheets/spec";
import { templateOf, withFreeNames } from "../../../src/core/templates";
import { newWorkbook, readWorkbook } from "../../../src/files";
import { typedInto } from "./fill";
import type { Typed } from "./support";
import { filledIn } from "./support";
import { hasLibreOffice, throughLibreOffice } from "../../libreoffice";

/** The template with what was typed into it, and formulas without a result. */
function withTyped(content: SheetContent, typed: Typed): SheetContent {
  const rows = content.rows.map((row, r) =>
    row.map((cell, c): CellSpec | undefined => {
      const { style, formula } = cell ?? {};
      const dressed = style ? { style } : {};
      const value = typed[addressOf(r + 1, c + 1)];
      if (typeof value === "number") return { decimal: String(value), ...dressed };
      if (value !== undefined) return { text: value, ...dressed };
      return formula === undefined ? cell : { formula, ...dressed };
    }),
  );
  return { ...content, rows };
}

const filled = (ids: readonly string[], fill: boolean) => {
  const forms = ids.map((id) => FORMS.find((form) => form.id === id)!);
  const contents = withFreeNames(
    forms.map((form) => templateOf(form, { year: 2024 })),
    [],
  );
  return contents.map((content, i) => ({ content, typed: fill ? typedInto(forms[i]!, content) : {} }));
};

describe("the formulas of templates", () => {
  const title = "come to the sums that stand in the test when LibreOffice calculates them";
  if (!hasLibreOffice()) {
    it.skip(`${title} (skipped: soffice is not installed)`, () => undefined);
    return;
  }
  it.each([
    ["filled in", true],
    ["empty", false],
  ])(
    `${title}: %s`,
    async (_, fill) => {
      const books = filled(["D01", "D03", "D06", "D07", "D08", "P1", "H3"], fill);
      const saved = await readWorkbook(
        throughLibreOffice(await newWorkbook(books.map(({ content, typed }) => withTyped(content, typed)))),
      );
      const wrong = books.flatMap(({ content, typed }) => {
        const found = saved.sheets.find(({ name }) => name === content.name)!;
        const values = new Map(found.cells.map((cell) => [addressOf(cell.row, cell.column), cell.value]));
        return filledIn(content, typed).cells.flatMap(({ row, column, value, formula }) => {
          const calculatedValue = values.get(addressOf(row, column)) ?? "";
          if (formula === undefined || calculatedValue === value) return [];
          return [{ sheet: content.name, address: addressOf(row, column), formula, value, calculatedValue }];
        });
      });
      expect(wrong).toEqual([]);
    },
    180_000,
  );

  it("add up the classes whether their codes are typed as text or as numbers", async () => {
    const [book] = filled(["D03"], false);
    // 1.50 of class 201 with its item, and 3.00 of a class whose code is a number: 4.50, the item not counted again.
    const typed = { D8: 1.5, A34: "2010101", B34: "行政运行", D34: 1.5, A35: 301, B35: "其他", D35: 3 };
    const saved = await readWorkbook(throughLibreOffice(await newWorkbook([withTyped(book!.content, typed)])));
    const at = (row: number, column: number) =>
      saved.sheets[0]!.cells.find((cell) => cell.row === row && cell.column === column)?.value;
    expect(book!.content.rows[7]![0]!.text).toBe("201");
    expect([at(7, 3), at(7, 4)]).toEqual([4.5, 4.5]);
  }, 180_000);
});
