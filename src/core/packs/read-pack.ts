import type { Subject } from "../classification/subject";
import { FORMS } from "../forms";
import type { FormData } from "../forms/form";
import { formFromData } from "../forms/from-data";
import { readScoringTable } from "../indicators/scoring/read-scoring-table";
import { Entry } from "../json";
import { DEFAULT_THRESHOLDS } from "../settings/thresholds";
import type { Thresholds } from "../settings/thresholds";
import type { Text } from "../text/text";
import { text } from "../text/text";
import { wordsFromData } from "../words/from-data";
import type { AddedWords } from "../words/word";
import { WORDS } from "../words/words";
import { noteAlike } from "./alike";
import type { Pack } from "./pack";

/** A pack with what could not be used of the file it came from. */
export interface PackReading {
  /** Null where there are problems: such a file must not be used half. */
  readonly pack: Pack | null;
  /** One text per entry that is unknown or of the wrong kind, with its place in the file. */
  readonly problems: readonly Text[];
}

const KEYS = ["id", "name", "place", "appliesTo", "thresholds", "scoringTables", "subjects", "spellings", "forms"];

/**
 * Reads a pack as docs/pack.schema.json describes it.
 * @param json the parsed content of the file.
 */
export function readPack(json: unknown): PackReading {
  const given = new Entry(json);
  const pack = packFrom(given);
  const problems = given.problems.map(({ path, what }) =>
    text("“{path}”{what}", "“{path}” {what}", { path: path === "" ? "(root)" : path, what }),
  );
  return { pack: problems.length === 0 ? pack : null, problems };
}

/** The pack that an entry holds; what is wrong with it is noted there, and then it must not be used. */
export function packFrom(given: Entry): Pack {
  given.group([...KEYS, "$schema"]);
  const sound = given.problems.length;
  const spellings = given.at("spellings").or<AddedWords>({}, wordsFromData);
  const forms = given.at("forms").or([], (list) => readForms(list, spellings));
  // Only what is right in itself can be compared with our own.
  if (given.problems.length === sound) noteAlike(given, spellings, forms);
  return {
    id: readId(given.at("id")),
    name: given.at("name").localised(),
    place: given.at("place").value === "" ? "" : given.at("place").or("", (place) => place.text()),
    appliesTo: given.at("appliesTo").or([], (list) => list.list().map((word) => word.text())),
    thresholds: given.at("thresholds").or({}, readThresholds),
    scoringTables: given.at("scoringTables").or([], (list) => list.list().map(readScoringTable)),
    subjects: given.at("subjects").or([], (list) => list.list().map(readSubject)),
    spellings,
    forms,
  };
}

function readId(given: Entry): string {
  const id = given.text();
  if (/\s/.test(id)) given.wrong({ zh: "不能有空格", en: "must not have blanks" });
  return id;
}

/** Ids of templates are taken in any case, so forms are told apart without it. */
function readForms(given: Entry, spellings: AddedWords): readonly FormData[] {
  const words = { ...WORDS, ...spellings };
  const taken = new Set(FORMS.map(({ id }) => id.toLowerCase()));
  return given.list().map((each) => {
    const form = formFromData(each, words);
    const id = each.at("id");
    const known = String(id.value).toLowerCase();
    if (taken.has(known)) id.wrong({ zh: "已有同号的表", en: "is the id of a form already" });
    taken.add(known);
    return form;
  });
}

function readThresholds(given: Entry): Partial<Thresholds> {
  given.group(Object.keys(DEFAULT_THRESHOLDS));
  return Object.fromEntries(given.entries().map(([key, limit]) => [key, limit.limit()]));
}

function readSubject(given: Entry): Subject {
  const code = given.group().at("code");
  const written = typeof code.value === "number" ? String(code.value) : code.value;
  const isCode = typeof written === "string" && /^(\d{3}|\d{5}|\d{7}|\d{9})$/.test(written);
  if (!isCode) code.wrong({ zh: "应为 3、5、7 或 9 位数字", en: "must be of 3, 5, 7 or 9 digits" });
  return { code: isCode ? written : "", name: given.at("name").text(), year: readYear(given.at("year")) };
}

function readYear(given: Entry): number | null {
  const { value } = given;
  if (value === undefined || value === null) return null;
  if (typeof value === "number" && value >= 2000 && value < 2100 && Number.isInteger(value)) return value;
  given.wrong({ zh: "应为年度，例如 2026", en: "must be a year, such as 2026" });
  return null;
}
