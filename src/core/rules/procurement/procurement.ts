import { isZero } from "../../amount";
import { judgeAtMost, notJudgeable } from "../../check/judge";
import { isFact, isKnown } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import type { RecordEntity } from "../../tables/table";
import type { Term } from "../../check/check";
import { listTotals } from "../identity/list-totals";
import type { Application } from "../identity/rule";
import { text } from "../../text/text";
import { classFigures } from "../identity/code-tree";
import { minus, plus } from "../../check/terms";
import { atMost, cellsOf, checkOf, identity, rate } from "../identity/rule";
import type { Rule } from "../identity/rule";
import { needing } from "../identity/tables-needed";

const SOURCE = { zh: "政府采购预算执行表", en: "Government procurement against budget" };

/**
 * The budget of a purchase: the adjusted budget where the table states it, otherwise the original budget plus its
 * adjustment.
 */
export function purchaseBudget(facts: FactStore, purchase: RecordEntity): Term[] {
  const of = cellsOf(facts, "P2", purchase);
  const whole = of("budgetTotal");
  if (isKnown(whole)) return [plus(whole)];
  const adjusted = of("adjusted");
  return [plus(of("budget")), ...(isKnown(adjusted) ? [plus(adjusted)] : [])];
}

const difference = identity({
  id: "G-1",
  title: {
    zh: "超支额 = 实际采购 − 采购预算；节约额 = 采购预算 − 实际采购；执行率 = 实际 ÷ 预算",
    en: "Over budget = actual − budget; saved = budget − actual; execution rate = actual ÷ budget",
  },
  kind: "rounding",
  severity: "warning",
  source: SOURCE,
  applications: (facts) => {
    const stated = facts.entities("P2").filter((p) => isKnown(facts.of(p, "P2.difference")));
    if (stated.length === 0 && facts.records("P2").some((p) => isKnown(facts.of(p, "P2.saved")))) return [];
    if (stated.length === 0) return [{ scope: null, terms: [plus(facts.missing("P2.difference", null))] }];
    return stated.map((purchase) => {
      const of = cellsOf(facts, "P2", purchase);
      const budget = purchaseBudget(facts, purchase).map(({ fact }) => minus(fact));
      return { scope: `${purchase.id}/差额`, terms: [plus(of("actual")), ...budget, minus(of("difference"))] };
    });
  },
});

const amountSaved = identity({
  ...difference,
  applications: (facts) => savings(facts, "some"),
});

/** A purchase that cost its budget or more has saved nothing. */
const nothingSaved = atMost({
  ...difference,
  applications: (facts) => savings(facts, "none"),
});

/**
 * The purchases whose stated saving is positive ("some") or nil ("none"). Totals are left out: a purchase over its
 * budget saved nothing, so the total of savings may be more than the total budget less the total cost.
 */
function savings(facts: FactStore, saved: "some" | "none"): Application[] {
  return facts.records("P2").flatMap((purchase) => {
    const of = cellsOf(facts, "P2", purchase);
    const fact = of("saved");
    if (!isKnown(fact) || isZero(fact.value) !== (saved === "none")) return [];
    const terms = [...purchaseBudget(facts, purchase), minus(of("actual")), minus(fact)];
    return [{ scope: `${purchase.id}/节约额`, terms }];
  });
}

const executionRate = rate({
  ...difference,
  applications: (facts) =>
    facts
      .entities("P2")
      .filter((p) => isKnown(facts.of(p, "P2.rate")))
      .map((purchase) => ({
        scope: `${purchase.id}/执行率`,
        printed: facts.of(purchase, "P2.rate"),
        numerator: [plus(facts.of(purchase, "P2.actual"))],
        denominator: purchaseBudget(facts, purchase),
      })),
});

export const procurementAgainstBudget: Rule = {
  ...difference,
  judge: (facts, settings) =>
    [difference, amountSaved, nothingSaved, executionRate].flatMap((rule) => rule.judge(facts, settings)),
};

const sums = identity({
  id: "G-2",
  title: {
    zh: "采购合计 = 货物 + 工程 + 服务 = 各项之和；授予小微企业 ≤ 授予中小企业 ≤ 合计",
    en: "Procurement = goods + works + services = sum of items; small and micro ≤ small and medium ≤ total",
  },
  kind: "rounding",
  severity: "error",
  source: SOURCE,
  applications: (facts) => {
    const sums = listTotals(facts, "P2", [
      "budget",
      "adjusted",
      "budgetTotal",
      "actual",
      "paid",
      "difference",
      "saved",
    ]);
    if (sums.length > 0) return sums;
    return [{ scope: null, terms: [plus(facts.missing("P2.budget", null)), plus(facts.missing("P2.actual", null))] }];
  },
});

const shares = atMost({
  ...sums,
  applications: (facts) =>
    facts.entities("P2").flatMap((purchase): Application[] => {
      const of = cellsOf(facts, "P2", purchase);
      const [small, micro, actual] = [of("small"), of("micro"), of("actual")];
      const given = (f: typeof small) => isFact(f) && f.state !== "blank";
      return [
        ...(given(small) ? [{ scope: `${purchase.id}/中小企业`, terms: [plus(small), minus(actual)] }] : []),
        ...(given(micro) ? [{ scope: `${purchase.id}/小微企业`, terms: [plus(micro), minus(small)] }] : []),
      ];
    }),
});

export const procurementAddsUp: Rule = {
  ...sums,
  judge: (facts, settings) => [...sums.judge(facts, settings), ...shares.judge(facts, settings)],
};

/** The rules that judge one purchase at a time, and sums of purchases. */
export const PURCHASE_RULES: ReadonlySet<string> = new Set([procurementAgainstBudget.id, procurementAddsUp.id]);

/** Purchases that are booked to 31002 办公设备购置. */
const OFFICE_EQUIPMENT = /办公设备|办公家具|电脑|计算机|打印机|复印机|一体机|扫描仪|传真机|碎纸机|投影仪|空调/;

const equipmentDeclaration = {
  id: "G-3",
  title: {
    zh: "政府采购办公设备 ≤ 办公设备购置（31002，基本支出 + 项目支出）",
    en: "Office equipment procured ≤ purchase of office equipment (31002, basic + project expenditure)",
  },
  kind: "analytic",
  severity: "warning",
  source: {
    zh: "政府采购预算执行表与支出决算明细表（财决05表）、基本支出决算表（公开06表）",
    en: "Procurement against the details of expenditure (ministry table 05) and basic expenditure (table 06)",
  },
} as const;

/**
 * The amount booked under 31002: of all expenditure where a table states it, otherwise of basic expenditure plus that
 * of projects where it is known.
 */
function equipmentBooked(facts: FactStore): { readonly terms: readonly Term[]; readonly whole: boolean } {
  const all = facts.one("Z05.31002");
  if (isKnown(all)) return { terms: [plus(all)], whole: true };
  const first = (...keys: readonly string[]) =>
    keys
      .map((key) => facts.one(key))
      .filter(isKnown)
      .slice(0, 1);
  const listed = ["D06", "Z08_1"]
    .map((list) => ["amount", "total"].flatMap((column) => classFigures(facts, list, "31002", column)))
    .find((figures) => figures.length > 0);
  const basic = listed ?? first("Z05_1.31002", "Z08_1.31002");
  const projects = first("Z05_2.31002", "Z08_2.31002");
  return { terms: [...basic, ...projects].map(plus), whole: projects.length > 0 };
}

const equipment: Rule = {
  ...equipmentDeclaration,
  judge: (facts) => {
    const bought = facts.records("P2").filter((purchase) => OFFICE_EQUIPMENT.test(purchase.name));
    if (bought.length === 0) return [];
    const { terms: booked, whole } = equipmentBooked(facts);
    const spent = bought.map((purchase) => plus(facts.of(purchase, "P2.actual")));
    // A list of codes without 31002 means that nothing was booked under it.
    const terms = [...spent, ...booked.map(({ fact }) => minus(fact))];
    const judged = judgeAtMost(terms);
    if (judged.verdict === "inconsistent" && !whole) {
      const reason = text(
        "缺少：项目支出的办公设备购置（31002），采购金额大于基本支出中的该科目",
        "Missing: 31002 in project expenditure; the purchases are more than that of basic expenditure",
      );
      return [checkOf(equipmentDeclaration, null, terms, notJudgeable(reason))];
    }
    return [checkOf(equipmentDeclaration, null, terms, judged, { relation: "at-most-zero" })];
  },
};

export const equipmentIsBooked: Rule = needing(
  [
    ["P2", "Z05"],
    ["P2", "D06"],
    ["P2", "Z05_1", "Z05_2"],
    ["P2", "Z08_1"],
  ],
  equipment,
);
