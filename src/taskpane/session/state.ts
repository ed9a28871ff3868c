import type { Analysis } from "../../core/analyse";
import type { Verdict } from "../../core/check/check";
import type { Text } from "../../core/text/text";
import type { Failure } from "./failure";
import type { FindingFilter } from "./filter";
import { EVERYTHING } from "./filter";
import type { Preferences } from "./preferences";
import { DEFAULT_PREFERENCES } from "./preferences";

export type View = "findings" | "checks" | "indicators" | "tables" | "output" | "claims" | "settings";

/** What the pane is busy with. */
export interface Work {
  readonly step: "reading" | "judging" | "writing" | "clearing" | "applying" | "undoing" | "remembering" | "exporting";
  /** Sheets read, of how many, while reading. */
  readonly progress?: { readonly read: number; readonly all: number };
  readonly cancellable: boolean;
}

/** A failure with what can be tried again; null when trying again cannot help. */
export interface Problem {
  readonly text: Text;
  readonly retry: (() => void) | null;
}

/** What was last done. */
export interface Notice {
  readonly text: Text;
  /** Takes it back; null for what changed nothing, or cannot be taken back. */
  readonly undo: (() => void) | null;
  /** Whether something was done: what changed nothing is no success. */
  readonly done: boolean;
}

/** All that the pane shows. */
export interface PaneState {
  readonly analysis: Analysis | null;
  /** True when the user edited cells after they were read. */
  readonly stale: boolean;
  readonly work: Work | null;
  readonly problem: Problem | null;
  /** How the last check came out, for screen readers: the eye sees the counts. */
  readonly outcome: Text | null;
  readonly notice: Notice | null;
  /** Where to look for a report that was exported: nobody tells whether it arrived, so the message offers the copy. */
  readonly exported: Text | null;
  /** The last failure since the pane was opened, as support may see it. */
  readonly failure: Failure | null;
  /** A text that could not be put on the clipboard. */
  readonly uncopied: string | null;
  /** The text of the draft that is held against the workbook; null before one is given. */
  readonly draft: string | null;
  readonly preferences: Preferences;
  readonly view: View;
  readonly filter: FindingFilter;
  /** Which checks are shown; null for all. */
  readonly verdict: Verdict | null;
}

export const INITIAL_STATE: PaneState = {
  analysis: null,
  stale: false,
  work: null,
  problem: null,
  outcome: null,
  notice: null,
  exported: null,
  failure: null,
  uncopied: null,
  draft: null,
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
  | { readonly type: "edited" }
  | { readonly type: "noticed"; readonly notice: Notice | null }
  | { readonly type: "solved" }
  | { readonly type: "dismissed" }
  | { readonly type: "exported"; readonly exported: Text | null }
  | { readonly type: "uncopied"; readonly text: string | null }
  | { readonly type: "drafted"; readonly draft: string | null }
  | { readonly type: "preferred"; readonly preferences: Preferences }
  | { readonly type: "viewed"; readonly view: View; readonly verdict?: Verdict | null }
  | { readonly type: "filtered"; readonly filter: FindingFilter };

/** The next state. Failures never take away what is shown. */
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
    case "preferred":
      return { ...state, preferences: action.preferences };
    case "viewed":
      return {
        ...state,
        view: action.view,
        verdict: action.verdict === undefined ? state.verdict : action.verdict,
      };
    case "filtered":
      return { ...state, filter: action.filter };
  }
}

/** A filter by a sheet that is gone would hide everything. */
function keptFilter({ filter }: PaneState, { workbook }: Analysis): FindingFilter {
  const exists = filter.sheet === null || workbook.sheets.some((s) => s.name === filter.sheet);
  return exists ? filter : { ...filter, sheet: null };
}
