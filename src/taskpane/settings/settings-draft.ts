import type { Settings } from "../../core/settings/settings";
import { shownThreshold, storedThreshold } from "./threshold-text";
import { THRESHOLDS } from "../../messages/pane";

export type ThresholdName = keyof Settings["thresholds"];
export const THRESHOLD_NAMES = Object.keys(THRESHOLDS) as ThresholdName[];

/** The settings in the form on the page; thresholds and words are as typed. */
export interface SettingsDraft {
  readonly returnedInClosing: boolean;
  readonly assumedUnit: string;
  readonly thresholds: Readonly<Record<ThresholdName, string>>;
  readonly staffPayWords: string;
  readonly place: string;
}

export function draftOf(settings: Settings): SettingsDraft {
  const { returnedInClosing, assumedUnit, staffPayWords, place } = settings;
  const shown = THRESHOLD_NAMES.map((name) => [name, shownThreshold(settings.thresholds[name], THRESHOLDS[name].as)]);
  return {
    returnedInClosing,
    assumedUnit,
    thresholds: Object.fromEntries(shown) as Record<ThresholdName, string>,
    staffPayWords: staffPayWords.join("、"),
    place,
  };
}

/** The thresholds that are no numbers. */
export function wrongThresholds({ thresholds }: SettingsDraft): ThresholdName[] {
  return THRESHOLD_NAMES.filter((name) => storedThreshold(thresholds[name], THRESHOLDS[name].as) === null);
}

/** The settings in the form of a settings file. The thresholds must be numbers. */
export function settingsOf(draft: SettingsDraft): Record<string, unknown> {
  const stored = THRESHOLD_NAMES.map((name) => [name, storedThreshold(draft.thresholds[name], THRESHOLDS[name].as)]);
  return {
    returnedInClosing: draft.returnedInClosing,
    assumedUnit: draft.assumedUnit,
    thresholds: Object.fromEntries(stored) as Record<string, unknown>,
    staffPayWords: draft.staffPayWords.split(/[、,，\s]+/).filter((word) => word !== ""),
    place: draft.place.trim(),
  };
}
