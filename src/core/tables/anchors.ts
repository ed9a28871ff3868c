import type { Grid } from "../grid/grid";
import type { Form } from "../forms/form";
import { bareLabel, normaliseLabel, relativeLabel } from "./label";
import { STAGE_AMOUNT } from "../words/headings";
import { expressionOf } from "../words/pattern";
import { SUM_NAMES } from "../words/sums";

/** One group of a form's anchors. */
type Group = Form["anchors"][number];

/**
 * Finds the headings by which forms are known (their anchors) in a sheet. One index serves all forms, so that each label
 * of a sheet is looked up once.
 */
export class Anchors {
  private readonly groups = new Map<string, Group[]>();

  constructor(forms: readonly Form[]) {
    for (const { anchors } of forms) {
      for (const group of anchors) {
        for (const label of new Set(group.map(normaliseLabel))) {
          const groups = this.groups.get(label);
          if (groups) groups.push(group);
          else this.groups.set(label, [group]);
        }
      }
    }
  }

  /**
   * The groups of which any label stands in the rows: by a heading of its own, or by no other than 合计 and its like,
   * which stand in tables of every form.
   */
  among(grid: Grid, rows: readonly number[]): ReadonlyMap<Group, "own" | "total"> {
    const found = new Map<Group, "own" | "total">();
    for (const row of rows)
      for (const { value } of grid.row(row)) {
        if (typeof value !== "string") continue;
        const groups = grid.texts.of(this.groupsOf, value);
        if (groups.length === 0) continue;
        const kind = SUM_NAMES.includes(grid.texts.of(bareLabel, value)) ? "total" : "own";
        for (const group of groups) if (found.get(group) !== "own") found.set(group, kind);
      }
    return found;
  }

  private readonly groupsOf = (written: string): readonly Group[] =>
    spellingsOf(written).flatMap((label) => this.groups.get(label) ?? []);
}

/** The spellings that a label is looked up by: without numbering, without a remark in brackets, without 数, without its year. */
function spellingsOf(written: string): readonly string[] {
  const bare = bareLabel(written);
  return [
    bare,
    bare.replace(/\([^()]*\)$/, ""),
    bare.replace(expressionOf(STAGE_AMOUNT), ""),
    relativeLabel(written, null).replace(/^(\d{4}年度?|本年|上年)/, ""),
  ];
}

const indexes = new WeakMap<readonly Form[], Anchors>();

/** The index of a list of forms, built once. */
export function anchorsOf(forms: readonly Form[]): Anchors {
  let index = indexes.get(forms);
  if (!index) indexes.set(forms, (index = new Anchors(forms)));
  return index;
}
