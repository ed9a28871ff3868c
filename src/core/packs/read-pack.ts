import { INDICATORS } from "../indicators";
import { readScoringTables } from "../indicators/scoring/read-scoring-table";
import type { ScoringProblem } from "../indicators/scoring/read-scoring-table";
import { DEFAULT_THRESHOLDS } from "../settings/thresholds";
import type { Thresholds } from "../settings/thresholds";
import type { Localised, Text } from "../text/text";
import { text } from "../text/text";
import type { Subject } from "../classification/subject";
import type { Pack } from "./pack";

/** A pack with what could not be used of the file it came from. */
export interface PackReading {
  /** Null where there are problems: such a file must not be used half. */
  readonly pack: Pack | null;
  /** One text per entry that is unknown or of the wrong kind, with its place in the file. */
  readonly problems: readonly Text[];
}

type Json = Readonly<Record<string, unknown>>;

const KEYS = ["$schema", "id", "name", "place", "appliesTo", "thresholds", "scoringTables", "subjects"];
/** Named by the format, and not yet used: a pack that rests on them must not seem to work. */
const NOT_YET = ["spellings", "forms"];

/**
 * Reads a pack as docs/pack.schema.json describes it.
 * @param json the parsed content of the file.
 */
export function readPack(json: unknown): PackReading {
  const reader = new Reader();
  const pack = reader.pack(json);
  return { pack: reader.problems.length === 0 ? pack : null, problems: reader.problems.map(said) };
}

function said({ path, what }: ScoringProblem): Text {
  return text("“{path}”{what}", "“{path}” {what}", { path: path === "" ? "(root)" : path, what });
}

class Reader {
  readonly problems: ScoringProblem[] = [];

  pack(json: unknown): Pack {
    const given = this.group(json, "");
    for (const key of Object.keys(given)) {
      if (NOT_YET.includes(key)) {
        if (!isEmpty(given[key])) this.wrong(key, { zh: "暂不支持", en: "cannot be used yet" });
      } else if (!KEYS.includes(key)) this.wrong(key, { zh: "不存在", en: "does not exist" });
    }
    return {
      id: this.id(given["id"]),
      name: this.words(given["name"], "name"),
      place: given["place"] === undefined || given["place"] === "" ? "" : this.text(given["place"], "place"),
      appliesTo: this.optionalList(given, "appliesTo").map((word, i) => this.text(word, `appliesTo.${i}`)),
      thresholds: given["thresholds"] === undefined ? {} : this.thresholds(given["thresholds"]),
      scoringTables: given["scoringTables"] === undefined ? [] : this.scoringTables(given["scoringTables"]),
      subjects: this.optionalList(given, "subjects").map((subject, i) => this.subject(subject, `subjects.${i}`)),
    };
  }

  private id(json: unknown): string {
    const id = this.text(json, "id");
    if (/\s/.test(id)) this.wrong("id", { zh: "不能有空格", en: "must not have blanks" });
    return id;
  }

  private thresholds(json: unknown): Partial<Thresholds> {
    const given = this.group(json, "thresholds");
    return Object.fromEntries(
      Object.entries(given).map(([key, value]) => {
        const path = `thresholds.${key}`;
        if (!Object.hasOwn(DEFAULT_THRESHOLDS, key)) this.wrong(path, { zh: "不存在", en: "does not exist" });
        const written = typeof value === "number" ? String(value) : value;
        if (typeof written === "string" && /^\d+(\.\d+)?$/.test(written)) return [key, written];
        this.wrong(path, {
          zh: "应为不小于 0 的小数，例如 0.8",
          en: "must be a decimal of at least 0, such as 0.8",
        });
        return [key, "0"];
      }),
    );
  }

  private scoringTables(json: unknown) {
    return readScoringTables(json, new Set(INDICATORS.map(({ id }) => id)), this.problems);
  }

  private subject(json: unknown, path: string): Subject {
    const given = this.group(json, path);
    const { code, year = null } = given;
    const written = typeof code === "number" ? String(code) : code;
    const isCode = typeof written === "string" && /^(\d{3}|\d{5}|\d{7}|\d{9})$/.test(written);
    if (!isCode) this.wrong(`${path}.code`, { zh: "应为 3、5、7 或 9 位数字", en: "must be of 3, 5, 7 or 9 digits" });
    const isYear = year === null || (typeof year === "number" && year >= 2000 && year < 2100 && Number.isInteger(year));
    if (!isYear) this.wrong(`${path}.year`, { zh: "应为年度，例如 2026", en: "must be a year, such as 2026" });
    return {
      code: isCode ? written : "",
      name: this.text(given["name"], `${path}.name`),
      year: isYear ? year : null,
    };
  }

  private words(json: unknown, path: string): Localised {
    if (typeof json !== "object" || json === null) {
      const words = this.text(json, path);
      return { zh: words, en: words };
    }
    const given = json as Json;
    return { zh: this.text(given["zh"], `${path}.zh`), en: this.text(given["en"], `${path}.en`) };
  }

  private text(json: unknown, path: string): string {
    if (typeof json === "string" && json.trim() !== "") return json;
    this.wrong(path, { zh: "应为文字", en: "must be a text" });
    return "";
  }

  private optionalList(given: Json, key: string): readonly unknown[] {
    const list = given[key];
    if (list === undefined) return [];
    if (Array.isArray(list)) return list;
    this.wrong(key, { zh: "应为列表", en: "must be a list" });
    return [];
  }

  private group(json: unknown, path: string): Json {
    if (typeof json === "object" && json !== null && !Array.isArray(json)) return json as Json;
    this.wrong(path, { zh: "应为一组设置（JSON 对象）", en: "must be a group of settings (a JSON object)" });
    return {};
  }

  private wrong(path: string, what: Localised): void {
    this.problems.push({ path, what });
  }
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
