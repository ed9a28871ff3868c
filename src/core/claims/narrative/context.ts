import type { Description } from "../../figures/description";
import { NOTHING_SAID, within } from "../../figures/description";
import type { Money } from "../../words/narrative";
import { Pieces } from "../pieces";
import type { Project } from "../project-names";
import type { Frame, Statement, Subject } from "../statement";
import type { Division } from "./division";
import type { Reading } from "./reading";

export const NO_SUBJECT: Subject = { codes: null, key: "" };

/** The heading or item that a line stands under. */
interface Level {
  readonly depth: number;
  readonly says: Description;
}

/** What holds at the place of a draft that is read: its headings, its subject, and what was last said of it. */
export class Context {
  readonly statements: Statement[] = [];
  levels: Level[] = [];
  divisions: Division[] = [];
  subject: Subject = NO_SUBJECT;
  said: Description = NOTHING_SAID;
  base: Frame | null = null;
  last: Statement | null = null;
  /** The kind of money that the sentence is about. */
  money: Money | null = null;
  lastChange: Statement | null = null;
  /** True where the subject was named since the division began. */
  named = false;
  /** True where a clause has turned to something that nobody knows: what follows may be of that. */
  strayed = false;
  /** True where the sentence speaks of what was looked at: 抽查. */
  sampled = false;
  purpose = false;
  /** The whole between 占 and its percentage. */
  shared: Statement | null = null;
  reason = false;
  line = 0;
  sentence = 0;
  division = 0;
  /** The project of the paragraph, and the one that the sentence speaks of. */
  label: Project | null = null;
  project: Project | null = null;
  readonly pieces: Pieces;

  constructor(readonly reading: Reading) {
    this.pieces = new Pieces(reading.text, reading.vocabulary, reading);
  }

  depth(): number {
    return this.levels.at(-1)?.depth ?? -1;
  }

  /** Turns to a project, or from one back to the body. */
  turnTo(project: Project | null): void {
    this.project = project;
    if (project === null && this.subject.project) {
      this.subject = NO_SUBJECT;
      this.said = this.heading();
    }
  }

  /** What the headings say that a line stands under. */
  heading(): Description {
    return this.levels.reduce((outer, { says }) => within(outer, says), NOTHING_SAID);
  }

  /** Years from the year of the report to the last of these; null for none. */
  distanceOf(years: readonly number[]): number | null {
    const last = years.at(-1);
    return last === undefined || this.reading.year === null ? null : last - this.reading.year;
  }

  /** Adds a statement with the place and the division that it stands in. */
  add(statement: Omit<Statement, "whole" | "wholeChange" | "listed" | "line" | "sentence">): Statement {
    const division = this.divisions.at(-1);
    const added: Statement = {
      ...statement,
      whole: division?.whole ?? null,
      wholeChange: division?.change ?? null,
      listed: division?.id ?? 0,
      ...(division?.kind === "uses" && statement.frame.said.names.length === 0 ? { use: true } : {}),
      line: this.line,
      sentence: this.sentence,
    };
    this.statements.push(added);
    return added;
  }
}
