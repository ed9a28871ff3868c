import type { RuleKind, Severity } from "../../src/core/check/check";
import { COMPLIANCE } from "../../src/core/compliance";
import { RULES } from "../../src/core/rules";
import type { Localised } from "../../src/core/text/text";
import { NOTES } from "../../test/rules-pages/reading/notes";

/** What the code declares of a rule, a check or a note; checks weigh differently from case to case, notes have no source. */
export interface Declared {
  readonly title: Localised;
  readonly source: Localised | null;
  readonly kind: RuleKind | null;
  readonly severity: Severity | null;
}

export const KINDS: Readonly<Record<RuleKind, Localised>> = {
  exact: { zh: "必须相等", en: "exact" },
  rounding: { zh: "尾差以内", en: "rounding" },
  logical: { zh: "不等式", en: "logical" },
  analytic: { zh: "须说明", en: "analytic" },
};
export const SEVERITIES: Readonly<Record<Severity, Localised>> = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "警告", en: "warning" },
  info: { zh: "提示", en: "info" },
};

/** @throws Error for an id that nothing declares. */
export function declared(id: string): Declared {
  const rule = RULES.find((r) => r.id === id);
  if (rule) return rule;
  const check = COMPLIANCE.find((c) => c.id === id);
  if (check) return { ...check, kind: null, severity: null };
  const note = NOTES.find((n) => n.id === id);
  if (note) return { title: note.title, source: null, kind: null, severity: null };
  throw new Error(`no rule, check or note ${id}`);
}
