import type { Entry } from "../json";
import type { FormData, Layout } from "./form";
import { expressionOf, UnreadablePattern } from "../words/pattern";
import type { Words } from "../words/word";
import { WORDS } from "../words/words";

const MISSING = { zh: "没有填写", en: "is missing" };
const EMPTY = { zh: "不能为空", en: "must not be empty" };
const NO_ROW = { zh: "不是 rows 中的一行", en: "is none of the rows" };
const COMPLICATED = {
  zh: "太复杂：至多 80 个字、2 个“…”、8 组括号，组合至多 4 层",
  en: "is too complicated: at most 80 characters, 2 gaps (…), 8 brackets, 4 levels of combination",
};

/**
 * A form from the JSON of a pack; docs/form.schema.json says what it looks like. What is wrong is noted with its place.
 * @param words our dictionary, with the words of the pack.
 */
export function formFromData(given: Entry, words: Words = WORDS): FormData {
  FORM(given, words);
  return given.value as FormData;
}

/** Notes what is wrong with an entry. */
type Rule = (given: Entry, words: Words) => void;

const text: Rule = (given) => void given.text();
const only =
  (...values: readonly (string | number | boolean)[]): Rule =>
  (given) =>
    void given.oneOf(...values);
const list =
  (item: Rule, least = 0): Rule =>
  (given, words) => {
    const items = given.list();
    if (Array.isArray(given.value) && items.length < least) given.wrong(EMPTY);
    for (const each of items) item(each, words);
  };
const map =
  (item: Rule): Rule =>
  (given, words) => {
    for (const [, each] of given.entries()) item(each, words);
  };
const object =
  (needed: Readonly<Record<string, Rule>>, optional: Readonly<Record<string, Rule>> = {}): Rule =>
  (given, words) => {
    if (!given.group([...Object.keys(needed), ...Object.keys(optional)]).isGroup) return;
    for (const [key, rule] of Object.entries(needed))
      if (given.at(key).value === undefined) given.at(key).wrong(MISSING);
      else rule(given.at(key), words);
    for (const [key, rule] of Object.entries(optional)) given.at(key).or(undefined, (part) => rule(part, words));
  };

const word: Rule = (given, words) => wordNamed(given, given.value, words);
const label: Rule = (given, words) => {
  const { value } = given;
  if (typeof value === "string" && value.startsWith("@")) wordNamed(given, value.slice(1), words);
  else given.text();
};
function wordNamed(given: Entry, id: unknown, words: Words): void {
  if (typeof id === "string" && Object.hasOwn(words, id)) return;
  given.wrong({ zh: `词典里没有 ${JSON.stringify(id)}`, en: `no such word ${JSON.stringify(id)}` });
}

const labels = list(label, 1);
const localised = object({ zh: text, en: text });
const MARKS: Readonly<Record<string, Rule>> = {
  measure: only("money", "count", "ratio", "text"),
  blank: only("missing", "nil"),
  signed: only(true, false),
  under: labels,
  block: only(1, 2, 3),
  after: list(text, 1),
  fact: (given) => given.value === "" || given.text(),
};
const as: Rule = (given, words) => (given.isGroup ? localised : text)(given, words);
const NAMED = object({ word }, { as, also: list(label), without: list(text), ...MARKS });
const SPELT = object({ name: localised, labels }, MARKS);
const field: Rule = (given, words) => (given.at("word").value === undefined ? SPELT : NAMED)(given, words);
const fields = map(field);

/** Titles are matched by anybody's patterns, which must not keep the table waiting. */
const pattern = (levels: number): Rule => {
  return (given, words) => {
    const { value } = given;
    if (typeof value !== "string") return levels > 0 ? combined(levels - 1)(given, words) : given.wrong(COMPLICATED);
    if (value.length > 80 || value.split("…").length > 3 || value.split(/[[{]/).length > 9) given.wrong(COMPLICATED);
    try {
      expressionOf(value);
    } catch (error) {
      if (!(error instanceof UnreadablePattern)) throw error;
      given.wrong({ zh: "不是有效的表名写法，请检查括号和竖线", en: `is no pattern (${error.message})` });
    }
  };
};
const combined = (levels: number): Rule => {
  const part = pattern(levels);
  return object({}, { all: list(part), any: list(part, 1), not: list(part) });
};
const title = pattern(4);

const BLOCK = object(
  { columns: fields, rows: fields },
  {
    head: labels,
    linesAfter: object({ row: (given) => given.value === null || given.text(), fact: text }),
    unlabelled: text,
  },
);
const block: Rule = (given, words) => {
  BLOCK(given, words);
  for (const row of [given.at("linesAfter").at("row"), given.at("unlabelled")])
    if (typeof row.value === "string" && given.at("rows").at(row.value).value === undefined) row.wrong(NO_ROW);
};

const kind: Rule = () => undefined;
const LAYOUTS: Readonly<Record<Layout["kind"], Rule>> = {
  records: object({
    kind,
    fact: text,
    texts: (given, words) => {
      fields(given, words);
      if (given.isGroup && given.at("name").value === undefined) given.at("name").wrong(MISSING);
    },
    columns: fields,
    sections: fields,
  }),
  matrix: object({ kind, blocks: list(block, 1) }),
  codes: object({ kind, fact: text, codes: only("function", "economic"), columns: fields }, { lines: fields }),
  wide: object({ kind, items: fields, columns: fields }),
  labels: object(
    { kind, fact: text, columns: fields, rows: fields },
    {
      entity: field,
      amounts: fields,
      indicators: object({ fact: text, texts: fields, columns: fields, total: field }),
    },
  ),
};
const KINDS = Object.keys(LAYOUTS) as Layout["kind"][];
const layout: Rule = (given, words) => {
  const named = given.group().isGroup ? given.at("kind").oneOf(...KINDS) : null;
  if (named !== null) LAYOUTS[named](given, words);
};

const FORM = object(
  {
    id: text,
    family: only("final-accounts", "ministry", "budget", "evaluation", "projects", "procurement"),
    name: localised,
    title: object({ any: list(title, 1) }, { not: list(title) }),
    anchors: list(labels, 1),
    layout,
  },
  { code: localised, codes: list(title), variants: list(layout), learnt: localised, perProject: only(true) },
);
