import type { Vocabulary } from "../../figures/vocabulary";
import type { FundsLevel, Stage } from "../../words/narrative";
import type { Figure } from "../figures";
import type { NamedProject, Project } from "../project-names";
import type { TextLine } from "../shape";
import type { SubjectPath } from "../subject-path";

/** What a narrator reads by. */
export interface Reading {
  readonly text: string;
  readonly lines: readonly TextLine[];
  readonly figures: readonly Figure[];
  readonly paths: readonly SubjectPath[];
  readonly projects: readonly NamedProject[];
  /** A level of funds; none where neither workbook nor draft has projects. */
  readonly funds: (level: FundsLevel) => readonly Project[];
  readonly vocabulary: Vocabulary;
  /** Budget codes of the workbook for a path. */
  readonly codesOf: (path: SubjectPath) => readonly string[];
  /** Budget codes for a name among the parts of a subject with these codes. */
  readonly codesBelow: (name: string, of: readonly string[]) => readonly string[];
  readonly year: number | null;
  readonly stage: Stage | null;
}
