import { absolute, inUnit, toText, toTextAtLeast } from "../../amount";
import type { Check } from "../../check/check";
import { factsOf } from "../../check/check";
import { isFact } from "../../facts/fact";
import type { Finding } from "../../findings/finding";
import { render } from "../../text/render";
import { text } from "../../text/text";
import { sumOf } from "../quantity";
import type { Part } from "../sentence";
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
      return check ? [caseOf(finding, check, subject)] : [];
    });
  },
  measure: "对照会计账簿、预算指标文件和国库拨款记录逐项核实，更正有误的数据，保证表内、表间和文字数据一致。",
};

function firstOf({ checks }: Finding, byId: ReadonlyMap<string, Check>): Check | undefined {
  const check = byId.get(checks[0]!);
  return check?.residual ? check : undefined;
}

function caseOf(finding: Finding, check: Check, subject: Subject): Part[] {
  return [`${whereOf(finding, check)}与有关数据不一致`, ...differenceOf(check, subject)];
}

/** The project and the figure, or the part of the table: `季度测评奖（芙安字〔2015〕13号）的本年收到`. */
function whereOf({ brief }: Finding, check: Check): string {
  const entity = factsOf(check).find(
    (fact) => fact.entity?.role === "record" && fact.entity.id === check.scope,
  )?.entity;
  const [row = "", column] = render(text("{where}", "{where}", { where: brief.where }), "zh-CN").split(" · ");
  const owner = entity ? titleOf(entity) : row.replaceAll("/", "");
  const whole = check.terms.at(-1)?.fact;
  const told = column ?? (entity && whole && isFact(whole) ? whole.label.split(" · ")[1] : undefined);
  return told === undefined ? owner : `${owner}的${told}`;
}

function differenceOf(check: Check, subject: Subject): Part[] {
  const off = absolute(check.residual!);
  if (check.measure === "ratio") return [];
  if (check.measure === "count") return [`，相差${toText(off)}`];
  const live = check.relation === "zero" && !check.pointsOnly ? sumOf(`${check.id} 的差额`, check.terms) : null;
  const shown = `${toTextAtLeast(inUnit(off, subject.unit), 2)}`;
  return live
    ? ["，相差", { show: live, as: "money", absolute: true, difference: true }, subject.unit]
    : [`，相差${shown}${subject.unit}`];
}
