import type { Unit } from "../../core/amount";
import { amount, compare } from "../../core/amount";
import type { Settings, SwitchedOff } from "../../core/settings/settings";
import type { Localised } from "../../core/text/text";
import { PANE, THRESHOLDS } from "../../messages/pane";
import { shownThreshold, storedThreshold } from "./threshold-text";

export type ThresholdName = keyof Settings["thresholds"];
export const THRESHOLD_NAMES = Object.keys(THRESHOLDS) as ThresholdName[];

/** The settings in the form on the page; thresholds and words are as typed, money in `unit`. */
export interface SettingsDraft {
  readonly returnedInClosing: boolean;
  readonly assumedUnit: string;
  readonly thresholds: Readonly<Record<ThresholdName, string>>;
  readonly unit: Unit;
  readonly staffPayWords: string;
  readonly place: string;
  readonly switchedOff: readonly SwitchedOff[];
}

/** @param unit the unit of the user's tables, which limits in money are shown in. */
export function draftOf(settings: Settings, unit: Unit): SettingsDraft {
  const { returnedInClosing, assumedUnit, staffPayWords, place, switchedOff } = settings;
  const shown = THRESHOLD_NAMES.map((name) => [
    name,
    shownThreshold(settings.thresholds[name], THRESHOLDS[name].as, unit),
  ]);
  return {
    returnedInClosing,
    assumedUnit,
    thresholds: Object.fromEntries(shown) as Record<ThresholdName, string>,
    unit,
    staffPayWords: staffPayWords.join("、"),
    place,
    switchedOff,
  };
}

/** Limits of which the first must not be above the second: a remark comes before a warning, a warning before an error. */
const IN_ORDER: readonly (readonly [lower: ThresholdName, upper: ThresholdName, problem: Localised])[] = [
  ["executionError", "executionWarning", PANE.errorAboveWarning],
  ["closingWarning", "closingError", PANE.warningAboveError],
  ["adjustmentInfo", "adjustmentWarning", PANE.noteAboveWarning],
];

/** What is wrong with thresholds: no numbers, or limits that contradict each other. */
export function wrongThresholds(draft: SettingsDraft): ReadonlyMap<ThresholdName, Localised> {
  const wrong = new Map<ThresholdName, Localised>();
  const stored = new Map(THRESHOLD_NAMES.map((name) => [name, storedOf(draft, name)]));
  for (const [name, value] of stored) if (value === null) wrong.set(name, PANE.notNumber);
  for (const [lower, upper, problem] of IN_ORDER) {
    const [low, high] = [stored.get(lower) ?? null, stored.get(upper) ?? null];
    if (low !== null && high !== null && compare(amount(low), amount(high)) > 0) {
      wrong.set(lower, problem);
      wrong.set(upper, problem);
    }
  }
  return wrong;
}

/** The settings in the form of a settings file. The thresholds must be numbers. */
export function settingsOf(draft: SettingsDraft): Record<string, unknown> {
  return {
    returnedInClosing: draft.returnedInClosing,
    assumedUnit: draft.assumedUnit,
    thresholds: Object.fromEntries(THRESHOLD_NAMES.map((name) => [name, storedOf(draft, name)])),
    staffPayWords: draft.staffPayWords.split(/[、,，\s]+/).filter((word) => word !== ""),
    place: draft.place.trim(),
    switchedOff: draft.switchedOff,
  };
}

function storedOf({ thresholds, unit }: SettingsDraft, name: ThresholdName): string | null {
  return storedThreshold(thresholds[name], THRESHOLDS[name].as, unit);
}
