import { amount } from "../amount";
import { INDICATORS } from "../indicators";
import type { Pack } from "../packs/pack";
import { readPack } from "../packs/read-pack";
import { readScoringTables } from "../indicators/scoring/read-scoring-table";
import type { ScoringProblem } from "../indicators/scoring/read-scoring-table";
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

const UNITS = ["元", "百元", "千元", "万元", "亿元"];

/**
 * Merges a settings file into the default settings. Every key must exist in the defaults, and every value must be of
 * the same kind as there (thresholds: decimal numbers of at least 0).
 * @param json the parsed content of the file.
 */
export function readSettings(json: unknown): SettingsReading {
  const problems: Text[] = [];
  const settings = merge(DEFAULT_SETTINGS, json, "", problems) as Settings;
  if (!UNITS.includes(settings.assumedUnit)) {
    problems.push(
      wrong("assumedUnit", { zh: `应为${UNITS.join("、")}之一`, en: `must be one of ${UNITS.join(", ")}` }),
    );
  }
  if (!["linear", "step"].includes(settings.executionPoints)) {
    problems.push(wrong("executionPoints", { zh: "应为 linear 或 step", en: "must be linear or step" }));
  }
  if (!settings.executionSteps.every((step) => /^\d+(\.\d+)?=\d+(\.\d+)?$/.test(step))) {
    problems.push(
      wrong("executionSteps", {
        zh: "应为“执行率=得分比例”，例如 0.9=0.8",
        en: "must be “rate=share of the points”, such as 0.9=0.8",
      }),
    );
  }
  return { settings: problems.length === 0 ? settings : DEFAULT_SETTINGS, problems };
}

function wrong(path: string, what: { zh: string; en: string }): Text {
  return text("设置项“{path}”{what}", "setting “{path}” {what}", { path: path === "" ? "(root)" : path, what });
}

function merge(base: unknown, given: unknown, path: string, problems: Text[]): unknown {
  if (typeof base === "boolean") {
    if (typeof given === "boolean") return given;
    problems.push(wrong(path, { zh: "应为 true 或 false", en: "must be true or false" }));
    return base;
  }
  if (typeof base === "string") return mergeText(base, given, path, problems);
  if (Array.isArray(base)) {
    if (Array.isArray(given) && given.every((item) => typeof item === "string" && item !== "")) return given;
    problems.push(wrong(path, { zh: "应为文字列表", en: "must be a list of texts" }));
    return base;
  }
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    problems.push(wrong(path, { zh: "应为一组设置（JSON 对象）", en: "must be a group of settings (a JSON object)" }));
    return base;
  }
  const merged: Record<string, unknown> = { ...(base as Record<string, unknown>) };
  for (const [key, value] of Object.entries(given)) {
    const inner = path === "" ? key : `${path}.${key}`;
    if (inner === "scoringTables") {
      merged[key] = scoringTables(value, problems);
      continue;
    }
    if (inner === "packs") {
      merged[key] = packs(value, problems);
      continue;
    }
    if (!Object.hasOwn(merged, key)) {
      if (key !== "$schema") problems.push(wrong(inner, { zh: "不存在", en: "does not exist" }));
      continue;
    }
    merged[key] = merge(merged[key], value, inner, problems);
  }
  return merged;
}

function scoringTables(given: unknown, problems: Text[]): unknown {
  const found: ScoringProblem[] = [];
  const tables = readScoringTables(given, new Set(INDICATORS.map(({ id }) => id)), found);
  problems.push(...found.map(({ path, what }) => wrong(path, what)));
  return tables;
}

/** The packs in a settings file, in the form of a pack's own file. The pane stores a person's packs in this form. */
function packs(given: unknown, problems: Text[]): readonly Pack[] {
  if (!Array.isArray(given)) {
    problems.push(wrong("packs", { zh: "应为列表", en: "must be a list" }));
    return [];
  }
  return given.flatMap((json: unknown, i) => {
    const { pack, problems: found } = readPack(json);
    problems.push(
      ...found.map((problem) => text("设置项“packs.{i}”：{problem}", "setting “packs.{i}”: {problem}", { i, problem })),
    );
    return pack ?? [];
  });
}

function mergeText(base: string, given: unknown, path: string, problems: Text[]): string {
  const isDecimal = /^\d+(\.\d+)?$/.test(base);
  const written = typeof given === "number" && Number.isFinite(given) ? String(given) : given;
  if (!isDecimal) {
    // An empty text is allowed only where the default is empty.
    if (typeof written === "string" && (written !== "" || base === "")) return written;
    problems.push(wrong(path, { zh: "应为文字", en: "must be a text" }));
    return base;
  }
  try {
    const value = amount(String(written));
    if (value && /^\d/.test(String(written))) return String(written);
  } catch {
    // Not a decimal number; reported below with its path.
  }
  problems.push(
    wrong(path, { zh: "应为不小于 0 的小数，例如 0.8", en: "must be a decimal of at least 0, such as 0.8" }),
  );
  return base;
}
