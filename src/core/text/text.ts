/** Texts as data: the core chooses words and parameters, src/messages puts the parameters in and nothing else. */

/** The same text in both languages of the product. */
export interface Localised {
  readonly zh: string;
  readonly en: string;
}

/** What can stand in a text's {braces}. */
export type Param =
  | string
  | number
  | Localised
  | Text
  | { readonly list: readonly Param[] }
  /** A cell to be named as sheet!address. */
  | { readonly sheet: string; readonly address: string };

/** Parameters by the names in the braces. */
export type Params<Name extends string = string> = Readonly<Record<Name, Param>>;

/** A sentence with its parameters, not yet in any language. */
export interface Text {
  readonly template: Localised;
  readonly params: Params;
}

/** The names in the braces of a wording: `"a" | "b"` of `"{a}、{b}"`; any name where the wording is not a literal. */
export type Braces<Wording extends string> = string extends Wording
  ? string
  : Wording extends `${string}{${infer Name}}${infer Rest}`
    ? Name | Braces<Rest>
    : never;

/** The names that only one of two wordings asks for. */
type OnlyInOne<Zh extends string, En extends string> =
  Exclude<Braces<Zh>, Braces<En>> | Exclude<Braces<En>, Braces<Zh>>;

/** Where two wordings ask for different parameters; the compiler's message shows which. */
interface NotInBoth<Name> {
  readonly "not in both wordings": Name;
}

/** A wording as it is if it asks for the same parameters as the other. */
type LikeOther<Wording extends string, Other extends string> = [OnlyInOne<Wording, Other>] extends [never]
  ? Wording
  : NotInBoth<OnlyInOne<Wording, Other>>;

/** What is to be given with a wording: every parameter in its braces and no other; nothing where it has no braces. */
export type ParamsFor<Wording extends string, Given extends Params> = string extends Wording
  ? [params?: Params]
  : [Braces<Wording>] extends [never]
    ? [params?: Record<string, never>]
    : [params: Given & Params<Braces<Wording>> & Readonly<Record<Exclude<keyof Given, Braces<Wording>>, never>>];

/** The literal wordings of a message in either language. */
export type WordingOf<Message extends Localised> = Message["zh"] | Message["en"];

/**
 * A text from its two wordings and the parameters in their braces. It does not compile when a brace has no parameter,
 * when the wordings ask for different parameters, or when a parameter is in neither.
 */
export function text<Zh extends string, En extends string, Given extends Params>(
  zh: Zh,
  en: En & LikeOther<En, Zh>,
  ...[params]: ParamsFor<Zh, Given>
): Text {
  return { template: { zh, en }, params: params ?? {} };
}

/** A message of a table of wordings with its parameters; compiles as `text` does. */
export function phrase<Message extends Localised, Given extends Params>(
  message: Message,
  ...[params]: ParamsFor<WordingOf<Message>, Given>
): Text {
  return { template: message, params: params ?? {} };
}

/** Phrases a message of a table with its parameters, as `phrase` does, into what a face can use. */
export type Phrasing<Result> = <Message extends Localised, Given extends Params>(
  message: Message,
  ...params: ParamsFor<WordingOf<Message>, Given>
) => Result;

/** A table of messages that keeps their words as types. It does not compile when two wordings ask for different parameters. */
export function wordings<const Table extends Readonly<Record<string, Localised>>>(
  table: Table & { readonly [Name in keyof Table]: { readonly en: LikeOther<Table[Name]["en"], Table[Name]["zh"]> } },
): Table {
  return table;
}
