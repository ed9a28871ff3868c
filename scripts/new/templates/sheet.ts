import type { Template } from "../template";

/** A computed sheet with a title that no workbook has yet; its test fails until one does. */
export const sheet: Template = {
  room: "sheets",
  families: false,
  list: "SHEETS",
  imported: ({ constant }) => `${constant}Sheet, has${upper(constant)}`,
  entry: ({ constant, id }) =>
    `{ id: "${id}", name: { zh: "${id}", en: "${id}" }, isFor: has${upper(constant)}, make: ${constant}Sheet },`,
  source: ({ constant, id }) => `import type { SheetContext } from "./context";
import { Page } from "./page";
import type { SheetSpec } from "./spec";

const WIDTHS = [32, 12];

/** Figures are live formulas over the user's cells; their cached values are the engine's. */
export function ${constant}Sheet(context: SheetContext, name: string): SheetSpec {
  const page = new Page(context, WIDTHS);
  page.head(context.say("${id}", "${id}"));
  return page.sheet("${id}", name, 1);
}

/** True where the workbook has what the sheet is made from. */
export function has${upper(constant)}({ analysis }: SheetContext): boolean {
  return analysis.facts.entities("${id}").length > 0;
}
`,
  test: ({ id }, tests) => `import { computedSheets } from "${tests}/../../src/core/sheets";
import { analysed, table } from "${tests}/support";

describe("the sheet ${id}", () => {
  it("stands where the workbook has what it is made from", () => {
    const analysis = analysed(
      table("表名（万元）", \`
      项目 | 金额
      合计 | 7.00\`),
    );
    expect(computedSheets(analysis, "zh-CN").map((sheet) => sheet.id)).toContain("${id}");
  });

  it.todo("has formulas whose results are the engine's");
});
`,
};

const upper = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
