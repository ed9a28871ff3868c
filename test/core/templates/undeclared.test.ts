import type { Form, Layout } from "../../../src/core/forms/form";
import { field } from "../../../src/core/forms/form";
import { recogniseTables } from "../../../src/core/tables/recognise";
import { templateOf, withFreeNames } from "../../../src/core/templates";
import { filledIn } from "./support";

const COLUMNS = { first: field("first", ["甲数"]), second: field("second", ["乙数"], { measure: "count" }) };
const ROWS = { one: field("one", ["子项"], { fact: "X.one" }), two: field("two", ["丑项"], { fact: "X.two" }) };

const LAYOUTS: Readonly<Record<Layout["kind"], Layout>> = {
  matrix: { kind: "matrix", blocks: [{ columns: COLUMNS, rows: ROWS }] },
  wide: { kind: "wide", items: ROWS, columns: COLUMNS },
  codes: { kind: "codes", fact: "X", codes: "economic", columns: COLUMNS },
  records: {
    kind: "records",
    fact: "X",
    texts: { name: field("name", ["名称"]) },
    columns: COLUMNS,
    sections: {},
  },
  labels: {
    kind: "labels",
    fact: "X",
    columns: { ...COLUMNS, third: field("third", ["丙数"]) },
    rows: ROWS,
  },
};

/** A form that somebody has just added, without a word about its template. */
function newForm(layout: Layout): Form {
  return {
    id: "X",
    family: "final-accounts",
    name: { zh: "新设样例表", en: "New table" },
    title: { any: ["新设样例表"] },
    anchors: [["甲数"], ["乙数"]],
    layout,
  };
}

describe("a form that says nothing about its template", () => {
  it.each(Object.entries(LAYOUTS))("has one with all of its columns, recognised as the form: %s", (_, layout) => {
    const form = newForm(layout);
    const content = templateOf(form, { year: 2024, department: "样例局" });
    const [table] = recogniseTables(filledIn(content), [form]);
    expect(table).toMatchObject({ title: "2024年度新设样例表", year: 2024, department: "样例局", unread: [] });
    const labels = new Set(content.rows.flat().map((cell) => cell?.text));
    for (const { labels: written } of Object.values(COLUMNS)) expect(labels).toContain(written[0]);
  });
});

describe("the headings of a template", () => {
  it("have room for their lines where they are longer than their column is wide", () => {
    const { rows, heights, widths } = templateOf(
      { ...newForm(LAYOUTS.codes), name: { zh: "样例表", en: "Table" } },
      { year: 2024 },
    );
    const row = rows.findIndex((cells) => cells.some((cell) => cell?.text === "经济分类科目编码"));
    const column = rows[row]!.findIndex((cell) => cell?.text === "经济分类科目编码");
    // Eight characters, each a little wider than two digits, do not fit into one line.
    expect(widths[column]).toBeLessThan(8 * 2.1);
    expect(heights![row + 1]).toBeGreaterThanOrEqual(30);
  });
});

describe("names of templates", () => {
  it("get a number where they are taken, and keep to the 31 characters that Excel allows", () => {
    const content = templateOf(newForm(LAYOUTS.matrix), { year: 2024 });
    const long = { ...content, name: "表".repeat(31) };
    const names = withFreeNames([content, content, long, long], ["新设样例表"]).map(({ name }) => name);
    expect(names).toEqual(["新设样例表(2)", "新设样例表(3)", "表".repeat(31), `${"表".repeat(28)}(2)`]);
  });
});
