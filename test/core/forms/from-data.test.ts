import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { FORM_DATA } from "../../../src/core/forms";
import { formFromData } from "../../../src/core/forms/from-data";
import { recogniseTables } from "../../../src/core/tables/recognise";
import { table } from "../support";

const validate = new Ajv({ allErrors: true, strict: false }).compile(
  JSON.parse(readFileSync("docs/form.schema.json", "utf8")) as object,
);

const LEASES = {
  id: "GD01",
  family: "budget",
  name: { zh: "车辆租赁情况表", en: "Leased vehicles" },
  title: { any: ["[公务]车辆租赁[情况]表"], not: ["决算"] },
  anchors: [["租赁费"], ["@budget"]],
  layout: {
    kind: "matrix",
    blocks: [
      {
        columns: { budget: { word: "budget" }, actual: { word: "finalAccounts", also: ["金额"] } },
        rows: { lease: { name: { zh: "租赁费", en: "lease" }, labels: ["租赁费", "车辆租赁费"], fact: "GD01.lease" } },
      },
    ],
  },
};

/** The form with one part of it replaced; undefined leaves the part out. */
function withPart(path: readonly (string | number)[], part: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(LEASES)) as Record<string | number, unknown>;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  if (part === undefined) delete at[path.at(-1)!];
  else at[path.at(-1)!] = part;
  return copy;
}

const BLOCK = ["layout", "blocks", 0] as const;

describe("a form as JSON", () => {
  it.each(FORM_DATA.map((form) => [form.id, form] as const))("can be every form of ours: %s", (_, form) => {
    const json: unknown = JSON.parse(JSON.stringify(form));
    expect(json).toEqual(form);
    expect(formFromData(json)).not.toHaveProperty("problems");
    validate(json);
    expect(validate.errors ?? []).toEqual([]);
  });

  it("is read like any other form", () => {
    const form = formFromData(LEASES);
    if ("problems" in form) throw new Error(form.problems.join());
    const sheet = table(
      "2021年度车辆租赁情况表",
      `
      单位：万元
      项目       | 本年预算数 | 金额
      车辆租赁费 |       3.00 | 2.50`,
    );
    const [read] = recogniseTables(sheet, [form]);
    expect(read?.cells.map(({ key, cell }) => [key, cell?.value])).toEqual([
      ["GD01.lease.budget", 3],
      ["GD01.lease.actual", 2.5],
    ]);
  });

  it.each<[readonly (string | number)[], unknown, string]>([
    [["id"], undefined, "id: is missing"],
    [
      ["family"],
      "Guangdong",
      'family: must be one of "final-accounts", "ministry", "budget", "evaluation", "projects", "procurement"',
    ],
    [["name"], { zh: "表" }, "name.en: is missing"],
    [["titles"], ["表"], "titles: is not known here"],
    [["title", "any"], [], "title.any: must not be empty"],
    [["anchors", 0], "租赁费", "anchors[0]: must be a list"],
    [["layout", "kind"], "grid", 'layout.kind: must be one of "records", "matrix", "codes", "wide", "labels"'],
    [
      [...BLOCK, "columns", "budget", "measure"],
      "yuan",
      'layout.blocks[0].columns.budget.measure: must be one of "money", "count", "ratio", "text"',
    ],
    [[...BLOCK, "rows", "lease", "labels"], [], "layout.blocks[0].rows.lease.labels: must not be empty"],
    [[...BLOCK, "rows", "lease", "block"], 4, "layout.blocks[0].rows.lease.block: must be one of 1, 2, 3"],
  ])("with a fault at %j says so, and the schema refuses it too", (path, part, problem) => {
    const json = withPart(path, part);
    expect(formFromData(json)).toEqual({ problems: expect.arrayContaining([problem]) as unknown });
    expect(validate(json)).toBe(false);
  });

  it.each<[readonly (string | number)[], unknown, string]>([
    [[...BLOCK, "columns", "budget", "word"], "budgt", 'layout.blocks[0].columns.budget.word: no such word "budgt"'],
    [["anchors", 1, 0], "@budgt", 'anchors[1][0]: no such word "budgt"'],
    [["title", "any", 0], "车辆[租赁表", "title.any[0]: 车辆[租赁表: [ is left open"],
  ])("with a word or a pattern that means nothing at %j says so", (path, part, problem) => {
    expect(formFromData(withPart(path, part))).toEqual({ problems: [problem] });
  });

  it.each([[null], [[]], ["表"]])("is an object: %j", (json) => {
    expect(formFromData(json)).toEqual({ problems: ["must be an object"] });
  });
});
