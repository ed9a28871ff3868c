import type { Field } from "../forms/form";
import { classesOf, FUNCTION_SUBJECTS } from "./subjects";
import type { SubjectClass } from "./subjects";

/** A class (类) of the classification of expenditure by function: three digits, today's name, and its earlier names. */
export type FunctionClass = SubjectClass;

/**
 * The classes of 政府收支分类科目, expenditure by function, in the order of the standard tables.
 * Source: domain A.1 D01 with the names of earlier years.
 */
export const FUNCTION_CLASSES: readonly FunctionClass[] = classesOf(FUNCTION_SUBJECTS);

/**
 * The lines of the expenditure block, one a function class: row key `class201`, fact `D01.class.201`.
 * @param fact first part of the facts' keys, such as `D01`.
 */
export function functionClassRows(fact: string): Record<string, Field> {
  return Object.fromEntries(
    FUNCTION_CLASSES.map(({ code, name, en, aliases }) => [
      `class${code}`,
      { name: { zh: name, en }, labels: [name, ...aliases], fact: `${fact}.class.${code}` },
    ]),
  );
}
