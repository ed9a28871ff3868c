import type { Analysis } from "../../core/analyse";
import { FINDING_GROUPS } from "../../core/findings/finding";
import type { Finding, FindingGroup } from "../../core/findings/finding";
import { groupedBy } from "../../core/grouped";
import type { Localised } from "../../core/text/text";
import { PANE } from "../../messages/pane";
import { GROUPS } from "../../messages/verdicts";
import type { Grouping } from "../session/filter";

/** Findings under one heading. */
export interface FindingsGroup {
  readonly name: Localised | string;
  /** What the findings ask of the user, where they are grouped by it. */
  readonly kind: FindingGroup | null;
  readonly findings: readonly Finding[];
}

/** The findings under headings; what asks for a correction comes first under each, and what belongs to none comes last. */
export function groupsOf(findings: readonly Finding[], grouping: Grouping, analysis: Analysis): FindingsGroup[] {
  const byKind = FINDING_GROUPS.map((kind) => ({
    kind,
    name: GROUPS[kind],
    findings: findings.filter(({ group }) => group === kind),
  })).filter((group) => group.findings.length > 0);
  if (grouping === "kind") return byKind;
  const inOrder = byKind.flatMap((group) => group.findings);
  const nameOf = grouping === "table" ? tableOf : projectsIn(analysis);
  const groups = [...groupedBy(inOrder, (finding) => nameOf(finding) ?? "")];
  const [named, rest] = [groups.filter(([name]) => name !== ""), groups.filter(([name]) => name === "")];
  const none = grouping === "table" ? PANE.noTable : PANE.noProject;
  return [
    ...named.map(([name, own]) => ({ kind: null, name, findings: own })),
    ...rest.map(([, own]) => ({ kind: null, name: none, findings: own })),
  ];
}

function tableOf({ cells: [cell] }: Finding): string | undefined {
  return cell?.sheet;
}

/** The project of a finding: that of its first cell. */
function projectsIn({ departments }: Analysis): (finding: Finding) => string | undefined {
  const names = new Map<string, string>();
  for (const { entity, cell } of departments.flatMap(({ facts }) => facts.facts)) {
    const isProject = entity?.role === "record" && entity.code === undefined;
    if (isProject) names.set(`${cell.sheet}!${cell.address}`, entity.name);
  }
  return ({ cells: [cell] }) => cell && names.get(`${cell.sheet}!${cell.address}`);
}
