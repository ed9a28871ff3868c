import type { Grid } from "../grid/grid";
import type { Form } from "../forms/form";
import { anchorsOf } from "./anchors";
import { titleText } from "./region";
import type { Region } from "./region";

/** Nearly all of the headings of a form, which a table of another kind does not have. */
const NEARLY_ALL = 0.75;
/** Words of a title that tell no form from another. */
const SAYS_NOTHING = /部门|单位|本级|公开|总体|情况|年度|\([^()]{0,60}\)/g;

/**
 * True where a table that no form reads is that form all the same: its title is the form's own, or it has nearly all of
 * the form's headings. A title that only contains a form's is another table's.
 */
export function isReallyOf(form: Form, forms: readonly Form[], grid: Grid, region: Region, title: string): boolean {
  const own = (written: string) => titleText(written).replace(SAYS_NOTHING, "");
  if (own(title) === own(form.name.zh)) return true;
  const found = anchorsOf(forms).among(grid, region.rows);
  return form.anchors.filter((group) => found.has(group)).length >= form.anchors.length * NEARLY_ALL;
}
