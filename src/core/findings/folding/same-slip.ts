import { toText } from "../../amount";
import { groupedBy } from "../../grouped";
import type { Suspect } from "../../locate/suspect";
import { brief } from "../../text/brief";
import { text } from "../../text/text";
import type { Finding } from "../finding";
import { joint } from "./joint";
import { onlyChange } from "./only-change";

/**
 * One slip that was copied into the same row of other tables, with the same figure and the same correction: one finding
 * with all cells to be corrected together.
 */
export function oneSlipInSeveralTables(findings: readonly Finding[]): Finding[] {
  const twins = new Map<Finding, readonly Finding[]>();
  const keyed = findings.filter((finding) => slipOf(finding) !== null);
  for (const same of groupedBy(keyed, (finding) => slipOf(finding)!).values()) {
    const tables = same.map((finding) => onlyChange(finding)!.fact.table);
    if (same.length > 1 && new Set(tables).size === same.length) twins.set(same[0]!, same.slice(1));
  }
  const gone = new Set([...twins.values()].flat());
  return findings
    .filter((finding) => !gone.has(finding))
    .map((finding) => (twins.has(finding) ? together(finding, twins.get(finding)!) : finding));
}

/** What two slips must have in common to be one; null for a finding that is no slip of a single cell. */
function slipOf(finding: Finding): string | null {
  const change = onlyChange(finding);
  if (!change || finding.cause?.kind !== "cell") return null;
  const { rowLabel, entity, year, measure, state, value } = change.fact;
  return JSON.stringify([
    finding.group,
    finding.cause.certain,
    rowLabel,
    entity?.code ?? null,
    year,
    measure,
    state,
    toText(value),
    toText(change.proposed),
  ]);
}

function together(first: Finding, others: readonly Finding[]): Finding {
  const changes = others.map((finding) => onlyChange(finding)!);
  const all = others.reduce((one, other) => joint(one, other, one.text), first);
  const likeliest = first.suspects.find(({ rank }) => rank === 1)!;
  const closes = [first, ...others].flatMap(({ suspects }) => suspects.find(({ rank }) => rank === 1)!.closes);
  const suspect: Suspect = { ...likeliest, with: changes, closes: [...new Set(closes)] };
  const { where, what, then } = first.brief;
  return {
    ...all,
    suspects: [suspect],
    cause: {
      ...first.cause!,
      kind: "cells",
      cells: [...first.cause!.cells, ...changes.map(({ fact, proposed }) => ({ fact, proposed }))],
    },
    brief: brief(
      where,
      text("{what}，{count} 张表同错", "{what}, the same in {count} tables", { what, count: others.length + 1 }),
      first.group === "correct"
        ? text("一并改后 {count} 项勾稽全部成立", "corrected together, {count} failed checks would hold", {
            count: all.checks.length,
          })
        : then,
    ),
    text: text(
      "{text}同样的数也填在 {cells}，须一并更正。",
      "{text} The same figure stands in {cells}; correct them together.",
      { text: first.text, cells: { list: changes.map(({ fact }) => fact.cell) } },
    ),
  };
}
