import { departmentNamed } from "../tables/department-name";
import type { DepartmentTables } from "../departments/group";
import type { Settings } from "../settings/settings";
import { DEFAULT_THRESHOLDS } from "../settings/thresholds";
import type { Thresholds } from "../settings/thresholds";
import { BUILT_IN_PACKS } from "./built-in";
import type { Pack } from "./pack";
import { isOfPlace } from "./place";

/**
 * The settings by which a department is judged: a person's own, then what the packs of its place say. A threshold that a
 * person has set otherwise than the default, and a scoring table of theirs, go before those of a pack.
 * @returns settings whose packs are the ones that apply; the very settings that were given where none does.
 */
export function inForce(settings: Settings, department: DepartmentTables): Settings {
  const packs = packsFor(settings, nameOf(department));
  if (packs.length === 0 && settings.packs.length === 0) return settings;
  return {
    ...settings,
    packs,
    thresholds: thresholdsOf(settings.thresholds, packs),
    scoringTables: [...settings.scoringTables, ...packs.flatMap((pack) => pack.scoringTables)],
  };
}

/** The packs of the place that the settings name, else of the department's own. */
export function packsFor({ packs, place }: Pick<Settings, "packs" | "place">, name: string | null): readonly Pack[] {
  const known = [...packs, ...BUILT_IN_PACKS];
  return known.filter((pack, i) => {
    if (known.findIndex(({ id }) => id === pack.id) !== i) return false;
    if (pack.appliesTo.length === 0) return true;
    if (place !== "") return (pack.place !== "" && place.includes(pack.place)) || isOfPlace(place, pack.appliesTo);
    return name !== null && isOfPlace(name, pack.appliesTo);
  });
}

function nameOf({ name, tables }: DepartmentTables): string | null {
  if (name !== null) return name;
  for (const table of tables) {
    const named = departmentNamed(table);
    if (named !== null) return named;
  }
  return null;
}

function thresholdsOf(own: Thresholds, packs: readonly Pack[]): Thresholds {
  const merged = { ...own };
  for (const { thresholds } of [...packs].reverse()) {
    for (const key of Object.keys(thresholds) as (keyof Thresholds)[]) {
      const said = thresholds[key];
      if (said !== undefined && own[key] === DEFAULT_THRESHOLDS[key]) merged[key] = said;
    }
  }
  return merged;
}
