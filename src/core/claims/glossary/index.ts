import { ACCOUNTS, BALANCES } from "./accounts";
import type { Item } from "./item";
import { COVERAGE } from "./coverage";
import { PROJECTS } from "./projects";

const DECLARED: readonly Item[] = [...ACCOUNTS, ...BALANCES, ...PROJECTS, ...COVERAGE];

const FIRST = new Map<string, Item>();
for (const item of DECLARED) if (!FIRST.has(item.id)) FIRST.set(item.id, item);

/**
 * Everything that a report has figures for; of equal words the first item has them. Other words of an item share the
 * facts and parts of its first entry.
 */
export const ITEMS: readonly Item[] = DECLARED.map((item) => {
  const { facts, parts, project } = FIRST.get(item.id)!;
  return { ...(facts ? { facts } : {}), ...(parts ? { parts } : {}), ...(project ? { project } : {}), ...item };
});
