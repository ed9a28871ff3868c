import type { Change } from "./suspect";
import type { Operation } from "./operation";
import type { Row, System } from "./system";

/** Formulas of a line with the same fault, each with the result of the mended formula: one mistake, copied along the line. */
export function formulaOperations(rows: readonly Row[], system: System): Operation[] {
  const groups = new Map<string, { readonly size: number; readonly changes: Change[] }>();
  for (const { fact, key } of new Set(rows.flatMap((row) => row.cells.map(({ cell }) => cell)))) {
    const said = system.evidence.get(key);
    if (said?.kind !== "faulty" || !said.together || said.proposed === null) continue;
    const id = said.together.join("|");
    const group = groups.get(id) ?? { size: said.together.length, changes: [] };
    group.changes.push({ fact, proposed: said.proposed });
    groups.set(id, group);
  }
  // Mending only some of them would break the checks that hold between them.
  return [...groups.values()].flatMap(({ size, changes }): Operation[] =>
    changes.length === size ? [{ slip: "wrong-formula", changes }] : [],
  );
}
