import { analyse } from "../../../src/core/analyse";
import { FORMS } from "../../../src/core/forms";
import { recogniseTables } from "../../../src/core/tables/recognise";
import { addressOf } from "../../../src/core/grid/address";
import { render } from "../../../src/core/text/render";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { templateOf } from "../../../src/core/templates";
import type { Instead } from "./fill";
import { inputs, names, typedInto } from "./fill";
import { filledIn } from "./support";
import type { Typed } from "./support";

const OPTIONS = { year: 2024, department: "样例局" };

/** Where 1.00 in every cell is no consistent table: the figures that make it one. */
const CONSISTENT: Readonly<Record<string, Instead>> = {
  // Expenditure is 26 classes of 1.00; with distribution and closing balance 28 in all. Income is 8, and 1 is used.
  D01: { "D01.opening": 19 },
  // By nature 26 are 2 + 21 + 1 + 1 + 1, of which 24 by economic class; budgets know no distribution of surplus.
  Z01: {
    ...summary(["budget", "fullBudget", "actual"], { project: 21, "economic.301": 15 }),
    ...summary(["budget", "fullBudget"], { opening: 18, distribution: null }),
    "Z01.opening.actual": 19,
  },
  // Of each budget 26 are spent and 1 is left, and 1 is income.
  D04: { "D04.opening.general": 26, "D04.opening.fund": 26, "D04.opening.stateCapital": 26 },
  B4: { "B4.opening.general": 26, "B4.opening.fund": 26, "B4.opening.stateCapital": 26 },
  Z01_1: Object.fromEntries(
    ["", ".budget", ".fullBudget"].flatMap((year) =>
      ["general", "fund", "stateCapital"].map((budget) => [`Z01_1.opening.${budget}${year}`, 26]),
    ),
  ),
  // 27 go out; 9 of income and 1 of surplus come in.
  B1: { "B1.priorCarry": 17 },
  // 5 are spent and 1 is left; 3 are income.
  overview: { "D04.opening": 3 },
  // 2 are spent and 1 is left; 1 is income.
  D08: { "D08.code.opening": 2 },
  Z07: { "Z07.code.opening": 2 },
  Z09: { "Z09.code.opening": 2 },
  Z11: { "Z11.code.opening": 2 },
  // 1 of a budget of 2 is spent.
  // What was budgeted was received and spent.
  P1: { "P1.added": 0, "P1.opening": 0, "P1.closing": 0, "P1.returned": 0, "P1.carried": 0 },
  P2: { "P2.difference": -1, "P2.rate": 0.5 },
  // One thing, of which three funds pay 1 each.
  B10: { "B10.price": 3 },
  // Two sources of 1 each, which are spent on two things.
  B11: { "B11.amount": 2 },
  B14: { "B14.amount": 2 },
  // Its three parts are 1 each.
  H1: { "H1.public.prior": 3, "H1.public.budget": 3, "H1.public.actual": 3 },
  // All is spent, so all of the points are had; 10 indicators of 1 point make 100 with the funds.
  H2: {
    "H2.funds.points": 90,
    "H2.funds.score": 90,
    "H2.byIncome.fund": 0,
    "H2.byIncome.special": 0,
    "H2.byIncome.other": 0,
    "H2.byNature.project": 0,
  },
  H3: { "H3.points": 90, "H3.score": 90 },
};

function summary(years: readonly string[], figures: Instead): Instead {
  return Object.fromEntries(
    years.flatMap((year) => Object.entries(figures).map(([line, figure]) => [`Z01.${line}.${year}`, figure])),
  );
}

describe.each(FORMS.map((form) => [form.id, form] as const))("the template of %s, filled in,", (id, form) => {
  const content = templateOf(form, OPTIONS);

  it("has every figure read", () => {
    const named = names(form, content);
    const places = inputs(content).filter((address) => !isFree(address, named));
    const typed = { ...named, ...Object.fromEntries(places.map((address) => [address, 1])) };
    const [table] = recogniseTables(filledIn(content, typed), FORMS);
    expect(table!.form.id).toBe(id);
    const read = new Set(table!.cells.map((cell) => addressOf(cell.row, cell.column)));
    expect(places.filter((address) => !read.has(address))).toEqual([]);
    expect(table!.unread).toEqual([]);
  });

  it("keeps every rule of the form", () => {
    const { checks, findings } = analyse(
      { sheets: [filledIn(content, typedInto(form, content, CONSISTENT[id]))] },
      DEFAULT_SETTINGS,
    );
    const broken = checks.filter((check) => check.verdict === "inconsistent");
    expect(broken.map((check) => `${check.rule} ${check.scope ?? ""}`)).toEqual([]);
    const told = findings.filter((f) => f.severity === "error").map((f) => `${f.code} ${render(f.text, "zh-CN")}`);
    expect(told).toEqual([]);
  });

  /** In a list by codes, a line without a code is none yet. */
  function isFree(address: string, named: Typed): boolean {
    if (form.layout.kind !== "codes") return false;
    const row = Number(address.replace(/\D/g, ""));
    return (content.rows[row - 1]![0]?.text ?? "") === "" && named[`A${row}`] === undefined;
  }
});
