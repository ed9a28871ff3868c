import type { Change } from "./suspect";
import type { Operation } from "./operation";
import type { Row, System } from "./system";

/** Formulas of a line that have the same fault, each with what it would give: one mistake, copied from cell to cell. */
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
  // With one of them left as it is the others would break what holds between them.
  return [...groups.values()].flatMap(({ size, changes }): Operation[] =>
    changes.length === size ? [{ slip: "wrong-formula", changes }] : [],
  );
}
