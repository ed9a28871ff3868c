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

/** The characters of a brief's where and what together, in Chinese. */
export const LONGEST_HEADLINE = 60;

/** A name that fits a brief. @param longest in characters */
export function shortName(name: string, longest = LONGEST_NAME): string {
  const characters = [...name];
  return characters.length <= longest ? name : `${characters.slice(0, longest - 1).join("")}…`;
}

export function brief(where: Param, what: Text, then: Text | null = null): Brief {
  return { where, what, then };
}
