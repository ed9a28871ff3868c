import type { Term } from "../../check/check";
import { minus, plus } from "../../check/terms";
import { isFact, isKnown } from "../../facts/fact";
import type { FactOrMissing } from "../../facts/fact";

/** Sources of a project's funds; regions print different sets of them. */
const SOURCES = ["fiscal", "carried", "special", "unitFunds", "raised", "otherFunds"];
/** Fiscal money by budget or by level, instead of 财政拨款 or as a part of it. */
const OF_FISCAL = ["general", "fund", "stateCapital", "upper", "central", "localLevels", "province", "city", "local"];
/** 上级补助 and 地方资金 may be printed with the levels that they are made up of. */
const LEVELS: Readonly<Record<string, readonly string[]>> = {
  upper: ["central", "province", "city"],
  localLevels: ["province", "city", "local"],
};

/** True for a cell that the form has and that says something, if only nil. */
export function isStated(fact: FactOrMissing): boolean {
  return isFact(fact) && fact.state !== "blank";
}

/** The sources that a form states, by the last part of their keys. */
export function statedSources(of: (source: string) => FactOrMissing): readonly FactOrMissing[] {
  return [...SOURCES, ...OF_FISCAL].map(of).filter(isStated);
}

/**
 * The ways in which a form's sources may make up its funds, as Σ sources − whole; none where it states no source. Which
 * lines are parts of which others, forms seldom say.
 */
export function fundsBySource(
  whole: FactOrMissing,
  of: (source: string) => FactOrMissing,
): readonly (readonly Term[])[] {
  const stated = (names: readonly string[]) => names.map(of).filter(isStated);
  const [sources, parts] = [stated(SOURCES), stated(OF_FISCAL)];
  if (sources.length + parts.length === 0) return [];
  const without = (left: readonly string[]) => stated(OF_FISCAL.filter((name) => !left.includes(name)));
  const sum = (...terms: readonly FactOrMissing[]): Term[] => [...terms.map(plus), minus(whole)];
  const fiscal = isKnown(of("fiscal"));
  return [
    ...(fiscal ? [sum(...sources)] : []),
    ...(parts.length > 0 || sources.length === 0 ? [sum(...sources, ...parts)] : []),
    ...Object.entries(LEVELS).flatMap(([above, below]) =>
      isKnown(of(above)) && stated(below).length > 0
        ? [without([above]), without(below)].map((own) => sum(...sources, ...own))
        : [],
    ),
    ...(fiscal ? [] : [sum(...sources)].filter((terms) => terms.length > 1)),
  ];
}
