import { render } from "../../../../src/core/text/render";
import { analysed, withCell } from "../../support";
import { ACCOUNTS_LAYOUTS } from "./accounts-layouts";
import { BUDGET_LAYOUTS } from "./budget-layouts";
import { EVALUATION_LAYOUTS } from "./evaluation-layouts";
import { FURTHER_LAYOUTS } from "./further-layouts";
import type { PublishedLayout } from "./layout";
import { OTHER_LAYOUTS } from "./other-layouts";

const LAYOUTS = [...BUDGET_LAYOUTS, ...ACCOUNTS_LAYOUTS, ...EVALUATION_LAYOUTS, ...OTHER_LAYOUTS, ...FURTHER_LAYOUTS];

/** Errors and warnings with the cells to which they point. */
function told(sheet: PublishedLayout["sheet"]): { text: string; cells: string[] }[] {
  return analysed(sheet)
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ code, text, cells, suspects }) => ({
      text: `${code} ${render(text, "zh-CN")}`,
      cells: [...cells, ...suspects.map(({ fact }) => fact.cell)].map(({ address }) => address),
    }));
}

describe.each(LAYOUTS)("$sheet.name ($place)", ({ form, sheet }) => {
  it("is read as what it is", () => {
    expect(analysed(sheet).tables.map(({ table }) => table.form.id)).toEqual(form === null ? [] : [form]);
  });

  it("raises nothing while its figures are right", () => {
    expect(told(sheet).map(({ text }) => text)).toEqual([]);
  });
});

describe.each(LAYOUTS.filter(({ wrong }) => wrong !== null))("$sheet.name ($place)", ({ sheet, wrong }) => {
  it("shows the figure that is wrong", () => {
    const [address, value] = wrong!;
    expect(told(withCell(sheet, address, value)).flatMap(({ cells }) => cells)).toContain(address);
  });
});
