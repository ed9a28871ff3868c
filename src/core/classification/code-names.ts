import type { Subject } from "./subject";
import { ECONOMIC_SUBJECTS, FUNCTION_SUBJECTS, GOVERNMENT_SUBJECTS, isClass, namesOf } from "./subjects";
import type { KnownSubject } from "./subjects";

/**
 * What a code may be called: its usual name and others seen; null for a code that the dictionary does not know, and
 * "unknown" for one that does not exist.
 */
export type Dictionary = (code: string, year: number | null) => readonly string[] | "unknown" | null;

const functions = byCode([...ECONOMIC_SUBJECTS.filter(isClass), ...FUNCTION_SUBJECTS]);
const economic = byCode(ECONOMIC_SUBJECTS);
const government = byCode(GOVERNMENT_SUBJECTS);

function byCode(subjects: readonly KnownSubject[]): ReadonlyMap<string, KnownSubject> {
  return new Map(subjects.map((subject) => [subject.code, subject]));
}

function known(subject: KnownSubject | undefined): readonly string[] | null {
  return subject ? namesOf(subject) : null;
}

/** Names by function: the classes and the common items; other codes are not in it, whatever they are called. */
export const functionNames: Dictionary = (code) => known(functions.get(code));

/** Names by economic nature, which are few enough to know all of them: a code that is not in it is unknown. */
export const economicNames: Dictionary = (code, year) => {
  // Government's own economic classes (5xx) have a list of their own, of which only a part is known.
  if (!code.startsWith("3")) return known(government.get(code));
  const subject = economic.get(code);
  if (subject?.since !== undefined && year !== null && year < subject.since) return "unknown";
  return known(subject) ?? "unknown";
};

/**
 * A dictionary with codes that a pack names. Names for the table's own year are the only ones, as the classification of
 * that year is what counts; names without a year stand before those that are known anyhow.
 */
export function withSubjects(dictionary: Dictionary, subjects: readonly Subject[]): Dictionary {
  if (subjects.length === 0) return dictionary;
  const added = new Map<string, Subject[]>();
  for (const subject of subjects) {
    const same = added.get(subject.code);
    if (same) same.push(subject);
    else added.set(subject.code, [subject]);
  }
  return (code, year) => {
    const own = (added.get(code) ?? []).filter((subject) => year === null || (subject.year ?? year) === year);
    const names = own.map(({ name }) => name);
    const builtIn = dictionary(code, year);
    if (names.length === 0 || (year !== null && own.some((subject) => subject.year !== null))) {
      return names.length > 0 ? names : builtIn;
    }
    return [...names, ...(builtIn === null || builtIn === "unknown" ? [] : builtIn)];
  };
}
