/**
 * Gouji as a library: the public interface, which docs/api.md promises to keep. What is not exported here may change at
 * any time.
 *
 * A workbook's bytes become a {@link WorkbookSnapshot} by {@link readWorkbook}; {@link analyse} judges it;
 * {@link computedSheets} and {@link marksOf} describe what to write, and {@link writeWorkbook} writes it into a copy.
 * Money is an opaque {@link Amount} in 元 (yuan), exact, never a binary floating-point number; {@link toText} and
 * {@link inUnit} show it.
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { analyse, readWorkbook, render } from "gouji";
 *
 * const analysis = analyse(await readWorkbook(await readFile("决算.xlsx")));
 * for (const finding of analysis.findings) {
 *   console.log(finding.severity, finding.code, render(finding.text, "zh-CN"));
 * }
 * ```
 *
 * @packageDocumentation
 */

export { analyse, countVerdicts } from "../core/analyse";
export type { Analysis } from "../core/analyse";

export { DEFAULT_SETTINGS } from "../core/settings/settings";
export type { Settings } from "../core/settings/settings";
export { readSettings } from "../core/settings/settings-file";
export type { SettingsReading } from "../core/settings/settings-file";
export type { Pack } from "../core/packs/pack";
export { readPack } from "../core/packs/read-pack";
export type { PackReading } from "../core/packs/read-pack";
export type { ScoringTable } from "../core/indicators/scoring/scoring-table";

export { addressOf, rangeAddress } from "../core/grid/address";
export type {
  CellAddress,
  CellRange,
  CellSnapshot,
  CellValue,
  ErrorValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../core/grid/snapshot";
export type { WorkbookMemory } from "../core/memory";

export { factsOf, shownTerms } from "../core/check/check";
export type { Check, RuleKind, Severity, Term, Verdict } from "../core/check/check";
export { isFact, isKnown } from "../core/facts/fact";
export type { Fact, FactOrMissing, FactState, MissingFact } from "../core/facts/fact";
export type { FactStore } from "../core/facts/store";
export type { TableReading } from "../core/facts/table-use";
export type { Finding } from "../core/findings/finding";
export { findingKey } from "../core/findings/key";
export { changesOf } from "../core/locate/suspect";
export type { Cause, Change, Suspect } from "../core/locate/suspect";
export type { IndicatorResult, Quantity } from "../core/indicators/indicator";
export { ledgerOf } from "../core/ledger/ledger";
export type { LedgerEntry } from "../core/ledger/ledger";

export {
  amount,
  compare,
  inUnit,
  isNegative,
  isPositive,
  isZero,
  toFixed,
  toText,
  toTextAtLeast,
} from "../core/amount";
export type { Amount, Unit } from "../core/amount";

export { render, wording } from "../core/text/render";
export type { Language } from "../core/text/render";
export type { Localised, Param, Text } from "../core/text/text";

export { computedSheets, marksOf } from "../core/sheets";
export type { CellSpec, Mark, SheetContent, SheetSpec, StyleName } from "../core/sheets/spec";
export { templateOf, TEMPLATES } from "../core/templates";
export type { TemplateOptions } from "../core/templates";

export { type AsWorkbook, asWorkbook, type FileKind } from "../formats";
export { InvalidAdditions, newWorkbook, readWorkbook, removeAdditions, UnreadableFile, writeWorkbook } from "../files";
export type { Additions, InvalidAdditionsCode, UnreadableCode } from "../files";
