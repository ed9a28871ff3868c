import type { Subject } from "../classification/subject";
import type { FormData } from "../forms/form";
import type { ScoringTable } from "../indicators/scoring/scoring-table";
import type { Thresholds } from "../settings/thresholds";
import type { Localised } from "../text/text";
import type { AddedWords } from "../words/word";

/**
 * What a place does its own way, as data: limits, scoring tables, names of budget subjects, spellings and forms.
 * @see docs/packs.md
 */
export interface Pack {
  readonly id: string;
  readonly name: Localised;
  /** The place as people say it in the settings, such as 湖南; empty for a pack that is of none. */
  readonly place: string;
  /** Words in a department's name that tell that it is of this place; none for a pack that is for every department. */
  readonly appliesTo: readonly string[];
  readonly thresholds: Partial<Thresholds>;
  readonly scoringTables: readonly ScoringTable[];
  /** Codes with names, such as those of a year's 政府收支分类科目. */
  readonly subjects: readonly Subject[];
  /** How tables of the place spell our concepts, and concepts of its own. */
  readonly spellings: AddedWords;
  /** Tables that only this place has, as they are declared. */
  readonly forms: readonly FormData[];
}
