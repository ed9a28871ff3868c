import { amount, isPositive, isZero, ZERO } from "../../amount";
import type { Check } from "../../check/check";
import { missingReason, notJudgeable } from "../../check/judge";
import type { Judgement } from "../../check/judge";
import { isFact, isKnown } from "../../facts/fact";
import type { FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { text } from "../../text/text";
import { economicFigures } from "../identity/code-tree";
import { scopeOf, stated } from "../identity/families";
import type { Declaration } from "../identity/families";
import { blanksAsNil } from "../identity/blanks-as-nil";
import { minus, plus } from "../../check/terms";
import { atMost, checkOf } from "../identity/rule";
import type { Rule } from "../identity/rule";
import { family, hasTable, needing } from "../identity/tables-needed";
import { WORDS } from "../../words/words";

/** Tables that state the three public expenses: the public one and the ministry's table behind it. */
const SOURCES: readonly (readonly [string, string])[] = [
  ["D07", ""],
  ["F03", "财决附03表"],
];
/** The three public expenses with the economic code under which basic expenditure lists each. */
const ITEMS: readonly (readonly [string, string, string])[] = [
  ["vehicleRun", WORDS.vehicleRunning.zh, "30231"],
  ["reception", WORDS.reception.zh, "30217"],
  ["abroad", "因公出国（境）费", "30212"],
  ["vehiclePurchase", WORDS.vehiclePurchase.zh, "31013"],
];

export const itemsCoverBasicExpenditure = needing(
  [
    ["D07", "D06"],
    ["F03", "Z08_1"],
    ["F03", "D06"],
    ["D07", "Z08_1"],
  ],
  atMost({
    id: "S-7",
    title: {
      zh: "“三公”经费各项 ≥ 基本支出中同名经济科目（30231、30217、30212、31013）",
      en: "Each of the three public expenses ≥ its economic code within basic expenditure",
    },
    kind: "logical",
    severity: "warning",
    source: { zh: "“三公”经费支出决算表与公开06表", en: "Three public expenses and table 06" },
    applications: (facts) => {
      const source = SOURCES.find(([table]) => hasTable(facts, table))![0];
      return ITEMS.flatMap(([item, name, code]) => {
        const within = economic(facts, code);
        return within.some(isKnown)
          ? [
              {
                scope: `${name}/${code}`,
                terms: [
                  ...stated(within).map(plus),
                  ...blanksAsNil([facts.one(`${source}.${item}.actual`)]).map(minus),
                ],
              },
            ]
          : [];
      });
    },
  }),
);

/**
 * The figures of an economic subject in basic expenditure, from the public table if there is one, otherwise from the
 * ministry's.
 */
function economic(facts: FactStore, code: string): readonly FactOrMissing[] {
  return economicFigures(facts, hasTable(facts, "D06") ? "D06" : "Z08_1", code);
}

/** Two figures that are nil together: the money, and the number of what was bought with it. */
interface Together {
  readonly one: string;
  readonly other: string;
  readonly name: string;
  /** True where the second figure may be there without the first: vehicles may cost nothing in a year. */
  readonly oneWay?: boolean;
}

const TOGETHER: readonly Together[] = [
  { one: "vehiclePurchase", other: "vehiclesBought", name: "公务用车购置费/购置数" },
  { one: "vehicleRun", other: "vehicles", name: "公务用车运行维护费/保有量", oneWay: true },
  { one: "reception", other: "receptions", name: "公务接待费/批次" },
  { one: "receptions", other: "guests", name: "公务接待批次/人次" },
  { one: "abroad", other: "missions", name: "因公出国（境）费/团组数" },
  { one: "missions", other: "travellers", name: "因公出国（境）团组数/人次" },
];

const MONEY_AND_NUMBERS: Declaration = {
  id: "S-8",
  title: {
    zh: "“三公”经费金额与实物量同时有无（购置数、保有量、批次、人次、团组数）",
    en: "Three public expenses: money and numbers (vehicles, groups, persons) go together",
  },
  kind: "logical",
  severity: "warning",
  source: { zh: "“三公”经费支出决算表、机构运行信息表", en: "Three public expenses, running of the institution" },
};

export const moneyAndNumbersGoTogether: Rule = {
  ...MONEY_AND_NUMBERS,
  judge: (facts) => {
    const checks = SOURCES.flatMap(([source, name]) => TOGETHER.flatMap((rule) => compared(facts, source, name, rule)));
    if (checks.length > 0) return checks;
    const missing = text(
      "缺少：公务用车购置数、保有量，公务接待批次、人次，因公出国（境）团组数、人次",
      "Missing: numbers of vehicles bought and kept, of receptions and guests, of missions and travellers abroad",
    );
    return [checkOf(MONEY_AND_NUMBERS, null, [], notJudgeable(missing))];
  },
};

function compared(facts: FactStore, source: string, name: string, rule: Together): readonly Check[] {
  const figures = [rule.one, rule.other].map((item) => facts.one(`${source}.${item}.actual`));
  if (!figures.every(isFact) || !figures.some(isKnown)) return [];
  const [one, other] = figures.flatMap((figure) => blanksAsNil([figure]));
  const check = checkOf(
    MONEY_AND_NUMBERS,
    scopeOf(name, rule.name),
    [one!, other!].map(plus),
    goTogether(one!, other!, rule.oneWay ?? false),
    { measure: "count" },
  );
  return [{ ...check, pointsOnly: true }];
}

function goTogether(one: FactOrMissing, other: FactOrMissing, oneWay: boolean): Judgement {
  const missing = missingReason([one, other]);
  if (missing || !isKnown(one) || !isKnown(other)) return notJudgeable(missing!);
  const contradict = isPositive(one.value) ? isZero(other.value) : !oneWay && isPositive(other.value);
  const [there, nil] = isPositive(one.value) ? [one, other] : [other, one];
  return {
    verdict: contradict ? "inconsistent" : "exact",
    residual: amount(contradict ? 1 : 0),
    tolerance: ZERO,
    reason: contradict
      ? text(
          "{there}（{cell}）不为 0，而{nil}（{other}）为 0 或空",
          "{there} ({cell}) is not 0, but {nil} ({other}) is",
          {
            there: there.rowLabel,
            cell: there.cell,
            nil: nil.rowLabel,
            other: nil.cell,
          },
        )
      : null,
  };
}

/**
 * The three public expenses against economic codes and against numbers of vehicles, groups and persons. Source: domain
 * B.5 S-7, S-8.
 */
export const THREE_PUBLIC_QUANTITIES = family(
  {
    id: "S-7",
    title: {
      zh: "“三公”经费与经济科目、实物量勾稽（S-7、S-8）",
      en: "Three public expenses against economic codes and quantities (S-7, S-8)",
    },
    missing: [
      { what: { zh: "公开06表经济科目", en: "economic codes of table 06" }, tables: ["D06"] },
      { what: { zh: "车辆、批次、人次数据", en: "numbers of vehicles, groups and persons" }, tables: ["D07"] },
    ],
  },
  (facts) =>
    ["D06", "Z08_1", "F03"].some((table) => hasTable(facts, table)) ||
    TOGETHER.some(({ other }) => isFact(facts.one(`D07.${other}.actual`))),
  [itemsCoverBasicExpenditure, moneyAndNumbersGoTogether],
);
