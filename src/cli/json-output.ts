import type { Amount, Unit } from "../core/amount";
import { amount, inUnit, multiply, toFixed, toText, toTextAtLeast } from "../core/amount";
import type { Analysis } from "../core/analyse";
import { applicable, countVerdicts } from "../core/analyse";
import type { Check } from "../core/check/check";
import type { Fact } from "../core/facts/fact";
import type { Finding, FoundCause } from "../core/findings/finding";
import type { Change } from "../core/locate/suspect";
import { printed } from "../core/facts/printed";
import type { IndicatorResult, Quantity } from "../core/indicators/indicator";
import { rangeAddress } from "../core/grid/address";
import type { SheetSnapshot } from "../core/grid/snapshot";
import { ledgerOf } from "../core/ledger/ledger";
import type { Language } from "../messages/render";
import { countGroups, headlineOf } from "../core/findings/headline";
import { render, wording } from "../messages/render";
import type { CellName } from "./cell-name";
import { ledgerOutput } from "./ledger-output";

const HUNDRED = amount(100);

/**
 * An analysis as a JSON object in the form of docs/check-result.schema.json. Amounts are decimal strings in the unit of
 * their table.
 */
export function jsonOutput(
  analysis: Analysis,
  file: string,
  version: string,
  language: Language,
  placeOf: CellName | null = null,
) {
  const verdicts = countVerdicts(analysis.checks);
  const count = (severity: string) => analysis.findings.filter((f) => f.severity === severity).length;
  return {
    tool: "gouji",
    version,
    language,
    workbook: { file, year: analysis.year, department: analysis.department, sheets: sheetsOf(analysis, language) },
    summary: {
      verdicts: {
        exact: verdicts.exact,
        withinRounding: verdicts["within-rounding"],
        inconsistent: verdicts.inconsistent,
        notJudgeable: verdicts["not-judgeable"],
      },
      findings: { error: count("error"), warning: count("warning"), info: count("info") },
      groups: countGroups(analysis.findings),
      notApplicable: analysis.checks.length - applicable(analysis.checks).length,
    },
    ledger: ledgerOf(analysis).map((entry) => ledgerOutput(entry, language)),
    checks: analysis.checks.map((check) => checkOutput(check, language)),
    findings: analysis.findings.map((finding) => findingOutput(finding, language, placeOf)),
    indicators: analysis.indicators.map((indicator) => indicatorOutput(indicator, language)),
  };
}

interface SheetOutput {
  readonly name: string;
  readonly form: string | null;
  readonly formName: string | null;
  readonly range: string | null;
  readonly unit: string | null;
  readonly unitFrom: string | null;
  readonly year: number | null;
  readonly department: string | null;
  readonly use: string;
}

const NOT_READ = { form: null, formName: null, range: null, unit: null, unitFrom: null, year: null, department: null };

function sheetsOf(analysis: Analysis, language: Language): SheetOutput[] {
  return analysis.workbook.sheets.flatMap((sheet): SheetOutput[] => {
    const tables = analysis.tables.filter((t) => t.table.sheet === sheet.name);
    if (tables.length === 0) {
      return [{ ...NOT_READ, name: sheet.name, use: useWithoutTable(sheet, analysis) }];
    }
    return tables.map(({ table, unit, unitFrom, year, use }) => ({
      name: sheet.name,
      form: table.form.id,
      formName: wording(table.form.name, language),
      range: rangeAddress(table.range),
      unit,
      unitFrom,
      year,
      department: table.department,
      use,
    }));
  });
}

function useWithoutTable({ name, ours }: SheetSnapshot, { ownCheckSheets }: Analysis): string {
  if (ours !== undefined) return "computed-sheet";
  return ownCheckSheets.includes(name) ? "own-checks" : "not-read";
}

function checkOutput(check: Check, language: Language) {
  const unit = check.measure === "ratio" ? "%" : check.measure === "count" ? "" : check.unit;
  const quantity = (value: Amount | null) => (value === null ? null : measured(value, check.measure, check.unit));
  return {
    id: check.id,
    rule: check.rule,
    title: wording(check.title, language),
    scope: check.scope,
    kind: check.kind,
    severity: check.severity,
    source: wording(check.source, language),
    verdict: check.verdict,
    residual: quantity(check.residual),
    tolerance: quantity(check.tolerance),
    unit,
    terms: check.terms.map(({ coefficient, fact }) =>
      "missing" in fact
        ? { label: wording(fact.name, language), sheet: null, address: null, value: null, unit: null, coefficient }
        : {
            label: fact.label,
            sheet: fact.cell.sheet,
            address: fact.cell.address,
            value: valueOf(fact),
            unit: unitOf(fact),
            coefficient,
          },
    ),
    ...(check.reason ? { reason: render(check.reason, language) } : {}),
  };
}

function measured(value: Amount, measure: Check["measure"], unit: Unit): string {
  if (measure === "money") return toTextAtLeast(inUnit(value, unit), 2);
  if (measure === "count") return toText(value);
  return toTextAtLeast(multiply(value, HUNDRED), 2);
}

function valueOf(fact: Fact): string | null {
  if (fact.state !== "stated" && fact.state !== "nil") return null;
  return fact.measure === "ratio" ? toTextAtLeast(multiply(fact.value, HUNDRED), 2) : printed(fact, fact.value);
}

function unitOf(fact: Fact): string {
  return fact.measure === "money" ? fact.unit : fact.measure === "ratio" ? "%" : "";
}

function findingOutput(finding: Finding, language: Language, placeOf: CellName | null) {
  return {
    code: finding.code,
    severity: finding.severity,
    group: finding.group,
    headline: headlineOf(finding, language),
    message: render(finding.text, language),
    source: finding.source === null ? null : wording(finding.source, language),
    ...(finding.explanation === undefined ? {} : { explanation: finding.explanation }),
    ...(finding.explainedBy === undefined ? {} : { explainedBy: finding.explainedBy }),
    ...(finding.explainedOn === undefined ? {} : { explainedOn: finding.explainedOn }),
    cells: cellsOutput(finding, placeOf),
    checks: finding.checks,
    suspects: finding.suspects.map((suspect) => ({
      ...changeOutput(suspect),
      with: suspect.with.map(changeOutput),
      kind: suspect.slip,
      rank: suspect.rank,
    })),
    ...(finding.folded && { folded: finding.folded.map((each) => foldedOutput(each, language, placeOf)) }),
    ...(finding.cause && { cause: causeOutput(finding.cause), consequences: finding.checks.slice(1) }),
  };
}

function foldedOutput(finding: Finding, language: Language, placeOf: CellName | null) {
  const { code, severity, group, checks } = finding;
  return {
    code,
    severity,
    group,
    headline: headlineOf(finding, language),
    message: render(finding.text, language),
    cells: cellsOutput(finding, placeOf),
    checks,
  };
}

function cellsOutput({ cells }: Finding, placeOf: CellName | null) {
  return cells.map(({ sheet, address }) => ({
    sheet,
    address,
    ...(placeOf && { place: placeOf({ sheet, address }) }),
  }));
}

function causeOutput({ kind, sheet, range, shift, unit, certain, cells }: FoundCause) {
  return {
    kind,
    sheet,
    range,
    ...(shift !== undefined && { shift }),
    ...(unit && { unit }),
    certain,
    cells: cells.map(({ fact, proposed }) => ({
      sheet: fact.cell.sheet,
      address: fact.cell.address,
      value: fact.empty ? null : printed(fact, fact.value),
      proposed: proposed && printed(fact, proposed),
    })),
  };
}

function changeOutput({ fact, proposed }: Change) {
  return {
    sheet: fact.cell.sheet,
    address: fact.cell.address,
    label: fact.label,
    value: fact.empty ? null : printed(fact, fact.value),
    proposed: printed(fact, proposed),
  };
}

function indicatorOutput(indicator: IndicatorResult, language: Language) {
  const quantity = ({ value, measure }: Quantity) => (value === null ? null : measured(value, measure, indicator.unit));
  const ratio = indicator.measure === "ratio";
  const scale = ratio ? multiply : (value: Amount) => inUnit(value, indicator.unit);
  return {
    id: indicator.id,
    indicator: indicator.indicator,
    name: wording(indicator.name, language),
    group: wording(indicator.group, language),
    scope: indicator.scope,
    value: indicator.value === null ? null : toFixed(scale(indicator.value, HUNDRED), 2),
    unit: ratio ? "%" : language === "zh-CN" ? `${indicator.unit}/人` : `${indicator.unit} per head`,
    numerator: quantity(indicator.numerator),
    numeratorName: render(indicator.numerator.name, language),
    denominator: quantity(indicator.denominator),
    denominatorName: render(indicator.denominator.name, language),
    definition: wording(indicator.definition, language),
    source: wording(indicator.source, language),
    ...(indicator.score === undefined ? {} : { score: toFixed(indicator.score, 2) }),
    ...(indicator.maxScore === undefined ? {} : { maxScore: toText(indicator.maxScore) }),
    ...(indicator.reason ? { reason: render(indicator.reason, language) } : {}),
  };
}
