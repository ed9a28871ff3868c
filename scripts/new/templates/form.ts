import type { Template } from "../template";

/** A form of one column and one row, by its id for a title; its test holds. */
export const form: Template = {
  room: "forms",
  families: true,
  list: "FORM_DATA",
  imported: ({ constant }) => constant,
  entry: ({ constant }) => `${constant},`,
  source: ({ constant, family, id }) => `import type { FormData } from "../form";
import { field } from "../form";

/** Which table it is. Source: the document that publishes it. */
export const ${constant}: FormData = {
  id: "${id}",
  family: "${family}",
  name: { zh: "${id}表", en: "${id}" },
  title: { any: ["^${id}表$"] },
  anchors: [["${id}金额"], ["${id}合计"]],
  layout: {
    kind: "matrix",
    blocks: [
      {
        columns: { amount: field("amount", ["${id}金额"], { fact: "" }) },
        rows: { total: field("total", ["${id}合计"], { fact: "${id}.total" }) },
      },
    ],
  },
};
`,
  test: ({ id }, tests) => `import { FORMS } from "${tests}/../../src/core/forms";
import { recogniseTables } from "${tests}/../../src/core/tables/recognise";
import { table } from "${tests}/support";

describe("${id}", () => {
  it("is known by its title and headings, and its figures are read", () => {
    const sheet = table("2020年度${id}表（万元）", \`
      项目 | ${id}金额
      ${id}合计 | 7.00\`);
    const [read] = recogniseTables(sheet, FORMS);
    expect(read?.form.id).toBe("${id}");
    expect(read?.cells.map(({ key, cell }) => [key, cell?.value])).toEqual([["${id}.total", 7]]);
  });

  it.todo("is known in each layout that departments publish");
});
`,
};
