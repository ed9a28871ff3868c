import { readFileSync } from "node:fs";
import Ajv from "ajv";
import hunan from "../../../src/packs/hunan.json";
import { BUILT_IN_PACKS } from "../../../src/core/packs/built-in";
import { readPack } from "../../../src/core/packs/read-pack";
import { readSettings } from "../../../src/core/settings/settings-file";
import { render } from "../../../src/messages/render";

const schema = (name: string) => JSON.parse(readFileSync(`docs/${name}.schema.json`, "utf8")) as object;
const validate = new Ajv({ allErrors: true, strict: false }).addSchema(schema("form")).compile(schema("pack"));
const minimal = { id: "bihai", name: { zh: "碧海省", en: "Bihai" }, place: "碧海", appliesTo: ["碧海"] };
const item = { result: "三公经费控制率", max: 6, rule: { kind: "proportional" }, criterion: "按比例" };

const layout = {
  kind: "records",
  fact: "BH2",
  texts: { name: { name: { zh: "事项", en: "matter" }, labels: ["事项"] } },
  columns: { budget: { word: "budget" } },
  sections: {},
};
const form = {
  id: "BH2",
  family: "budget",
  name: { zh: "事项表", en: "Matters" },
  title: { any: ["事项表"] },
  anchors: [["事项"], ["@budget"]],
  layout,
};

function problems(over: object): string[] {
  const { pack, problems: found } = readPack({ ...minimal, ...over });
  expect(pack).toBeNull();
  return found.map((problem) => render(problem, "zh-CN"));
}

describe("a pack", () => {
  it("that comes with Gouji is read as a file is", () => {
    expect(validate(hunan)).toBe(true);
    expect(readPack(hunan)).toEqual({ pack: BUILT_IN_PACKS.find(({ id }) => id === "hunan"), problems: [] });
  });

  it("may hold limits, scoring tables and subjects alone", () => {
    const json = {
      ...minimal,
      thresholds: { componentGrowth: 0.2, closingAmount: "300000" },
      scoringTables: [{ id: "bihai-2026", name: "碧海省评分表", items: [item] }],
      subjects: [{ code: "2080501", name: "行政单位离退休", year: 2026 }],
    };
    expect(validate(json)).toBe(true);
    expect(readPack(json).pack).toMatchObject({
      thresholds: { componentGrowth: "0.2", closingAmount: "300000" },
      subjects: [{ code: "2080501", name: "行政单位离退休", year: 2026 }],
    });
    expect(validate(minimal)).toBe(true);
    expect(readPack(minimal).pack).toMatchObject({ thresholds: {}, scoringTables: [], subjects: [] });
  });

  it.each([
    [{ id: "" }, "“id”应为文字"],
    [{ id: "bi hai" }, "“id”不能有空格"],
    [{ name: { zh: "碧海省" } }, "“name.en”应为文字"],
    [{ appliesTo: "碧海" }, "“appliesTo”应为列表"],
    [{ appliesTo: ["碧海", ""] }, "“appliesTo.1”应为文字"],
    [{ thresholds: { growth: 0.2 } }, "“thresholds.growth”不存在"],
    [{ thresholds: { componentGrowth: "20%" } }, "“thresholds.componentGrowth”应为不小于 0 的小数，例如 0.8"],
    [
      { scoringTables: [{ id: "t", name: "表", items: [item, { ...item, max: "六" }] }] },
      "“scoringTables.0.items.1.max”应为小数，例如 0.01",
    ],
    [{ subjects: [{ code: "20", name: "某科目" }] }, "“subjects.0.code”应为 3、5、7 或 9 位数字"],
    [{ subjects: [{ code: "208", name: "某科目", year: "明年" }] }, "“subjects.0.year”应为年度，例如 2026"],
    [{ script: "…" }, "“script”不存在"],
    [{ spellings: { personnel: { spellings: "人员性支出" } } }, "“spellings.personnel.spellings”应为列表"],
    [{ forms: [{ ...form, anchors: [] }] }, "“forms.0.anchors”不能为空"],
    [
      { forms: [form, { ...form, id: "BH3", layout: { ...layout, columns: { budget: { measure: "money" } } } }] },
      "“forms.1.layout.columns.budget.name”没有填写；“forms.1.layout.columns.budget.labels”没有填写",
    ],
  ])("with %j is refused: %s, and so it is by the schema", (over, problem) => {
    expect(problems(over).join("；")).toBe(problem);
    expect(validate({ ...minimal, ...over })).toBe(false);
  });

  it("that scores an indicator that does not exist is refused", () => {
    expect(problems({ scoringTables: [{ id: "t", name: "表", items: [{ ...item, result: "三公控制率" }] }] })).toEqual([
      "“scoringTables.0.items.0.result”没有名为“三公控制率”的指标",
    ]);
  });

  it("may name concepts of its own in its forms, and spell ours its way", () => {
    const json = {
      ...minimal,
      spellings: {
        budget: { spellings: ["批复额度", { text: "核定额度", place: "碧海", year: 2020 }] },
        quota: { zh: "定额", en: "quota" },
      },
      forms: [{ ...form, layout: { ...layout, columns: { quota: { word: "quota" } } } }],
    };
    expect(validate(json)).toBe(true);
    const reading = readPack(json);
    expect(reading).toMatchObject({ pack: { spellings: json.spellings, forms: json.forms }, problems: [] });
    // The pane keeps a pack as it was read, and reads it again.
    expect(readPack(reading.pack)).toEqual(reading);
  });

  it("that comes as an example is one", () => {
    const example: unknown = JSON.parse(readFileSync("examples/bihai.json", "utf8"));
    expect(validate(example)).toBe(true);
    expect(readPack(example).problems).toEqual([]);
  });

  it.each([
    [{ forms: [{ ...form, id: "d07" }] }, "“forms.0.id”已有同号的表", "“forms.0.id” is the id of a form already"],
    [{ forms: [form, form] }, "“forms.1.id”已有同号的表", "“forms.1.id” is the id of a form already"],
    [
      { forms: [{ ...form, layout: { ...layout, columns: { quota: { word: "quota" } } } }] },
      '“forms.0.layout.columns.quota.word”词典里没有 "quota"',
      '“forms.0.layout.columns.quota.word” no such word "quota"',
    ],
    [
      { spellings: { reception: { spellings: ["公务用车费"] } } },
      "“spellings.reception.spellings.0”“公务用车费”在《“三公”经费预算表》中分不清是“公务用车购置及运行维护费”还是“公务接待费”",
      "“spellings.reception.spellings.0” “公务用车费” could be official vehicles or official reception in Budget: three public expenses",
    ],
    [
      { forms: [{ ...form, layout: { ...layout, columns: { budget: { word: "budget", also: ["事项"] } } } }] },
      "“forms.0”“事项”在《事项表》中分不清是“事项”还是“预算数”",
      "“forms.0” “事项” could be matter or budget in Matters",
    ],
  ])("whose words mean nothing or two things is refused: %j", (over, zh, en) => {
    const { problems: found } = readPack({ ...minimal, ...over });
    expect(found.map((problem) => [render(problem, "zh-CN"), render(problem, "en-US")])).toEqual([[zh, en]]);
  });

  it("that is no group of settings is refused", () => {
    expect(readPack([]).problems.map((problem) => render(problem, "en-US"))[0]).toBe(
      "“(root)” must be a group of settings (a JSON object)",
    );
  });

  it("may stand in a settings file, whose problems name it", () => {
    expect(readSettings({ packs: [minimal] }).settings.packs.map(({ id }) => id)).toEqual(["bihai"]);
    const { problems: found } = readSettings({ packs: [minimal, { ...minimal, id: 1 }] });
    expect(found.map((problem) => render(problem, "zh-CN"))).toEqual(["设置项“packs.1.id”应为文字"]);
  });
});
