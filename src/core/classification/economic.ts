import type { SubjectClass } from "./subjects";
import { aliasesOf, classesOf, ECONOMIC_SUBJECTS, isClass, nameOf } from "./subjects";

/** A class (类) of the classification of departments' expenditure by economic nature: three digits. */
export type EconomicClass = SubjectClass;

/** An item (款) of an economic class: five digits, of which the first three are the class. */
export interface EconomicItem {
  readonly code: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** 部门预算支出经济分类科目, the classes since 2018. Source: domain A.1 D06 and A.2 Z01. */
export const ECONOMIC_CLASSES: readonly EconomicClass[] = classesOf(ECONOMIC_SUBJECTS);

/** 部门预算支出经济分类科目, the items since 2018, in the order of their codes. Source: domain A.1 D06. */
export const ECONOMIC_ITEMS: readonly EconomicItem[] = ECONOMIC_SUBJECTS.filter((subject) => !isClass(subject)).map(
  (subject) => {
    const aliases = aliasesOf(subject);
    return { code: subject.code, name: nameOf(subject), ...(aliases.length > 0 ? { aliases } : {}) };
  },
);
