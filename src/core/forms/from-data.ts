import type { Form, FormData, Layout } from "./form";
import { resolveForms } from "./resolve";
import { expressionOf, UnreadablePattern } from "../words/pattern";
import type { Words } from "../words/word";
import { WORDS } from "../words/words";

/** What keeps data from being a form, each problem with its place: `layout.columns.basic.word: no such word "basic"`. */
export interface FormProblems {
  readonly problems: readonly string[];
}

/**
 * A form from the JSON of a pack; docs/form.schema.json says what it looks like.
 * @param words our dictionary, with the words of the pack.
 */
export function formFromData(json: unknown, words: Words = WORDS): Form | FormProblems {
  const problems = problemsOf(json, words);
  return problems.length > 0 ? { problems } : resolveForms([json as FormData], words)[0]!;
}

type Json = Readonly<Record<string, unknown>>;
/** Adds what is wrong with a value at a place. */
type Rule = (value: unknown, place: string, tell: Tell) => void;
interface Tell {
  readonly problem: (place: string, what: string) => void;
  readonly words: Words;
}

function problemsOf(json: unknown, words: Words): readonly string[] {
  const problems: string[] = [];
  const problem = (place: string, what: string) => problems.push(place === "" ? what : `${place}: ${what}`);
  FORM(json, "", { problem, words });
  return problems;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const text: Rule = (value, place, { problem }) => {
  if (typeof value !== "string" || value === "") problem(place, "must be a text");
};
const anyText: Rule = (value, place, { problem }) => {
  if (typeof value !== "string") problem(place, "must be a text");
};
const only =
  (...values: readonly unknown[]): Rule =>
  (value, place, { problem }) => {
    if (!values.includes(value)) problem(place, `must be one of ${values.map((v) => JSON.stringify(v)).join(", ")}`);
  };
const list =
  (item: Rule, least = 0): Rule =>
  (value, place, tell) => {
    if (!Array.isArray(value)) return tell.problem(place, "must be a list");
    if (value.length < least) tell.problem(place, "must not be empty");
    value.forEach((each, i) => item(each, `${place}[${i}]`, tell));
  };
const map =
  (item: Rule): Rule =>
  (value, place, tell) => {
    if (!isObject(value)) return tell.problem(place, "must be an object");
    for (const [key, each] of Object.entries(value)) item(each, `${place}.${key}`, tell);
  };
const object =
  (needed: Readonly<Record<string, Rule>>, optional: Readonly<Record<string, Rule>> = {}): Rule =>
  (value, place, tell) => {
    if (!isObject(value)) return tell.problem(place, "must be an object");
    const at = (key: string) => (place === "" ? key : `${place}.${key}`);
    for (const key of Object.keys(needed)) if (!Object.hasOwn(value, key)) tell.problem(at(key), "is missing");
    for (const [key, each] of Object.entries(value)) {
      const rule = ruleNamed(needed, key) ?? ruleNamed(optional, key);
      if (rule) rule(each, at(key), tell);
      else tell.problem(at(key), "is not known here");
    }
  };

function ruleNamed(rules: Readonly<Record<string, Rule>>, key: string): Rule | undefined {
  return Object.hasOwn(rules, key) ? rules[key] : undefined;
}

const word: Rule = (value, place, { problem, words }) => {
  if (typeof value !== "string" || !Object.hasOwn(words, value))
    problem(place, `no such word ${JSON.stringify(value)}`);
};
const label: Rule = (value, place, tell) => {
  if (typeof value === "string" && value.startsWith("@")) word(value.slice(1), place, tell);
  else text(value, place, tell);
};
const labels = list(label, 1);
const localised = object({ zh: text, en: text });
const MARKS: Readonly<Record<string, Rule>> = {
  measure: only("money", "count", "ratio", "text"),
  blank: only("missing", "nil"),
  signed: only(true, false),
  under: labels,
  block: only(1, 2, 3),
  after: list(text, 1),
  fact: anyText,
};
const as: Rule = (value, place, tell) => (isObject(value) ? localised : text)(value, place, tell);
const NAMED = object({ word }, { as, also: list(label), without: list(text), ...MARKS });
const SPELT = object({ name: localised, labels }, MARKS);
const field: Rule = (value, place, tell) =>
  (isObject(value) && Object.hasOwn(value, "word") ? NAMED : SPELT)(value, place, tell);
const fields = map(field);

const pattern: Rule = (value, place, tell) => {
  if (typeof value !== "string") return COMBINED(value, place, tell);
  try {
    expressionOf(value);
  } catch (error) {
    if (!(error instanceof UnreadablePattern)) throw error;
    tell.problem(place, error.message);
  }
};
const COMBINED: Rule = (value, place, tell) =>
  object({}, { all: list(pattern), any: list(pattern, 1), not: list(pattern) })(value, place, tell);

const textOrNull: Rule = (value, place, tell) => (value === null ? undefined : text(value, place, tell));
const block = object(
  { columns: fields, rows: fields },
  { head: labels, linesAfter: object({ row: textOrNull, fact: text }), unlabelled: text },
);

const kind = anyText;
const LAYOUTS: Readonly<Record<Layout["kind"], Rule>> = {
  records: object({ kind, fact: text, texts: fields, columns: fields, sections: fields }),
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
const layout: Rule = (value, place, tell) => {
  if (!isObject(value)) return tell.problem(place, "must be an object");
  const named = value["kind"];
  only(...Object.keys(LAYOUTS))(named, `${place}.kind`, tell);
  const rule = typeof named === "string" ? ruleNamed(LAYOUTS, named) : undefined;
  rule?.(value, place, tell);
  if (rule && named === "records" && isObject(value["texts"]) && !Object.hasOwn(value["texts"], "name"))
    tell.problem(`${place}.texts.name`, "is missing");
};

const FORM = object(
  {
    id: text,
    family: only("final-accounts", "ministry", "budget", "evaluation", "projects", "procurement"),
    name: localised,
    title: object({ any: list(pattern, 1) }, { not: list(pattern) }),
    anchors: list(labels, 1),
    layout,
  },
  { code: localised, codes: list(pattern), variants: list(layout), learnt: localised, perProject: only(true) },
);
