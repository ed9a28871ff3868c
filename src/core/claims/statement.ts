import type { Description } from "../figures/description";
import type { Word } from "../figures/vocabulary";
import type { Figure } from "./figures";
import type { Project } from "./project-names";

/**
 * What a figure is to others: an amount of its own; a change against a base, in money or in percent; a share; actual ÷ budget;
 * or nothing that can be said.
 */
export type Role = "level" | "change" | "growth" | "share" | "rate" | "none";

/** Whose figures a stretch of a draft is about. */
export interface Subject {
  /** Budget codes that a path of 类, 款 and 项 means in the workbook; null where no path stands. */
  readonly codes: readonly string[] | null;
  /** The same subject has the same key: the path as written, or the names. */
  readonly key: string;
  /** The project that it is of; its column stands in `said.names`. */
  readonly project?: Project;
}

/** What is said of a figure: by its own words, and by those that enclose it. */
export interface Frame {
  readonly subject: Subject;
  /** Of the figure's own phrase. */
  readonly own: Description;
  /** With what it goes on with: its subject's names, money, flow, stage and year. */
  readonly said: Description;
  /** Names, money and the like of its heading and of the whole that it is a part of. */
  readonly around: Description;
  /** Names of the whole that it is a named part of. */
  readonly partOf: readonly string[];
  /** The fiscal year; where neither draft nor workbook has one, years from it. */
  readonly year: number;
  /** True where the stage is said, by the phrase or by what it goes on with; else it is that of the heading or the draft. */
  readonly staged: boolean;
  /** False where a word of the phrase is not known. */
  readonly understood: boolean;
}

/** A figure, or a word for nothing or for a comparison, as its sentence states it. */
export interface Statement {
  readonly kind: "figure" | "nil" | "comparison";
  readonly start: number;
  readonly end: number;
  /** Null for words. */
  readonly figure: Figure | null;
  readonly role: Role;
  readonly frame: Frame;
  /** 增加 1, 减少 −1, else 0. */
  readonly sign: 1 | -1 | 0;
  /** What a change, growth or rate is against, what a share is of; null where no words say it. */
  readonly base: Frame | null;
  /** The figure that it is a part of. */
  readonly whole: Statement | null;
  /** True for a part named by 其中 or in brackets, one of a list that divides its whole. */
  readonly listed: number;
  /** The change that its change is a part of. */
  readonly wholeChange: Statement | null;
  readonly line: number;
  readonly sentence: number;
  /** The figure that the word of direction belongs to. */
  readonly of?: Statement;
  /** For 决算数大于预算数, in words alone: what was spent and what was budgeted, as the paragraph states them before. */
  readonly order?: { readonly actual: Statement; readonly budget: Statement };
  /** True for a year that cannot be: that of the figure itself, as what it is compared with. */
  readonly impossible?: boolean;
  /** What a share is the share of its whole of. */
  readonly part?: Statement;
  /** The whole of a share, where it stands between 占 and the percentage. */
  readonly over?: Statement;
  /** True for the whole of a share that stands between 占 and its percentage. */
  readonly isWhole?: boolean;
  /** True for one of the uses that a document fixes for the whole. */
  readonly use?: boolean;
  /** The word 决算, where it is the figure's own. */
  readonly accounts?: Word;
  /** True for 基本持平. */
  readonly nearly?: boolean;
}
