import type { TemplateDeclaration } from "../declaration";
import { BUDGET } from "./budget";
import { EVALUATION } from "./evaluation";
import { FINAL_ACCOUNTS } from "./final-accounts";
import { MINISTRY } from "./ministry";

/**
 * What is said about the template of a form, by the form's id, in the order in which people look for them; a form without
 * an entry has all of its columns and rows.
 */
export const DECLARATIONS: Readonly<Record<string, TemplateDeclaration>> = {
  ...FINAL_ACCOUNTS,
  ...BUDGET,
  ...EVALUATION,
  ...MINISTRY,
};
