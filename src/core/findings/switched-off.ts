import { COMPLIANCE } from "../compliance";
import { RULES } from "../rules";
import type { Settings, SwitchedOff } from "../settings/settings";
import { brief } from "../text/brief";
import type { Localised } from "../text/text";
import { text } from "../text/text";
import type { Finding } from "./finding";

/** a rule that was switched off is told in every result, with the reason, so that nobody takes it for judged. */
export function switchedOffFindings({ switchedOff }: Pick<Settings, "switchedOff">): Finding[] {
  return switchedOff.map((each) => switchedOffFinding(each, titleOf(each.rule)));
}

/** The rules and checks that can be switched off, with their titles. */
export function switchableRules(): readonly { readonly id: string; readonly title: Localised }[] {
  return [...RULES, ...COMPLIANCE].map(({ id, title }) => ({ id, title }));
}

function titleOf(rule: string): Localised | null {
  return switchableRules().find(({ id }) => id === rule)?.title ?? null;
}

function switchedOffFinding({ rule, reason }: SwitchedOff, title: Localised | null): Finding {
  const named = title ?? { zh: "没有这个编号的规则", en: "no rule has this number" };
  return {
    code: "R-15",
    severity: "info",
    group: "reading",
    brief: brief(
      text("规则 {rule}", "Rule {rule}", { rule }),
      text("已停用，没有核对", "switched off, not judged"),
      text("{reason}", "{reason}", { reason }),
    ),
    text: text(
      "规则 {rule}（{title}）已在设置中停用，没有核对。理由：{reason}",
      "rule {rule} ({title}) was switched off in the settings and not judged: {reason}",
      { rule, title: named, reason },
    ),
    source: null,
    cells: [],
    checks: [],
    suspects: [],
  };
}
