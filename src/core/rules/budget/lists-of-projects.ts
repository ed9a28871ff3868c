import { isFact, isKnown } from "../../facts/fact";
import type { FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { ECONOMIC_CLASSES } from "../../classification/economic";
import { minus, plus } from "../../check/terms";
import { parseAddress } from "../../grid/address";
import { listTotals } from "../identity/list-totals";
import { cellsOf, identity } from "../identity/rule";
import type { Application, Rule } from "../identity/rule";
import { hasTable } from "../identity/tables-needed";

type Declaration = Omit<Rule, "judge">;

const ECONOMIC = ECONOMIC_CLASSES.map(({ code }) => `economic.${code}`);
/** What is stated in all goes before its parts: 财政拨款 before the three budgets, 上年结转 before its own. */
const GROUPS: readonly (readonly (readonly string[])[])[] = [
  [["current"], ["fiscal"], ["general", "fund", "stateCapital"]],
  [["carried"], ["priorCarry"], ["carriedGeneral", "carriedFund", "carriedStateCapital"]],
];
const OTHERS = ["special", "unitFunds", "otherFunds"];
const LISTS: Readonly<Record<string, readonly string[]>> = {
  B12: ["total", ...GROUPS.flat(2), ...OTHERS, ...ECONOMIC],
  B13: ["total", ...GROUPS.flat(2), ...OTHERS],
  B15: ["quantity", "amount"],
};

/** The forms of these lists. */
export const LISTS_OF_PROJECTS: readonly string[] = Object.keys(LISTS);

/**
 * Lists of projects, of services to be bought and of assets: the total of every column, and in every row the total of its
 * sources. A row with a figure that no heading explains is not judged: it may be one of them.
 */
export function listsOfProjects(declaration: Declaration): Rule {
  return identity({
    ...declaration,
    applications: (facts) =>
      Object.entries(LISTS)
        .filter(([list]) => hasTable(facts, list))
        .flatMap(([list, columns]) => [...listTotals(facts, list, columns).map(of(list)), ...rowSums(facts, list)]),
  });
}

const of =
  (list: string) =>
  ({ scope, terms }: Application): Application => ({ scope: `${list}/${scope ?? ""}`, terms });

function rowSums(facts: FactStore, list: string): Application[] {
  return facts.entities(list).flatMap((entity): Application[] => {
    const cell = cellsOf(facts, list, entity);
    const whole = cell("total");
    if (!isKnown(whole) || hasUnread(whole)) return [];
    const bySource = [
      ...GROUPS.flatMap((group) => firstStated(group.map((names) => names.map(cell)))),
      ...OTHERS.map(cell),
    ];
    const inAll = [bySource, ECONOMIC.map(cell)].map((parts) => parts.filter(isFact));
    return inAll
      .filter((parts) => parts.length >= 2 && parts.some(isKnown))
      .map((parts) => ({ scope: `${list}/${entity.id}/合计`, terms: [...parts.map(plus), minus(whole)] }));
  });
}

/** Of the ways to state one thing the first that the table has. */
function firstStated(ways: readonly (readonly FactOrMissing[])[]): readonly FactOrMissing[] {
  return ways.find((facts) => facts.some(isFact)) ?? [];
}

function hasUnread(fact: FactOrMissing): boolean {
  return isFact(fact) && fact.table.unread.some((address) => parseAddress(address).row === fact.row);
}
