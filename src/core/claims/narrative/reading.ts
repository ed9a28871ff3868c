import type { Vocabulary } from "../../figures/vocabulary";
import type { Stage } from "../../words/narrative";
import type { Figure } from "../figures";
import type { TextLine } from "../shape";
import type { SubjectPath } from "../subject-path";

/** What a narrator reads by. */
export interface Reading {
  readonly text: string;
  readonly lines: readonly TextLine[];
  readonly figures: readonly Figure[];
  readonly paths: readonly SubjectPath[];
  readonly vocabulary: Vocabulary;
  /** Budget codes of the workbook for a path. */
  readonly codesOf: (path: SubjectPath) => readonly string[];
  /** Budget codes for a name among the parts of a subject with these codes. */
  readonly codesBelow: (name: string, of: readonly string[]) => readonly string[];
  readonly year: number | null;
  readonly stage: Stage | null;
}
