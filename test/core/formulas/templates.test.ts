import { analyse } from "../../../src/core/analyse";
import { FORMS } from "../../../src/core/forms";
import { templateOf } from "../../../src/core/templates";
import { typedInto } from "../templates/fill";
import { filledIn } from "../templates/support";
import { said } from "./support";

const OPTIONS = { year: 2024, department: "样例局" };

describe.each(FORMS.map((form) => [form.id, form] as const))("the template of %s", (_, form) => {
  const content = templateOf(form, OPTIONS);

  it("has no formula that anything is said about, empty or filled in", () => {
    expect(said(analyse({ sheets: [filledIn(content)] }))).toEqual([]);
    expect(said(analyse({ sheets: [filledIn(content, typedInto(form, content))] }))).toEqual([]);
  });
});
