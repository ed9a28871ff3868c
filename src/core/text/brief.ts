import type { Param, Text } from "./text";

/**
 * A finding as it is read in two seconds: where it is in words, what there is to say, and what follows. Where and what
 * together have at most 60 characters in Chinese.
 */
export interface Brief {
  readonly where: Param;
  readonly what: Text;
  /** What to do, or what a correction mends; null where nothing follows. */
  readonly then: Text | null;
}

/** Names of projects and rows are cut after so many characters; the details have them whole. */
const LONGEST_NAME = 24;

/** A name that fits a brief. */
export function shortName(name: string): string {
  const characters = [...name];
  return characters.length <= LONGEST_NAME ? name : `${characters.slice(0, LONGEST_NAME - 1).join("")}…`;
}

export function brief(where: Param, what: Text, then: Text | null = null): Brief {
  return { where, what, then };
}
