import type { FactStore } from "../../facts/store";
import { fullName } from "../../forms/by-id";
import { notJudgeable } from "../../check/judge";
import { text } from "../../text/text";
import type { Text } from "../../text/text";
import { checkOf } from "./rule";
import type { Rule } from "./rule";

/** Why tables are not compared figure by figure: some of their figures were not recognised. Null where all were. */
export function notReadWhole(facts: FactStore, tables: readonly string[]): Text | null {
  const partly = tables.filter((table) => !facts.isReadWhole(table));
  if (partly.length === 0) return null;
  return text(
    "{tables}中有未能识别的数字，不能逐项核对",
    "Some figures of {tables} were not recognised, so that nothing is compared item by item",
    { tables: { list: partly.map(fullName) } },
  );
}

/** The rule, judged only where all figures of the tables were recognised; else one check says why not. */
export function onlyReadWhole(tables: readonly string[], rule: Rule): Rule {
  return {
    ...rule,
    judge: (facts, settings) => {
      const reason = notReadWhole(facts, tables);
      return reason === null ? rule.judge(facts, settings) : [checkOf(rule, null, [], notJudgeable(reason))];
    },
  };
}
