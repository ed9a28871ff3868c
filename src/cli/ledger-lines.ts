import { nameWithCode } from "../core/forms/by-id";
import type { LedgerEntry, OpenRule } from "../core/ledger/ledger";
import { roundingText } from "../core/ledger/rounding";
import { CLI } from "../messages/cli";
import type { Language } from "../messages/render";
import { phrasing, wording } from "../messages/render";

/**
 * The ledger of checks as text: one line for each entry. A rounding difference is mentioned once for the whole table.
 */
export function ledgerLines(ledger: readonly LedgerEntry[], language: Language): string[] {
  const say = phrasing(language);
  return ledger.map((entry) => {
    const { counts, roundings, checks } = entry;
    const name = nameOf(entry, language);
    if (checks.length === 0) return `  ${say(CLI.ledgerNone, { name })}`;
    const count = counts["within-rounding"];
    const largest = { list: roundings.map(roundingText) };
    const params = {
      name,
      exact: counts.exact,
      within: count === 0 ? count : say(CLI.ledgerRounding, { count, largest }),
      inconsistent: counts.inconsistent,
      notJudgeable: counts["not-judgeable"],
    };
    return `  ${say(CLI.ledgerCounts, params)}`;
  });
}

/**
 * The checks that could not be judged, table by table: one line for each rule with the number of its checks and the
 * reason of the first.
 */
export function openLines(ledger: readonly LedgerEntry[], language: Language): string[] {
  const say = phrasing(language);
  const line = ({ rule, title, count, reason }: OpenRule) =>
    `    ${say(CLI.openRule, { rule, title, count, reason: reason ?? "" })}`;
  return ledger
    .filter(({ open }) => open.length > 0)
    .flatMap((entry) => [`  ${nameOf(entry, language)}`, ...entry.open.map(line)]);
}

function nameOf({ reading, name, place }: LedgerEntry, language: Language): string {
  return reading === null
    ? wording(name, language)
    : phrasing(language)(CLI.ledgerTable, { name: nameWithCode(reading.table.form), place: place! });
}
