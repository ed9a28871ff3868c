import type { Analysis } from "../core/analyse";
import { applicable, countVerdicts } from "../core/analyse";
import type { Finding, FindingGroup } from "../core/findings/finding";
import { FINDING_GROUPS } from "../core/findings/finding";
import { notApplicableText } from "../core/ledger/not-applicable";
import { countGroups, whereOf } from "../core/findings/headline";
import { CLI } from "../messages/cli";
import type { Language } from "../messages/render";
import { phrasing, render, wording } from "../messages/render";
import { GROUPS } from "../messages/verdicts";
import type { CellName } from "./cell-name";
import { inSheet } from "./cell-name";
import { packLines } from "./human-output";

/** The most findings of each group that are told; the rest is counted. Together with the head they fit a screen. */
const MOST: Readonly<Record<FindingGroup, number>> = { correct: 20, verify: 10, conduct: 8, reading: 5 };

/**
 * An analysis at a glance: the tables, the counts, and each finding as a card. `--verbose` tells everything.
 * @param cellName how a cell is called.
 */
export function shortOutput(analysis: Analysis, language: Language, cellName: CellName = inSheet): string {
  const say = phrasing(language);
  if (analysis.tables.length === 0 && analysis.checks.length === 0) return say(CLI.nothingRecognised);
  const { checks, findings, tables } = analysis;
  const told = applicable(checks);
  const others = notApplicableText(checks);
  const verdicts = countVerdicts(told);
  const counts = countGroups(findings);
  const names = [...new Set(tables.map(({ table }) => wording(table.form.name, language)))];
  const head = [analysis.department, analysis.year === null ? null : say(CLI.year, { year: analysis.year })];
  const lines = [
    ...(head.some((part) => part !== null) ? [head.filter((part) => part !== null).join("  ")] : []),
    say(CLI.recognisedAs, { count: tables.length, names: { list: names } }),
    ...packLines(analysis, language),
    say(CLI.checks, {
      count: told.length,
      exact: verdicts.exact,
      within: verdicts["within-rounding"],
      inconsistent: verdicts.inconsistent,
      notJudgeable: verdicts["not-judgeable"],
    }),
    ...(others === null ? [] : [render(others, language)]),
    FINDING_GROUPS.map((group) => `${wording(GROUPS[group], language)} ${counts[group]}`).join(
      language === "zh-CN" ? "，" : ", ",
    ),
  ];
  if (counts.correct + counts.verify === 0)
    lines.push(
      say(CLI.allHold, { held: verdicts.exact + verdicts["within-rounding"], within: verdicts["within-rounding"] }),
    );
  for (const group of FINDING_GROUPS) {
    const own = findings.filter((finding) => finding.group === group);
    if (own.length === 0) continue;
    lines.push("", `── ${wording(GROUPS[group], language)} (${own.length})`);
    for (const finding of own.slice(0, MOST[group])) lines.push(...card(finding, language, cellName));
    if (own.length > MOST[group]) lines.push(`  ${say(CLI.moreFindings, { count: own.length - MOST[group] })}`);
  }
  return [...lines, "", say(CLI.moreToSee)].join("\n");
}

/** Where and cell in one line, what and what follows in the next. */
function card({ code, brief, cells, explanation }: Finding, language: Language, cellName: CellName): string[] {
  const say = phrasing(language);
  const { what, then } = brief;
  const [cell] = cells;
  const place = render(whereOf(brief), language);
  const told = [
    render(what, language),
    ...(then ? [render(then, language)] : []),
    ...(explanation === undefined ? [] : [say(CLI.explanation, { text: explanation })]),
  ];
  return [
    `  ${[place, ...(cell ? [cellName(cell)] : []), `[${code}]`].join("  ")}`,
    `      ${told.join(language === "zh-CN" ? "；" : "; ")}`,
  ];
}
