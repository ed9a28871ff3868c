import economic from "./economic.json";
import functional from "./function.json";
import government from "./government-economic.json";

/** A code of one of the classifications, with every name that it is known to bear. */
export interface KnownSubject {
  readonly code: string;
  readonly en?: string;
  /** The first fiscal year in which the code is used; absent where that is not known. */
  readonly since?: number;
  /** Today's name first, then those of earlier years and short forms, each with the sources in which it was seen. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** A class (类): three digits, today's name, and its earlier names. */
export interface SubjectClass {
  readonly code: string;
  readonly name: string;
  readonly en: string;
  /** Names of earlier years and short forms in published tables. */
  readonly aliases: readonly string[];
}

/** 支出功能分类科目: every class, and the items that nearly every department has. Source: domain A.1 D01, B.2 D02-4. */
export const FUNCTION_SUBJECTS: readonly KnownSubject[] = functional.subjects;

/** 部门预算支出经济分类科目. Source: domain A.1 D06, A.2 Z01, B.4 D06-5. */
export const ECONOMIC_SUBJECTS: readonly KnownSubject[] = economic.subjects;

/** 政府预算支出经济分类科目, as far as a published table shows them; a pack may hold the rest. */
export const GOVERNMENT_SUBJECTS: readonly KnownSubject[] = government.subjects;

export function namesOf({ names }: KnownSubject): readonly string[] {
  return Object.keys(names);
}

/** Today's name. */
export function nameOf(subject: KnownSubject): string {
  return namesOf(subject)[0]!;
}

export function aliasesOf(subject: KnownSubject): readonly string[] {
  return namesOf(subject).slice(1);
}

export function isClass({ code }: Pick<KnownSubject, "code">): boolean {
  return code.length === 3;
}

export function classesOf(subjects: readonly KnownSubject[]): readonly SubjectClass[] {
  return subjects.filter(isClass).map((subject) => ({
    code: subject.code,
    name: nameOf(subject),
    en: subject.en ?? subject.code,
    aliases: aliasesOf(subject),
  }));
}
