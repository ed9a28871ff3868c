import { analyse } from "../../src/core/analyse";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { caseOf } from "../../test/conformance/cases";
import type { Coverage } from "./coverage";
import { coverageOf, together } from "./coverage";

/** How many departments the table in docs/identities.md is of, in 元 and 万元 and in most styles. */
export const DEPARTMENTS = 24;

/** The coverage of the generated final accounts, by form. */
export function coverageOfGenerated(): readonly Coverage[] {
  return together(
    Array.from({ length: DEPARTMENTS }, (_, i) => analyse(caseOf(i).snapshot, DEFAULT_SETTINGS)).flatMap(coverageOf),
  );
}
