import type { Check, Verdict } from "./check/check";
import { COMPLIANCE } from "./compliance";
import type { Evidence } from "./compliance/compliance";
import { collectFacts } from "./facts/collect";
import { FactStore } from "./facts/store";
import type { TableReading } from "./facts/table-use";
import { mostCommon, previousOf, readingsOf } from "./facts/table-use";
import { disagreementOf } from "./findings/disagreements";
import type { Finding } from "./findings/finding";
import { findingKey } from "./findings/key";
import { leftEmptyFinding } from "./findings/left-empty";
import { readingFindings } from "./findings/reading";
import { FORMS } from "./forms";
import { recogniseTables } from "./forms/recognise";
import { formulaFindings, studyFormulas } from "./formulas";
import type { WorkbookSnapshot } from "./grid/snapshot";
import { INDICATORS } from "./indicators";
import { scoredBy } from "./indicators/scoring/score";
import type { IndicatorResult } from "./indicators/indicator";
import { findCauses } from "./locate/causes";
import { leftEmpty } from "./locate/left-empty";
import type { WorkbookMemory } from "./memory";
import { NO_MEMORY } from "./memory";
import { misnamedFinding, misnamedSheets, ownChecks, readOwnCheckSheet } from "./own-checks";
import { RULES } from "./rules";
import { DEFAULT_SETTINGS } from "./settings";
import type { Settings } from "./settings";

/** Everything that Gouji has to say about a workbook. */
export interface Analysis {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly TableReading[];
  readonly facts: FactStore;
  readonly checks: readonly Check[];
  /** Names of the sheets on which people state checks of their own. */
  readonly ownCheckSheets: readonly string[];
  readonly findings: readonly Finding[];
  readonly indicators: readonly IndicatorResult[];
  /** The fiscal year judged; null when no table states one. */
  readonly year: number | null;
  readonly department: string | null;
  readonly settings: Settings;
}

const SEVERITIES = ["error", "warning", "info"];

/**
 * The only door of the core: a workbook's cells in; verdicts, findings and indicators out.
 * Pure: the same snapshot and settings always give the same analysis. Bad user data gives findings, never exceptions.
 */
export function analyse(workbook: WorkbookSnapshot, settings: Settings = DEFAULT_SETTINGS): Analysis {
  const memory = workbook.memory ?? NO_MEMORY;
  const own = workbook.sheets.flatMap((sheet) => readOwnCheckSheet(sheet) ?? []);
  const ownSheets = new Set(own.map((each) => each.sheet));
  const recognised = workbook.sheets.flatMap((sheet) => {
    if (ownSheets.has(sheet)) return [];
    const form = memory.assignedForms.find((a) => a.sheet === sheet.name)?.form;
    return recogniseTables(
      sheet,
      FORMS,
      FORMS.find((f) => f.id === form),
    );
  });
  const tables = readingsOf(recognised, settings);
  const judged = tables.filter((t) => t.use === "judged");
  const commonUnit = mostCommon(judged.map((t) => t.unit)) ?? settings.assumedUnit;
  const factsOf = (readings: readonly TableReading[]) =>
    readings.flatMap(({ table, unit, year }) => collectFacts(table, unit, year, commonUnit));
  const before = previousOf(tables);
  const previous = before.length > 0 ? new FactStore(factsOf(before)) : null;
  const facts = new FactStore(factsOf(judged), previous);
  const year = judged.find((t) => t.year !== null)?.year ?? null;

  const checks = uniquelyNamed([
    ...(judged.length === 0 ? [] : RULES.flatMap((rule) => rule.judge(facts, settings))),
    ...ownChecks(own, { sheets: workbook.sheets, tables, facts, commonUnit }),
  ]);
  const misnamed = misnamedSheets(workbook.sheets, own, tables);
  const ordinary = workbook.sheets.filter((sheet) => !ownSheets.has(sheet) && !misnamed.includes(sheet));
  const evidence: Evidence = { facts, checks, settings, year };
  const formulas = studyFormulas({ sheets: workbook.sheets, tables, facts, checks });
  const causes = findCauses(checks, facts, formulas.evidence);
  const findings = [
    ...causes.map(disagreementOf),
    ...leftEmpty(checks, causes).map(leftEmptyFinding),
    ...formulaFindings(formulas),
    ...COMPLIANCE.flatMap((check) => (judged.length === 0 ? [] : check.find(evidence))),
    ...misnamed.map(misnamedFinding),
    ...readingFindings(ordinary, tables, facts.facts),
  ];
  return {
    workbook,
    tables,
    facts,
    checks,
    ownCheckSheets: own.map(({ sheet }) => sheet.name),
    findings: explained(findings, memory).sort(
      (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
    ),
    indicators: judged.length === 0 ? [] : indicatorsOf(evidence),
    year,
    department: judged.find((t) => t.table.department !== null)?.table.department ?? null,
    settings,
  };
}

/** The indicators, scored by the tables of the settings where those score them, else by the default ones. */
function indicatorsOf(evidence: Evidence): IndicatorResult[] {
  const { scoringTables } = evidence.settings;
  const indicators = scoringTables.length > 0 ? INDICATORS.map(scoredBy(scoringTables)) : INDICATORS;
  return indicators.flatMap((indicator) => indicator.compute(evidence));
}

/** Findings with the reasons that people gave for them. */
function explained(findings: readonly Finding[], memory: WorkbookMemory): Finding[] {
  const reasons = new Map(memory.explanations.map((e) => [e.finding, e.text]));
  return findings.map((finding) => {
    const reason = reasons.get(findingKey(finding));
    return reason === undefined ? finding : { ...finding, explanation: reason };
  });
}

/** The number of checks with each verdict. */
export function countVerdicts(checks: readonly Check[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { exact: 0, "within-rounding": 0, inconsistent: 0, "not-judgeable": 0 };
  for (const check of checks) counts[check.verdict]++;
  return counts;
}

/** Two projects of one name and document would give two checks of one id; the later ones are numbered. */
function uniquelyNamed(checks: readonly Check[]): Check[] {
  const seen = new Map<string, number>();
  return checks.map((check) => {
    const count = (seen.get(check.id) ?? 0) + 1;
    seen.set(check.id, count);
    return count === 1 ? check : { ...check, id: `${check.id}#${count}` };
  });
}
