import type { Check, Verdict } from "./check/check";
import { factsOf } from "./check/check";
import type { DepartmentTables } from "./departments/group";
import { departmentsOf } from "./departments/group";
import type { JudgedDepartment } from "./departments/judge";
import { judgeDepartment } from "./departments/judge";
import { judgeOwnChecks } from "./departments/own-checks";
import { departmentFindings } from "./departments/department-findings";
import { FactStore } from "./facts/store";
import type { TableReading } from "./facts/table-use";
import type { Finding } from "./findings/finding";
import { findingKey } from "./findings/key";
import { misnamedFinding } from "./findings/misnamed-sheet";
import { sheetFindings } from "./findings/sheets-not-read";
import type { Form } from "./forms/form";
import { recogniseTables } from "./tables/recognise";
import { stageOf } from "./tables/stage";
import { stageOfWorkbook } from "./tables/stage-of-workbook";
import type { Stage } from "./tables/stage";
import type { Table } from "./tables/table";
import { KnownTexts } from "./grid/known-texts";
import { withResults } from "./formulas";
import type { SheetSnapshot, WorkbookSnapshot } from "./grid/snapshot";
import type { IndicatorResult } from "./indicators/indicator";
import type { WorkbookMemory } from "./memory";
import { NO_MEMORY } from "./memory";
import type { OwnCheckSheet } from "./own-checks";
import { misnamedSheets, ownChecks, readOwnCheckSheet } from "./own-checks";
import { formsInForce } from "./packs/forms";
import { switchedOffFindings } from "./findings/switched-off";
import { inForce } from "./packs/in-force";
import { Unchanged } from "./analysis/recheck";
import { DEFAULT_SETTINGS } from "./settings/settings";
import type { Settings } from "./settings/settings";
import { allAtOnce } from "./analysis/steps";
import type { Steps } from "./analysis/steps";

/** Everything that Gouji has to say about a workbook. */
export interface Analysis {
  readonly workbook: WorkbookSnapshot;
  /** What the tables were recognised as one of. */
  readonly forms: readonly Form[];
  readonly tables: readonly TableReading[];
  /** The facts of the department; none where the workbook is of several, whose facts are in `departments`. */
  readonly facts: FactStore;
  readonly checks: readonly Check[];
  /** Names of the sheets on which people state checks of their own. */
  readonly ownCheckSheets: readonly string[];
  readonly findings: readonly Finding[];
  readonly indicators: readonly IndicatorResult[];
  /** The fiscal year judged, of several departments the first one's; where no table states one that given; or null. */
  readonly year: number | null;
  /** The one that is named by a table or else given; null where there is none, and where the workbook is of several. */
  readonly department: string | null;
  /** The departments whose tables the workbook holds, each judged by itself; one without a name where it is of one. */
  readonly departments: readonly JudgedDepartment[];
  /** As they were given. */
  readonly settings: Settings;
  /** The settings that the department was judged by, with what the packs of its place say; of several as given. */
  readonly inForce: Settings;
}

const SEVERITIES = ["error", "warning", "info"];

/**
 * The only door of the core: a workbook's cells in; verdicts, findings and indicators out.
 * Pure: the same snapshot and settings always give the same analysis. Bad user data gives findings, never exceptions.
 */
export function analyse(workbook: WorkbookSnapshot, settings: Settings = DEFAULT_SETTINGS): Analysis {
  return allAtOnce(analysing(workbook, settings));
}

/**
 * The same analysis in steps, so that whoever runs it can let others have their turn in between.
 * @param before an earlier analysis of the same workbook: what its sheets and settings have in common with these is taken
 *   over from it. The result is the same with it and without.
 */
export function* analysing(
  given: WorkbookSnapshot,
  settings: Settings = DEFAULT_SETTINGS,
  before?: Analysis,
): Steps<Analysis> {
  const workbook = calculated(given);
  const memory = workbook.memory ?? NO_MEMORY;
  const texts = new KnownTexts();
  const forms = formsInForce(settings);
  const unchanged = new Unchanged({ settings, forms, sheets: workbook.sheets }, before);
  yield;
  const own: OwnCheckSheet[] = [];
  for (const sheet of workbook.sheets) {
    if (!unchanged.isAsItWas(sheet)) own.push(...[readOwnCheckSheet(sheet, texts) ?? []].flat());
    yield;
  }
  const ownSheets = new Set(own.map((each) => each.sheet));
  const stage = stageOfWorkbook(workbook.sheets, forms, texts);
  yield;
  const recognised: Table[] = [];
  for (const sheet of workbook.sheets) {
    if (ownSheets.has(sheet)) continue;
    const form = memory.assignedForms.find((a) => a.sheet === sheet.name)?.form;
    const assigned = forms.find((f) => f.id === form);
    recognised.push(...(unchanged.tablesOf(sheet, form) ?? recogniseTables(sheet, forms, assigned, texts, stage)));
    yield;
  }

  const groups = departmentsOf(recognised);
  yield;
  const several = groups.length > 1;
  const departments: JudgedDepartment[] = [];
  for (const group of groups) {
    const stated = several || own.length === 0 ? undefined : ownChecksOn(workbook, own);
    const otherSheets = several ? [] : othersAmong(workbook, recognised, ownSheets);
    departments.push(
      (stated ? null : unchanged.departmentOf(group, otherSheets)) ??
        (yield* judgeDepartment(group.name, group.tables, {
          workbook,
          settings: inForce(settings, group),
          texts,
          scope: scopeOf(group, several),
          otherSheets,
          ...stated,
        })),
    );
    yield;
  }
  const tables = inOrder(recognised, departments);
  const stated = several ? judgeOwnChecks(own, workbook.sheets, tables, departments, settings.assumedUnit) : null;
  yield;

  const misnamed = misnamedSheets(workbook.sheets, own, tables);
  const ordinary = workbook.sheets.filter((sheet) => !ownSheets.has(sheet) && !misnamed.includes(sheet));
  yield;
  const findings = [
    ...departments.flatMap((department) => department.findings),
    ...(stated?.findings ?? []),
    ...misnamed.map(misnamedFinding),
    ...departmentFindings(groups),
    ...switchedOffFindings(settings),
    ...sheetFindings(ordinary, tables, { forms: formsOf(forms, stage), summed: sheetsSummed(departments) }),
  ];
  yield;
  const [only] = departments as [JudgedDepartment];
  return {
    workbook: given,
    forms,
    tables,
    facts: several ? new FactStore([]) : only.facts,
    checks: several ? [...departments.flatMap((d) => d.checks), ...stated!.checks] : only.checks,
    ownCheckSheets: own.map(({ sheet }) => sheet.name),
    findings: explained(findings, memory).sort(
      (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
    ),
    indicators: several ? departments.flatMap((d) => d.indicators) : only.indicators,
    year: departments.find((d) => d.year !== null)?.year ?? memory.year ?? null,
    department: several ? null : (nameOf(only.tables) ?? memory.department ?? null),
    departments,
    settings,
    inForce: several ? settings : inForce(settings, groups[0]!),
  };
}

/** The workbook with what its formulas come to where no program has calculated them. */
function calculated(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = withResults(workbook.sheets);
  return sheets === workbook.sheets ? workbook : { ...workbook, sheets };
}

/** What a group's checks are scoped with, where there are several. */
function scopeOf(group: DepartmentTables, several: boolean): string | null {
  return several ? (group.name ?? "未写明单位") : null;
}

/** The sheets in which sums were found that no rule states. */
function sheetsSummed(departments: readonly JudgedDepartment[]): ReadonlySet<string> {
  const inferred = departments.flatMap(({ checks }) => checks.filter((check) => check.inferred));
  return new Set(inferred.flatMap((check) => factsOf(check).map(({ cell }) => cell.sheet)));
}

/** The sheets that hold no table of any form and are nobody's but the user's. */
function othersAmong(
  { sheets }: WorkbookSnapshot,
  tables: readonly Table[],
  ownSheets: ReadonlySet<SheetSnapshot>,
): readonly SheetSnapshot[] {
  const known = new Set(tables.map(({ sheet }) => sheet));
  return sheets.filter((sheet) => sheet.ours === undefined && !ownSheets.has(sheet) && !known.has(sheet.name));
}

function ownChecksOn({ sheets }: WorkbookSnapshot, own: Parameters<typeof ownChecks>[0]) {
  return {
    ownChecks: (department: Pick<JudgedDepartment, "tables" | "facts" | "commonUnit">) =>
      ownChecks(own, { sheets, ...department }),
  };
}

/** The readings of every department's tables in the order of the workbook. */
function inOrder(recognised: readonly Table[], departments: readonly JudgedDepartment[]): readonly TableReading[] {
  if (departments.length === 1) return departments[0]!.tables;
  const readings = new Map(departments.flatMap(({ tables }) => tables.map((reading) => [reading.table, reading])));
  return recognised.map((table) => readings.get(table)!);
}

function nameOf(tables: readonly TableReading[]): string | null {
  return tables.find((t) => t.use === "judged" && t.table.department !== null)?.table.department ?? null;
}

/** The forms that a sheet of a workbook of one stage may have in mind by its title. */
function formsOf(forms: readonly Form[], stage: Stage | null): readonly Form[] {
  return stage === null ? forms : forms.filter((form) => [stage, null].includes(stageOf(form)));
}

/** Findings with the reasons that people gave for them. */
function explained(findings: readonly Finding[], memory: WorkbookMemory): Finding[] {
  if (memory.explanations.length === 0) return [...findings];
  const reasons = new Map(memory.explanations.map((e) => [e.finding, e]));
  return findings.map((given) => {
    const finding = given.folded ? { ...given, folded: explained(given.folded, memory) } : given;
    const reason = reasons.get(findingKey(finding));
    if (reason === undefined) return finding;
    const { text, by, on } = reason;
    return {
      ...finding,
      explanation: text,
      ...(by === undefined ? {} : { explainedBy: by }),
      ...(on === undefined ? {} : { explainedOn: on }),
    };
  });
}

/** The checks of rules of whose tables the workbook has one at least: those that are told in counts. */
export function applicable(checks: readonly Check[]): readonly Check[] {
  return checks.filter(({ notApplicable }) => !notApplicable);
}

/** The number of checks with each verdict. */
export function countVerdicts(checks: readonly Check[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { exact: 0, "within-rounding": 0, inconsistent: 0, "not-judgeable": 0 };
  for (const check of checks) counts[check.verdict]++;
  return counts;
}
