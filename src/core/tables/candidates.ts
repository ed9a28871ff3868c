import { anchorsOf } from "./anchors";
import type { Form } from "../forms/form";
import type { Grid } from "../grid/grid";
import { normaliseLabel, relativeLabel, yearNamed } from "./label";
import { formsTitled, LONGEST_TITLE, ownTitle, refusesTitle, titleFits, titleText } from "./region";
import type { Region } from "./region";
import { stageNamed, stageOf } from "./stage";
import type { Stage } from "./stage";
import { NAMES_A_BUDGET, NAMES_THE_STAGE, PRINTED_CODE, TABLE_IN_TITLE } from "../words/around-tables";
import { FINAL_ACCOUNTS_OF_YEAR } from "../words/headings";
import { expressionOf, isLike } from "../words/pattern";

/** A title weighs as much as all headings together; the name of the sheet, which is often cut short, a little less. */
const TITLE_WEIGHT = 0.5;
const SHEET_NAME_WEIGHT = 0.45;
const HEADINGS_WEIGHT = 0.5;

/** A table with a title needs about half of its headings as well. Source: domain A.6. */
const ACCEPTED = 0.7;

/**
 * Scores that differ by less are equal: a form that lacks one of four headings is as likely as one that lacks one of
 * five (0.025 apart), while one heading of seven more or less is a difference (0.07).
 */
const EQUAL = 0.05;

/** A code by the title says which body publishes the table, and nothing of what the table is. */
const CODE_WEIGHT = 0.2;

/** A form that a region may be. */
export interface Candidate {
  readonly form: Form;
  /** How much of the form's title and headings stands there, 0 to 1. */
  readonly score: number;
  /** True where the title, or the name of a sheet without title, is one of the form's. */
  readonly titled: boolean;
  /** How many of the headings that the form is known by stand there, but for 合计, which speaks for no form. */
  readonly headings: number;
  /** True where a code such as 财决01表 stands by the title or in the sheet's name: it says who publishes the table. */
  readonly hasCode: boolean;
}

/**
 * The forms that a region may be by its title and headings.
 * @param stage what the workbook is of: a table that does not say otherwise is of the same.
 */
export function candidatesFor(
  grid: Grid,
  region: Region,
  forms: readonly Form[],
  stage: Stage | null = null,
): Candidate[] {
  const title = region.title ? titleText(region.title.text) : null;
  const own = ownTitle(grid, region);
  const titled = formsTitled(grid, title ?? titleText(grid.sheet.name), forms);
  const found = anchorsOf(forms).among(grid, region.rows);
  const withWord = title === null ? null : withFinalAccounts(title, grid, region);
  const other = stage === null ? null : otherStage(stage, title ?? own ?? titleText(grid.sheet.name), grid, region);
  const codes = codesOf(grid, region);
  const accepted: Candidate[] = [];
  for (const form of forms) {
    if (other !== null && stageOf(form) === other) continue;
    const share = form.anchors.filter((group) => found.has(group)).length / form.anchors.length;
    const byTitle = title !== null && (withWord === title ? titled.has(form) : titleFits(form, withWord!, title));
    const byName = title === null && titled.has(form);
    const score = (byTitle ? TITLE_WEIGHT : byName ? SHEET_NAME_WEIGHT : 0) + share * HEADINGS_WEIGHT;
    // Without any title a region is a table where all headings of a form are there.
    if (score < ACCEPTED && (title !== null || share < 1)) continue;
    // A title of the table's own that is another form's by its words says that it is none of this form.
    if (score < ACCEPTED && own !== null && refusesTitle(form, own)) continue;
    const hasCode = form.codes?.some((code) => codes.some((written) => isLike(written, code))) ?? false;
    const headings = form.anchors.filter((group) => found.get(group) === "own").length;
    accepted.push({ form, score, titled: byTitle || byName, headings, hasCode });
  }
  return accepted;
}

/** The stage that a table of a workbook of one stage is not of, as long as it does not state it by itself. */
function otherStage(stage: Stage, title: string, grid: Grid, region: Region): Stage | null {
  const other = stage === "budget" ? "final" : "budget";
  if (stageNamed(title) === other) return null;
  return other === "final" && statesFinalAccounts(grid, region) ? null : other;
}

/** Candidates that are one table as several bodies publish it, together. */
export function bySameTitles(candidates: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = [];
  for (const candidate of candidates) {
    const group = groups.find(([first]) => sharesTitles(first!.form, candidate.form));
    if (group) group.push(candidate);
    else groups.push([candidate]);
  }
  return groups;
}

/** Items in groups of equal score, the highest score first; within a group in their own order. */
export function inGroupsOfEqualScore<T>(items: readonly T[], scoreOf: (item: T) => number): T[][] {
  const groups: T[][] = [];
  for (const item of [...items].sort((a, b) => scoreOf(b) - scoreOf(a))) {
    const group = groups.at(-1);
    if (group && scoreOf(group[0]!) - scoreOf(item) < EQUAL) group.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** How likely a form is among those of the same titles: the code that it bears weighs more than one heading of seven. */
export function scoreWithCode({ score, hasCode }: Candidate): number {
  return hasCode ? score + CODE_WEIGHT : score;
}

/** True for forms that are known by the very same titles: one table as two bodies publish it, 公开03表 and 财决04表. */
export function sharesTitles(form: Form, other: Form): boolean {
  return form.title.any === other.title.any || JSON.stringify(form.title.any) === JSON.stringify(other.title.any);
}

/**
 * The title with the word that it leaves out. In 一般公共预算“三公”经费支出表 the word 预算 names the money; whether budget
 * or final accounts are meant, only the headings say.
 */
function withFinalAccounts(title: string, grid: Grid, region: Region): string {
  if (!isLike(title, NAMES_A_BUDGET) || isLike(title, NAMES_THE_STAGE)) return title;
  return statesFinalAccounts(grid, region) ? title.replace(expressionOf(TABLE_IN_TITLE), "决算$&") : title;
}

/** True when a heading says 决算数 of the table's own year: budgets state last year's only. */
function statesFinalAccounts(grid: Grid, region: Region): boolean {
  const year = yearNamed(region.title?.text ?? "");
  return region.rows.some((row) =>
    grid
      .row(row)
      .some(({ value }) => typeof value === "string" && isLike(relativeLabel(value, year), FINAL_ACCOUNTS_OF_YEAR)),
  );
}

/**
 * What stands round the title, where the table's code is written, 公开01表, `Z01 …(财决01表)`; the sheet's name counts where
 * none is printed there: a sheet may hold tables of several bodies.
 */
function codesOf(grid: Grid, region: Region): string[] {
  const top = region.title?.row ?? region.rows[0] ?? 1;
  const near = grid.rowNumbers.filter((row) => row >= top - 2 && row <= top + 3);
  const texts = near
    .flatMap((row) => grid.row(row))
    .flatMap((cell) => (typeof cell.value === "string" && cell.value.length <= LONGEST_TITLE ? [cell.value] : []))
    .map((text) => grid.texts.of(normaliseLabel, text));
  const isPrinted = texts.some((text) => isLike(text, PRINTED_CODE));
  return isPrinted ? texts : [grid.texts.of(normaliseLabel, grid.sheet.name), ...texts];
}
