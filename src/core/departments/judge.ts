import type { Unit } from "../amount";
import type { Check } from "../check/check";
import { COMPLIANCE } from "../compliance";
import { roundedRates } from "../check/rounded-rates";
import { roundedInferences, roundedTables } from "../check/rounded-tables";
import { collectFacts } from "../facts/collect";
import type { CoarseColumns } from "../facts/grain";
import { FactStore } from "../facts/store";
import type { TableReading } from "../facts/table-use";
import { mostCommon, previousOf, readingsOf } from "../facts/table-use";
import { conductFindings } from "../findings/conduct";
import { withoutWrong } from "../findings/without-wrong";
import { disagreementOf } from "../findings/disagreements";
import type { Finding } from "../findings/finding";
import { folded } from "../findings/folding/fold";
import { formulaFindings } from "../findings/formulas/formula-findings";
import { leftEmptyFinding } from "../findings/left-empty";
import { tableFindings } from "../findings/reading";
import type { Table } from "../tables/table";
import { studyFormulas } from "../formulas";
import type { KnownTexts } from "../grid/known-texts";
import type { SheetSnapshot, WorkbookSnapshot } from "../grid/snapshot";
import { indicatorsFor } from "../indicators";
import type { IndicatorResult } from "../indicators/indicator";
import { findCauses } from "../locate/causes";
import { Afterwards } from "../locate/afterwards";
import { leftEmpty } from "../locate/left-empty";
import { figureBlocks, relationsOf } from "../relations";
import { COMPARING_LISTS, RULES } from "../rules";
import { withoutCopiedFaults } from "../rules/identity/copied-faults";
import type { Settings } from "../settings/settings";
import type { Steps } from "../analysis/steps";
import { scopedTo } from "./department-scope";

/** The result for one department. */
export interface JudgedDepartment {
  /** Null where the workbook is of one department, or for tables that name none among several. */
  readonly name: string | null;
  readonly tables: readonly TableReading[];
  readonly facts: FactStore;
  readonly checks: readonly Check[];
  /** In the order of the steps that found them, without the user's explanations (说明). */
  readonly findings: readonly Finding[];
  readonly indicators: readonly IndicatorResult[];
  /** The fiscal year judged; null when no table states one. */
  readonly year: number | null;
  readonly commonUnit: Unit;
  /** Further sheets that the department's formulas refer to. */
  readonly refersTo: readonly string[];
}

/** The workbook, settings and own checks to judge a department with. */
export interface Judging {
  /** The workbook that the tables stand in: formulas may refer to any of its sheets. */
  readonly workbook: WorkbookSnapshot;
  readonly settings: Settings;
  /** What the analysis has worked out of the texts of its sheets. */
  readonly texts: KnownTexts;
  /** The department's name for ids and scopes; null in a workbook of one department. */
  readonly scope: string | null;
  /** Sheets without a table of any form, of a workbook of one department: their figures are looked at all the same. */
  readonly otherSheets: readonly SheetSnapshot[];
  /** The user's own checks (自定义勾稽) of these tables. */
  readonly ownChecks?: (department: Pick<JudgedDepartment, "tables" | "facts" | "commonUnit">) => readonly Check[];
}

/** Judges the tables of one department: units and years, facts, rules, causes, conduct, indicators. */
export function* judgeDepartment(
  name: string | null,
  recognised: readonly Table[],
  { workbook, settings, texts, scope, otherSheets, ownChecks }: Judging,
): Steps<JudgedDepartment> {
  const tables = readingsOf(recognised, settings);
  const judged = tables.filter((t) => t.use === "judged");
  const commonUnit = mostCommon(judged.map((t) => t.unit)) ?? settings.assumedUnit;
  const lastYear = previousOf(tables);
  const sheets = [...sheetsOf(workbook, tables), ...otherSheets];
  const scoped = scopedTo(scope);
  const off = new Set(settings.switchedOff.map(({ rule }) => rule));
  const isOn = ({ rule }: Check) => !off.has(rule);
  /** The facts and what the rules say of them, with some tables rounded further than they are printed. */
  const judgedWith = function* (rounded: ReadonlyMap<Table, CoarseColumns>) {
    const factsOf = (readings: readonly TableReading[]) =>
      readings.flatMap(({ table, unit, year }) => collectFacts(table, unit, year, commonUnit, rounded.get(table)));
    const named = factsOf(judged);
    const previous = lastYear.length > 0 ? new FactStore(factsOf(lastYear)) : null;
    const blocks = figureBlocks({ sheets, tables, facts: named, commonUnit, texts });
    const facts = new FactStore(
      named,
      previous,
      blocks.flatMap((block) => block.unnamed),
    );
    yield;
    const found: Check[] = [];
    for (const rule of judged.length === 0 ? [] : RULES) {
      found.push(...rule.judge(facts, settings).filter(isOn).map(scoped.check));
      yield;
    }
    return { facts, blocks, found };
  };
  const asPrinted = yield* judgedWith(new Map());
  const rounded = roundedTables(asPrinted.found, [
    ...asPrinted.facts.facts,
    ...(asPrinted.facts.previous?.facts ?? []),
  ]);
  const { facts, blocks, found: judgedAnew } = rounded.size > 0 ? yield* judgedWith(rounded) : asPrinted;
  const found = roundedRates(judgedAnew, facts.facts);
  const year = judged.find((t) => t.year !== null)?.year ?? null;
  const judgedByRules = withoutCopiedFaults(found, COMPARING_LISTS);
  const relations = relationsOf(blocks, facts, judgedByRules);
  const inferred = roundedInferences(relations.discovered, [...facts.facts, ...facts.unnamed]);
  const own = ownChecks?.({ tables, facts, commonUnit }) ?? [];
  const checks = uniquelyNamed([...relations.checks, ...inferred.map(scoped.check), ...own].filter(isOn));
  yield;
  const formulas = studyFormulas({ sheets: workbook.sheets, tables, facts, checks });
  yield;
  const afterwards = new Afterwards(facts, (changed) => RULES.flatMap((rule) => rule.judge(changed, settings)));
  const causes = findCauses(checks, facts, { evidence: formulas.evidence, sheets: workbook.sheets, afterwards });
  yield;
  const evidence = { facts, checks, settings, year };
  const disagreements = causes.map(disagreementOf);
  const told = disagreements.filter(({ code }) => !off.has(code));
  const sound = { ...evidence, facts: withoutWrong(facts, told) };
  const apart = [
    ...disagreements,
    ...leftEmpty(checks, causes, afterwards).map(leftEmptyFinding),
    ...formulaFindings(formulas),
    ...(judged.length === 0 ? [] : COMPLIANCE).flatMap((check) => conductFindings(check, sound).map(scoped.finding)),
    ...tableFindings(tables, facts.facts, checks),
  ].filter(({ code }) => !off.has(code));
  const findings = folded(apart, checks);
  yield;
  const indicators = (judged.length === 0 ? [] : indicatorsFor(settings.scoringTables)).flatMap((indicator) =>
    indicator.compute(evidence).map(scoped.indicator),
  );
  yield;
  const refersTo = [...formulas.refersTo, ...otherSheets.map((sheet) => sheet.name)];
  return { name, tables, facts, checks, findings, indicators, year, commonUnit, refersTo };
}

/** Numbers repeated ids, as two projects of one name and document have: `P-1:甲`, `P-1:甲#2`. */
export function uniquelyNamed(checks: readonly Check[]): readonly Check[] {
  if (new Set(checks.map(({ id }) => id)).size === checks.length) return checks;
  const seen = new Map<string, number>();
  return checks.map((check) => {
    const count = (seen.get(check.id) ?? 0) + 1;
    seen.set(check.id, count);
    return count === 1 ? check : { ...check, id: `${check.id}#${count}` };
  });
}

function sheetsOf({ sheets }: WorkbookSnapshot, tables: readonly TableReading[]): readonly SheetSnapshot[] {
  const names = new Set(tables.map(({ table }) => table.sheet));
  return sheets.filter(({ name }) => names.has(name));
}
