import { absolute, inUnit, toText, toTextAtLeast } from "../../amount";
import type { Check } from "../../check/check";
import { factsOf } from "../../check/check";
import type { Finding } from "../../findings/finding";
import { sumOf } from "../quantity";
import type { Part } from "../sentence";
import { size } from "../sentence";
import type { Subject } from "../subject";
import type { Problem } from "./problem";
import { titleOf } from "./problem";

/** Figures of tables that contradict each other: one case for each cause. */
export const disagreements: Problem = {
  aspect: "figures",
  title: "部分报表数据不一致",
  covers: ({ checks }) => checks.length > 0,
  tell: (subject, findings) => {
    const byId = new Map(subject.analysis.checks.map((check) => [check.id, check]));
    return findings.flatMap((finding) => {
      const check = firstOf(finding, byId);
      return check ? [caseOf(check, subject)] : [];
    });
  },
  measure: "对照会计账簿、预算指标文件和国库拨款记录逐项核实，更正有误的数据，保证表内、表间和文字数据一致。",
};

function firstOf({ checks }: Finding, byId: ReadonlyMap<string, Check>): Check | undefined {
  const check = byId.get(checks[0]!);
  return check?.residual ? check : undefined;
}

function caseOf(check: Check, subject: Subject): Part[] {
  return [`${ownerOf(check)}“${check.title.zh}”不成立`, ...differenceOf(check, subject)];
}

/** The project that the check is about, or the part of the table. */
function ownerOf(check: Check): string {
  const entity = factsOf(check).find(
    (fact) => fact.entity?.role === "record" && fact.entity.id === check.scope,
  )?.entity;
  if (entity) return titleOf(entity);
  return check.scope === null ? "" : check.scope.replaceAll("/", "·");
}

function differenceOf(check: Check, subject: Subject): Part[] {
  const off = absolute(check.residual!);
  if (check.measure === "ratio") return [];
  if (check.measure === "count") return [`，相差${toText(off)}`];
  const live = check.relation === "zero" && !check.pointsOnly ? sumOf(`${check.id} 的差额`, check.terms) : null;
  const shown = `${toTextAtLeast(inUnit(off, subject.unit), 2)}`;
  return live ? ["，相差", ...size(live, subject.unit)] : [`，相差${shown}${subject.unit}`];
}
