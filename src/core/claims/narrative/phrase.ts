import type { Description } from "../../figures/description";
import { NOTHING_SAID } from "../../figures/description";
import type { Word } from "../../figures/vocabulary";
import type { NarrativeWord } from "../../words/narrative";
import type { Frame } from "../statement";
import type { Project } from "../project-names";
import type { SubjectPath } from "../subject-path";

export type ColumnWord = Extract<NarrativeWord, { kind: "column" }>;

/** The words that lead to a figure, sorted by what they say. */
export interface Phrase {
  readonly words: readonly Word[];
  readonly years: readonly number[];
  readonly path: SubjectPath | null;
  /** The project that the words name. */
  readonly project: Project | null;
  /** Columns of the list of projects that its own words mean. */
  readonly columns: readonly ColumnWord[];
  readonly said: Description;
  readonly base: Frame | null;
  readonly share: boolean;
  /** What the share is of, where words say so. */
  readonly of: Frame | null;
  readonly trend: 1 | -1 | null;
  readonly trendWord: Word | null;
  readonly to: boolean;
  readonly rate: boolean;
  readonly beside: boolean;
  readonly reason: boolean;
  readonly purpose: boolean;
  readonly compare: 1 | -1 | 0 | null;
}

/** A phrase without words. */
export const EMPTY: Phrase = {
  words: [],
  years: [],
  path: null,
  project: null,
  columns: [],
  said: NOTHING_SAID,
  base: null,
  share: false,
  of: null,
  trend: null,
  trendWord: null,
  to: false,
  rate: false,
  beside: false,
  reason: false,
  purpose: false,
  compare: null,
};

/** True for words that name a figure: an item, a kind of money, a direction, or something that nobody knows. */
export function saysOf({ names, money, flow, unknown }: Description): boolean {
  return names.length > 0 || money !== null || flow !== null || unknown.length > 0;
}
