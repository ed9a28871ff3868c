import { analyse, analysing } from "../../../src/core/analyse";
import { allAtOnce } from "../../../src/core/analysis/steps";
import { FORMS } from "../../../src/core/forms";
import type { WorkbookSnapshot } from "../../../src/core/grid/snapshot";
import { formsInForce } from "../../../src/core/packs/forms";
import type { Pack } from "../../../src/core/packs/pack";
import { readPack } from "../../../src/core/packs/read-pack";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { analysedWith, table } from "../support";

const pack = (over: object): Pack => {
  const { pack: read, problems } = readPack({
    id: "bihai",
    name: "碧海省",
    place: "碧海",
    appliesTo: ["碧海"],
    ...over,
  });
  expect(problems).toEqual([]);
  return read!;
};
const form = (id: string, en = id) => ({
  id,
  family: "final-accounts",
  name: { zh: "公务活动支出表", en },
  title: { any: ["公务活动支出表"] },
  anchors: [["@reception"], ["@abroad"], ["备案号"]],
  layout: {
    kind: "matrix",
    blocks: [
      {
        columns: { actual: { word: "finalAccounts" } },
        rows: {
          abroad: { word: "abroad", fact: "D07.abroad" },
          reception: { word: "reception", fact: "D07.reception" },
          events: { name: { zh: "活动经费", en: "events" }, labels: ["活动经费"], fact: "BH1.events" },
        },
      },
    ],
  },
});
const SPELLING = { finalAccounts: { spellings: ["本年列支金额"] } };
const activities = (heading: string, title = "2020年度公务活动支出表（万元）") =>
  table(title, `项目 | ${heading}\n因公出国（境）费 | 1.00\n公务接待费 | 2.00\n活动经费 | 3.00`);
const ids = (forms: readonly { readonly id: string }[]) => forms.map(({ id }) => id);
const analysedTables = (workbook: WorkbookSnapshot, packs: readonly Pack[]) =>
  analyse(workbook, { ...DEFAULT_SETTINGS, packs }).tables.map(({ table: read }) => read.form);
const OURS = ids(FORMS);

describe("the forms in force", () => {
  it("are ours themselves where no pack has anything to add", () => {
    expect(formsInForce(DEFAULT_SETTINGS)).toBe(FORMS);
    expect(formsInForce({ packs: [pack({})], place: "" })).toBe(FORMS);
    expect(formsInForce({ packs: [], place: "湖南" })).toBe(FORMS);
  });

  it("are made once for a list of packs", () => {
    const packs = [pack({ forms: [form("BH1")] })];
    expect(formsInForce({ packs, place: "" })).toBe(formsInForce({ packs, place: "" }));
  });

  it("are a pack's, then ours, whoever's tables they are; of several with one id the first", () => {
    const packs = [
      pack({ forms: [form("BH1", "first")] }),
      pack({ id: "b", forms: [form("BH1", "second"), form("BH2")] }),
    ];
    const forms = formsInForce({ packs, place: "" });
    expect(ids(forms)).toEqual(["BH1", "BH2", ...OURS]);
    expect(forms[0]!.name.en).toBe("first");
  });

  it("are those of the place where the settings name one", () => {
    const packs = [pack({ forms: [form("BH1")], spellings: SPELLING })];
    expect(ids(formsInForce({ packs, place: "碧海省" }))).toEqual(["BH1", ...OURS]);
    expect(formsInForce({ packs, place: "湖南" })).toBe(FORMS);
  });

  it("have the spellings of every pack, in their own forms too", () => {
    const packs = [pack({ forms: [form("BH1")] }), pack({ id: "b", spellings: SPELLING })];
    const { tables } = analysedWith({ packs }, activities("本年列支金额"));
    expect(tables.map(({ table: read }) => [read.form.id, read.cells.length])).toEqual([["BH1", 3]]);
    expect(analysedWith({ packs: packs.slice(0, 1) }, activities("本年列支金额")).tables).toEqual([]);
  });
});

describe("a pack's form", () => {
  const packs = [pack({ forms: [form("BH1")] })];

  it("can be given to a sheet by hand", () => {
    const sheet = activities("决算数", "2020年度费用表（万元）");
    const memory = { assignedForms: [{ sheet: sheet.name, form: "BH1" }], explanations: [] };
    const read = (workbook: WorkbookSnapshot) => ids(analysedTables(workbook, packs));
    expect(read({ sheets: [sheet] })).toEqual([]);
    expect(read({ sheets: [sheet], memory })).toEqual(["BH1"]);
  });

  it("is named where its title is known and its layout is not", () => {
    const sheet = activities("余额");
    const told = (settings: object) =>
      analysedWith(settings, sheet)
        .findings.filter(({ code }) => code === "R-8")
        .map(({ severity }) => severity);
    expect(told({ packs })).toEqual(["warning"]);
    expect(told({})).toEqual(["info"]);
  });

  it("that states a figure of ours is no home of it: where both state it, ours is the one that is repeated", () => {
    const ours = table(
      "2020年度“三公”经费支出决算表（万元）",
      "项目 | 决算数\n合计 | 7.00\n因公出国（境）费 | 1.00\n公务用车购置及运行维护费 | 4.00\n公务接待费 | 2.00",
    );
    const { facts } = analysedWith({ packs }, activities("决算数"), ours);
    expect(facts.all("D07.reception.actual").map(({ table: read }) => read.form.id)).toEqual(["D07", "BH1"]);
  });

  it("is called by its own name where two tables state a figure of its own", () => {
    const both = [
      pack({
        forms: [form("BH1"), { ...form("BH2"), name: { zh: "活动表", en: "activities" }, title: { any: ["活动表"] } }],
      }),
    ];
    const twice = analysedWith({ packs: both }, activities("决算数"), activities("决算数", "2020年度活动表（万元）"));
    const own = twice.checks.filter(({ rule, scope }) => rule === "N-1" && scope?.includes("活动经费"));
    expect(own.map(({ scope, verdict }) => [scope, verdict])).toEqual([
      ["公务活动支出表「活动经费 · 决算数」=活动表", "exact"],
    ]);
  });
});

describe("a check again", () => {
  it("takes nothing over that was read by other forms", () => {
    const workbook = { sheets: [activities("决算数")] };
    const without = analyse(workbook, DEFAULT_SETTINGS);
    const settings = { ...DEFAULT_SETTINGS, packs: [pack({ forms: [form("BH1")] })] };
    const withPack = allAtOnce(analysing(workbook, settings, without));
    expect(withPack.tables.map(({ table: read }) => read.form.id)).toEqual(["BH1"]);
    expect(allAtOnce(analysing(workbook, DEFAULT_SETTINGS, withPack)).tables).toEqual([]);
    // By the same forms a table is the very same one.
    expect(allAtOnce(analysing(workbook, settings, withPack)).tables[0]!.table).toBe(withPack.tables[0]!.table);
  });
});
