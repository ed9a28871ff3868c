import { readScoringTable } from "../indicators/scoring/read-scoring-table";
import { Entry } from "../json";
import { packFrom } from "../packs/read-pack";
import { DEFAULT_SETTINGS } from "./settings";
import type { Settings } from "./settings";
import { text } from "../text/text";
import type { Text } from "../text/text";

/** Settings from a file, and the entries of the file that could not be used. */
export interface SettingsReading {
  readonly settings: Settings;
  /**
   * One text for each entry that is unknown or of the wrong kind. If there is one, the file must not be used at all.
   */
  readonly problems: readonly Text[];
}

/**
 * Merges a settings file into the default settings. Every key must exist in the defaults, and every value must be of
 * the same kind as there (thresholds: decimal numbers of at least 0).
 * @param json the parsed content of the file.
 */
export function readSettings(json: unknown): SettingsReading {
  const given = new Entry(json);
  const settings = mergedOver(DEFAULT_SETTINGS, given.group([...Object.keys(DEFAULT_SETTINGS), "$schema"])) as Settings;
  const problems = given.problems.map(({ path, what }) =>
    text("设置项“{path}”{what}", "setting “{path}” {what}", { path: path === "" ? "(root)" : path, what }),
  );
  return { settings: problems.length === 0 ? settings : DEFAULT_SETTINGS, problems };
}

/** Settings of which the default does not tell what they may be. */
const READERS: Readonly<Record<string, (given: Entry) => unknown>> = {
  assumedUnit: (given) => given.oneOf("元", "百元", "千元", "万元", "亿元"),
  executionPoints: (given) => given.oneOf("linear", "step"),
  executionSteps: readSteps,
  scoringTables: (given) => given.list().map(readScoringTable),
  // As their files say them; the pane keeps a person's packs so.
  packs: (given) => given.list().map(packFrom),
  switchedOff: (given) =>
    given.list().map((each) => {
      const entry = each.group(["rule", "reason"]);
      return { rule: entry.at("rule").text(), reason: entry.at("reason").text() };
    }),
};

function mergedOver(defaults: object, given: Entry): object {
  const read = (key: string, standard: unknown) => (entry: Entry) => (READERS[key] ?? readLike(standard))(entry);
  return Object.fromEntries(
    Object.entries(defaults).map(([key, standard]) => [key, given.at(key).or(standard, read(key, standard))]),
  );
}

/** Reads a value of the kind that the default has. */
function readLike(standard: unknown): (given: Entry) => unknown {
  if (typeof standard === "boolean") return (given) => given.oneOf(true, false);
  if (typeof standard === "string") return (given) => readText(standard, given);
  if (Array.isArray(standard)) return (given) => given.list().map((each) => each.text());
  return (given) => mergedOver(standard as object, given.group(Object.keys(standard as object)));
}

function readSteps(given: Entry): readonly string[] {
  const steps = given.list().map((step) => step.text());
  if (!steps.every((step) => step === "" || /^\d+(\.\d+)?=\d+(\.\d+)?$/.test(step)))
    given.wrong({
      zh: "应为“执行率=得分比例”，例如 0.9=0.8",
      en: "must be “rate=share of the points”, such as 0.9=0.8",
    });
  return steps;
}

/** What is empty by default may be said to be so. */
function readText(standard: string, given: Entry): string {
  if (/^\d+(\.\d+)?$/.test(standard)) return given.limit();
  return standard === "" && given.value === "" ? "" : given.text();
}
