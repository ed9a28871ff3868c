import type { FactStore } from "../../facts/store";
import { balance } from "../identity/families";
import type { Application } from "../identity/rule";
import { identity } from "../identity/rule";
import { needing } from "../identity/tables-needed";

/** Sums of the table by the first part of their keys, with the last parts of the lines below them. */
const SUMS: Readonly<Record<string, { readonly name: string; readonly parts: readonly string[] }>> = {
  "F03.agencyRunning": { name: "机关运行经费", parts: ["administrative", "publicServants"] },
  "F03.vehiclesOwned": {
    name: "车辆数合计",
    parts: ["leaders", "heads", "confidential", "emergency", "enforcement", "special", "retired", "other"],
  },
  "F03.procurement": { name: "政府采购支出合计", parts: ["goods", "works", "services"] },
};
const COLUMNS: Readonly<Record<string, string>> = {
  budget: "年初预算数",
  fullBudget: "全年预算数",
  actual: "决算数",
};

/** S-11. The lines differ from year to year, so that a line that was not read may be a part. */
export const runningAddsUp = needing(
  [["F03"]],
  identity({
    id: "S-11",
    title: {
      zh: "机构运行信息表：机关运行经费、车辆数、政府采购支出的合计 = 各分项之和",
      en: "Running of the institution: agency running costs, vehicles and procurement = their parts",
    },
    kind: "rounding",
    severity: "error",
    ofLines: true,
    source: { zh: "机构运行信息表（财决附03表）", en: "Running of the institution (ministry table F03)" },
    applications: (facts) => Object.keys(SUMS).flatMap((sum) => sumIn(facts, sum)),
  }),
);

function sumIn(facts: FactStore, sum: string): readonly Application[] {
  const { name, parts } = SUMS[sum]!;
  return Object.entries(COLUMNS).flatMap(([column, called]) =>
    balance(
      `${name}/${called}`,
      [facts.one(`${sum}.${column}`)],
      parts.map((part) => facts.one(`${sum}.${part}.${column}`)),
    ),
  );
}
