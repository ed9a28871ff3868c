import { analyse } from "../../../src/core/analyse";
import { FORMS } from "../../../src/core/forms";
import { recogniseTables } from "../../../src/core/tables/recognise";
import { render } from "../../../src/core/text/render";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { templateOf } from "../../../src/core/templates";
import { filledIn } from "./support";

const OPTIONS = { year: 2024, department: "样例局" };

describe.each(FORMS.map((form) => [form.id, form] as const))("the template of %s", (id, form) => {
  const sheet = filledIn(templateOf(form, OPTIONS));

  it("is recognised as that form, with year, unit and department", () => {
    const tables = recogniseTables(sheet, FORMS);
    expect(tables.map((table) => table.form.id)).toEqual([id]);
    expect(tables[0]).toMatchObject({ year: 2024, department: "样例局" });
    expect(tables[0]!.unit).not.toBeNull();
    expect(tables[0]!.unread).toEqual([]);
    expect(tables[0]!.notes).toEqual([]);
  });

  it("gives no error and no warning while it is empty", () => {
    const { findings } = analyse({ sheets: [sheet] }, DEFAULT_SETTINGS);
    const told = findings.filter((f) => f.severity !== "info").map((f) => `${f.code} ${render(f.text, "zh-CN")}`);
    expect(told).toEqual([]);
  });
});
