import { amount, powerOfTen, divide, multiply, ZERO } from "../../../src/core/amount";
import type { Check, Term } from "../../../src/core/check/check";
import { judgeSum } from "../../../src/core/check/judge";
import type { Fact } from "../../../src/core/facts/fact";
import { FactStore } from "../../../src/core/facts/store";
import { FORMS } from "../../../src/core/forms";
import type { Table } from "../../../src/core/tables/table";
import { findCauses } from "../../../src/core/locate/causes";
import type { Cause } from "../../../src/core/locate/suspect";
import { changesOf } from "../../../src/core/locate/suspect";
import { toFixed } from "../../../src/core/amount";

const TABLE = {
  form: FORMS[0],
  sheet: "表",
  range: { top: 1, left: 1, bottom: 99, right: 1 },
  title: null,
  year: null,
  department: null,
  departmentCell: null,
  unit: "元",
  entities: [],
  cells: [],
  unread: [],
} as unknown as Table;

/** Figures of one column, `a 1.00`, one a line; in 万元 they are rounded, in 元 exact. */
export function figures(text: string, rounded = false): Map<string, Fact> {
  const lines = text.trim().split("\n");
  return new Map(
    lines.map((line, i) => {
      const [name, value] = line.trim().split(/\s+/) as [string, string];
      const decimals = value.split(".")[1]?.length ?? 0;
      const fact: Fact = {
        key: name,
        entity: null,
        measure: "money",
        state: "stated",
        value: amount(value),
        halfWidth: rounded ? divide(powerOfTen(-decimals), amount(2))! : ZERO,
        decimals,
        unit: "元",
        commonUnit: "元",
        cell: { sheet: "表", address: name },
        row: i + 1,
        column: 1,
        label: name,
        columnLabel: "",
        rowLabel: name,
        written: null,
        formula: null,
        signed: false,
        empty: false,
        inWords: false,
        hidden: false,
        table: TABLE,
        year: null,
      };
      return [name, fact] as const;
    }),
  );
}

/** `a + b - c = t` as a judged check. */
export function check(sum: string, facts: ReadonlyMap<string, Fact>): Check {
  const [left, right] = sum.split("=") as [string, string];
  const side = (text: string, sign: number): Term[] =>
    [...text.matchAll(/([+-]?)\s*([A-Za-z]\w*)/g)].map(([, operator, name]) => ({
      coefficient: operator === "-" ? -sign : sign,
      fact: facts.get(name!)!,
    }));
  const terms = [...side(left, 1), ...side(right, -1)];
  return {
    id: sum.trim(),
    rule: sum.trim(),
    title: { zh: sum, en: sum },
    scope: null,
    kind: "exact",
    severity: "error",
    source: { zh: "", en: "" },
    ...judgeSum(terms),
    terms,
    measure: "money",
    unit: "元",
    relation: "zero",
    settledBy: null,
  };
}

/** The causes of what does not hold among the sums, one a line. */
export function causesOf(text: string, sums: string, rounded = false): Cause[] {
  const facts = figures(text, rounded);
  const checks = sums
    .trim()
    .split("\n")
    .map((sum) => check(sum.trim(), facts));
  return findCauses(checks, new FactStore([...facts.values()]));
}

/** Each cause as its suspects of the first rank: `a 1.00→2.00, b 2.00→1.00 (swapped)`. */
export function blamed(causes: readonly Cause[]): string[][] {
  const printed = (fact: Fact, value: Fact["value"]) => toFixed(multiply(value, amount(1)), fact.decimals);
  return causes.map(({ suspects }) =>
    suspects
      .filter(({ rank }) => rank === 1)
      .map((suspect) => {
        const changes = changesOf(suspect)
          .map(({ fact, proposed }) => `${fact.key} ${printed(fact, fact.value)}→${printed(fact, proposed)}`)
          .sort();
        return `${changes.join(", ")} (${suspect.slip})`;
      })
      .sort(),
  );
}
