import { FORMS } from "../forms";
import type { Form } from "../forms/form";

/** Families of tables as people look for them: final accounts, budget, performance, working tables, the ministry's own. */
const FAMILIES = ["D", "B", "H", "P", "overview", "coverage", "Z", "F"];

/** Every form in the order in which people choose a template; FORMS stands in the order in which they are recognised. */
export const TEMPLATES: readonly Form[] = [...FORMS].sort(
  (a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id, "en", { numeric: true }),
);

function rank({ id }: Form): number {
  const family = FAMILIES.findIndex((prefix) => new RegExp(`^${prefix}(\\d|$)`).test(id));
  return family < 0 ? FAMILIES.length : family;
}
