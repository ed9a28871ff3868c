import type { Analysis } from "../../core/analyse";
import type { Verdict } from "../../core/check/check";
import type { Text } from "../../core/text/text";
import type { PublishedDocument } from "../../drafts";
import type { Failure } from "./failure";
import type { FindingFilter } from "./filter";
import { EVERYTHING } from "./filter";
import type { Preferences } from "./preferences";
import { DEFAULT_PREFERENCES } from "./preferences";

export type View = "findings" | "checks" | "indicators" | "tables" | "output" | "claims" | "settings";

/** The work that the pane is doing. */
export interface Work {
  readonly step:
    | "reading"
    | "judging"
    | "writing"
    | "clearing"
    | "applying"
    | "undoing"
    | "remembering"
    | "exporting"
    | "marking"
    | "comparing";
  /** While reading: the number of sheets read, and of all sheets. */
  readonly progress?: { readonly read: number; readonly all: number };
  readonly cancellable: boolean;
}

/** A failure, with a function that tries again; null when trying again cannot help. */
export interface Problem {
  readonly text: Text;
  readonly retry: (() => void) | null;
}

/** A message about the last change. */
export interface Notice {
  readonly text: Text;
  /** Undoes the change; null where there was no change or it cannot be undone. */
  readonly undo: (() => void) | null;
  /** True where something was done; otherwise the message is not shown as a success. */
  readonly done: boolean;
  /** A sheet that was written, to be opened from the message. */
  readonly sheet?: string;
}

/** A correction that was applied: the finding that it was of, and how it is taken back. */
export interface AppliedCorrection {
  readonly id: number;
  readonly text: Text;
  /** Null where it cannot be undone from the pane. */
  readonly undo: (() => void) | null;
}

/** The tables of a Word file that is checked whole. */
export interface DraftTables {
  readonly document: PublishedDocument;
  readonly analysis: Analysis;
}

/** A draft to be checked. */
export interface Draft {
  /** Of a file with tables of its own, the text without them. */
  readonly text: string;
  /** Null where the draft has no table that is known. */
  readonly tables: DraftTables | null;
  /** The Word file that it was read from, of which a marked copy can be made; null for text. */
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null;
}

/** Another version of the workbook, with which it is compared. */
export interface OlderVersion {
  readonly file: string;
  readonly analysis: Analysis;
}

/** Everything that the pane shows. */
export interface PaneState {
  readonly analysis: Analysis | null;
  /** True when the user has edited cells since they were read. */
  readonly stale: boolean;
  readonly work: Work | null;
  readonly problem: Problem | null;
  /** The result of the last check as text for screen readers; others see the counts. */
  readonly outcome: Text | null;
  readonly notice: Notice | null;
  /** The corrections that were applied and not taken back, the last one first. */
  readonly applied: readonly AppliedCorrection[];
  /**
   * Where to look for an exported report. The page is not told whether the file arrived, so the message also offers the
   * clipboard.
   */
  readonly exported: Text | null;
  /** The last failure since the pane was opened, in the form for support. */
  readonly failure: Failure | null;
  /** A text that could not be copied to the clipboard. */
  readonly uncopied: string | null;
  /** The draft that is compared with the workbook; null before there is one. */
  readonly draft: Draft | null;
  /** The version that the workbook is compared with; null before there is one. */
  readonly older: OlderVersion | null;
  readonly preferences: Preferences;
  readonly view: View;
  readonly filter: FindingFilter;
  /** The verdict whose checks are shown; null for all. */
  readonly verdict: Verdict | null;
}

export const INITIAL_STATE: PaneState = {
  analysis: null,
  stale: false,
  work: null,
  problem: null,
  outcome: null,
  notice: null,
  applied: [],
  exported: null,
  failure: null,
  uncopied: null,
  draft: null,
  older: null,
  preferences: DEFAULT_PREFERENCES,
  view: "findings",
  filter: EVERYTHING,
  verdict: null,
};

export type Action =
  | { readonly type: "started"; readonly work: Work; readonly keepsNotice: boolean }
  | { readonly type: "progressed"; readonly work: Work }
  | { readonly type: "ended"; readonly notice: Notice | null }
  | { readonly type: "failed"; readonly problem: Problem; readonly failure: Failure }
  | { readonly type: "analysed"; readonly analysis: Analysis; readonly stale: boolean; readonly outcome: Text }
  | { readonly type: "applied"; readonly applied: readonly AppliedCorrection[] }
  | { readonly type: "unapplied"; readonly ids: readonly number[] }
  | { readonly type: "edited" }
  | { readonly type: "noticed"; readonly notice: Notice | null }
  | { readonly type: "solved" }
  | { readonly type: "dismissed" }
  | { readonly type: "exported"; readonly exported: Text | null }
  | { readonly type: "uncopied"; readonly text: string | null }
  | { readonly type: "drafted"; readonly draft: Draft | null }
  | { readonly type: "compared"; readonly older: OlderVersion | null }
  | { readonly type: "preferred"; readonly preferences: Preferences }
  | { readonly type: "viewed"; readonly view: View; readonly verdict?: Verdict | null }
  | { readonly type: "filtered"; readonly filter: FindingFilter };

/** The next state. A failure never removes what is shown. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case "started":
      return {
        ...state,
        work: action.work,
        problem: null,
        notice: action.keepsNotice ? state.notice : null,
        exported: action.keepsNotice ? state.exported : null,
      };
    case "progressed":
      return { ...state, work: action.work };
    case "ended":
      return { ...state, work: null, notice: action.notice ?? state.notice };
    case "failed":
      return { ...state, work: null, problem: action.problem, failure: action.failure };
    case "analysed": {
      const { analysis, stale, outcome } = action;
      return { ...state, analysis, stale, outcome, filter: keptFilter(state, analysis) };
    }
    case "applied":
      return { ...state, applied: [...action.applied, ...state.applied] };
    case "unapplied":
      return { ...state, applied: state.applied.filter(({ id }) => !action.ids.includes(id)) };
    case "edited":
      return state.analysis === null || state.stale ? state : { ...state, stale: true };
    case "noticed":
      return { ...state, notice: action.notice };
    case "solved":
      return { ...state, problem: null };
    case "dismissed":
      return { ...state, problem: null, notice: null };
    case "exported":
      return { ...state, exported: action.exported };
    case "uncopied":
      return { ...state, uncopied: action.text };
    case "drafted":
      return { ...state, draft: action.draft };
    case "compared":
      return { ...state, older: action.older };
    case "preferred":
      return { ...state, preferences: action.preferences };
    case "viewed":
      return {
        ...state,
        view: action.view,
        // What was said of one view would stand over the next.
        notice: action.view === state.view ? state.notice : null,
        verdict: action.verdict === undefined ? state.verdict : action.verdict,
      };
    case "filtered":
      return { ...state, filter: action.filter };
  }
}

/**
 * The filter for a new analysis. A filter by a sheet that no longer exists is dropped, because it would hide
 * everything.
 */
function keptFilter({ filter }: PaneState, { workbook }: Analysis): FindingFilter {
  const exists = filter.sheet === null || workbook.sheets.some((s) => s.name === filter.sheet);
  return exists ? filter : { ...filter, sheet: null };
}
