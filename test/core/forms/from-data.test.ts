import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { FORM_DATA } from "../../../src/core/forms";
import { formFromData } from "../../../src/core/forms/from-data";
import { resolveForms } from "../../../src/core/forms/resolve";
import { Entry } from "../../../src/core/json";
import { recogniseTables } from "../../../src/core/tables/recognise";
import { WORDS } from "../../../src/core/words/words";
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

/** What is told of a form, in both languages. */
function problems(json: unknown): readonly (readonly [zh: string, en: string])[] {
  const given = new Entry(json);
  formFromData(given);
  return given.problems.map(({ path, what }) => [`${path}${what.zh}`, `${path} ${what.en}`]);
}

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
    expect(problems(json)).toEqual([]);
    validate(json);
    expect(validate.errors ?? []).toEqual([]);
  });

  it("is read like any other form", () => {
    const forms = resolveForms([formFromData(new Entry(LEASES))], WORDS);
    const sheet = table(
      "2021年度车辆租赁情况表",
      `
      单位：万元
      项目       | 本年预算数 | 金额
      车辆租赁费 |       3.00 | 2.50`,
    );
    const [read] = recogniseTables(sheet, forms);
    expect(read?.cells.map(({ key, cell }) => [key, cell?.value])).toEqual([
      ["GD01.lease.budget", 3],
      ["GD01.lease.actual", 2.5],
    ]);
  });

  it.each<[readonly (string | number)[], unknown, zh: string, en: string]>([
    [["id"], undefined, "id没有填写", "id is missing"],
    [
      ["family"],
      "Guangdong",
      "family应为 final-accounts、ministry、budget、evaluation、projects 或 procurement",
      "family must be final-accounts, ministry, budget, evaluation, projects or procurement",
    ],
    [["name"], { zh: "表" }, "name.en没有填写", "name.en is missing"],
    [["titles"], ["表"], "titles不存在", "titles does not exist"],
    [["title", "any"], [], "title.any不能为空", "title.any must not be empty"],
    [["anchors", 0], "租赁费", "anchors.0应为列表", "anchors.0 must be a list"],
    [
      ["layout", "kind"],
      "grid",
      "layout.kind应为 records、matrix、codes、wide 或 labels",
      "layout.kind must be records, matrix, codes, wide or labels",
    ],
    [
      [...BLOCK, "columns", "budget", "measure"],
      "yuan",
      "layout.blocks.0.columns.budget.measure应为 money、count、ratio 或 text",
      "layout.blocks.0.columns.budget.measure must be money, count, ratio or text",
    ],
    [
      [...BLOCK, "rows", "lease", "labels"],
      [],
      "layout.blocks.0.rows.lease.labels不能为空",
      "layout.blocks.0.rows.lease.labels must not be empty",
    ],
    [
      [...BLOCK, "rows", "lease", "block"],
      4,
      "layout.blocks.0.rows.lease.block应为 1、2 或 3",
      "layout.blocks.0.rows.lease.block must be 1, 2 or 3",
    ],
  ])("with a fault at %j says so, and the schema refuses it too", (path, part, zh, en) => {
    const json = withPart(path, part);
    expect(problems(json)).toEqual([[zh, en]]);
    expect(validate(json)).toBe(false);
  });

  it.each<[readonly (string | number)[], unknown, zh: string]>([
    [[...BLOCK, "columns", "budget", "word"], "budgt", 'layout.blocks.0.columns.budget.word词典里没有 "budgt"'],
    [["anchors", 1, 0], "@budgt", 'anchors.1.0词典里没有 "budgt"'],
    [["title", "any", 0], "车辆[租赁表", "title.any.0不是有效的表名写法，请检查括号和竖线"],
    [[...BLOCK, "unlabelled"], "rent", "layout.blocks.0.unlabelled不是 rows 中的一行"],
    [[...BLOCK, "linesAfter"], { row: "rent", fact: "GD01.line" }, "layout.blocks.0.linesAfter.row不是 rows 中的一行"],
  ])("with something that means nothing at %j says so", (path, part, problem) => {
    expect(problems(withPart(path, part)).map(([zh]) => zh)).toEqual([problem]);
  });

  it.each([["车…辆…租…赁"], ["[车]".repeat(9)], ["车".repeat(81)]])(
    "has no pattern that would keep a long title waiting: %s",
    (pattern) => {
      expect(problems(withPart(["title", "any", 0], pattern))).toHaveLength(1);
    },
  );

  it("has patterns combined four levels deep and no deeper", () => {
    const nested = (levels: number): unknown => (levels === 0 ? "租赁" : { any: [nested(levels - 1)] });
    expect(problems(withPart(["title", "any", 0], nested(4)))).toEqual([]);
    expect(problems(withPart(["title", "any", 0], nested(5)))).toHaveLength(1);
  });

  it.each([[null], [[]], ["表"]])("is a group: %j", (json) => {
    expect(problems(json)).toEqual([["应为一组设置（JSON 对象）", " must be a group of settings (a JSON object)"]]);
  });
});
