/** Texts as data: the core chooses the wording and the parameters, and src/messages only fills the parameters in. */

/** The same text in both languages of the product. */
export interface Localised {
  readonly zh: string;
  readonly en: string;
}

/** A value for one of the {braces} of a text. */
export type Param =
  | string
  | number
  | Localised
  | Text
  | { readonly list: readonly Param[] }
  /** A cell, shown as sheet!address. */
  | { readonly sheet: string; readonly address: string }
  | PlaceInTable;

/**
 * A row, a column or a cell of a table, shown as the sheet's row number, column letters or address. `table` is the name
 * of its sheet; left out where the text is about one table.
 */
export type PlaceInTable =
  | { readonly table?: string; readonly row: number }
  | { readonly table?: string; readonly column: string }
  | { readonly table?: string; readonly cell: string };

/** Parameters by their names in the braces. */
export type Params<Name extends string = string> = Readonly<Record<Name, Param>>;

/** A message with its parameters, not yet in a language. */
export interface Text {
  readonly template: Localised;
  readonly params: Params;
}

/** The names in the braces of a wording: `"a" | "b"` for `"{a}、{b}"`; any name where the wording is not a literal. */
export type Braces<Wording extends string> = string extends Wording
  ? string
  : Wording extends `${string}{${infer Name}}${infer Rest}`
    ? Name | Braces<Rest>
    : never;

/** The names that only one of the two wordings has. */
type OnlyInOne<Zh extends string, En extends string> =
  Exclude<Braces<Zh>, Braces<En>> | Exclude<Braces<En>, Braces<Zh>>;

/** The type of a mistake: the two wordings have different parameters. The compiler's message shows which ones. */
interface NotInBoth<Name> {
  readonly "not in both wordings": Name;
}

/** The wording itself if both have the same parameters, otherwise `NotInBoth`. */
type LikeOther<Wording extends string, Other extends string> = [OnlyInOne<Wording, Other>] extends [never]
  ? Wording
  : NotInBoth<OnlyInOne<Wording, Other>>;

/** The parameters that a wording needs: exactly those in its braces, and no argument where it has no braces. */
export type ParamsFor<Wording extends string, Given extends Params> = string extends Wording
  ? [params?: Params]
  : [Braces<Wording>] extends [never]
    ? [params?: Record<string, never>]
    : [params: Given & Params<Braces<Wording>> & Readonly<Record<Exclude<keyof Given, Braces<Wording>>, never>>];

/** The literal wordings of a message in either language. */
export type WordingOf<Message extends Localised> = Message["zh"] | Message["en"];

/**
 * A text from its wordings in both languages and the parameters in their braces. It does not compile if a brace has no
 * parameter, if the two wordings have different parameters, or if a parameter is in neither.
 */
export function text<Zh extends string, En extends string, Given extends Params>(
  zh: Zh,
  en: En & LikeOther<En, Zh>,
  ...[params]: ParamsFor<Zh, Given>
): Text {
  return { template: { zh, en }, params: params ?? {} };
}

/** A message from a table of wordings, with its parameters; compiles under the same conditions as `text`. */
export function phrase<Message extends Localised, Given extends Params>(
  message: Message,
  ...[params]: ParamsFor<WordingOf<Message>, Given>
): Text {
  return { template: message, params: params ?? {} };
}

/** A parameter as a text of its own. */
export function asText(param: Param): Text {
  return { template: { zh: "{param}", en: "{param}" }, params: { param } };
}

/** A function that words a message of a table, checked as `phrase` is, in the form that a face can use. */
export type Phrasing<Result> = <Message extends Localised, Given extends Params>(
  message: Message,
  ...params: ParamsFor<WordingOf<Message>, Given>
) => Result;

/**
 * A table of messages that keeps the wordings as literal types. It does not compile if the two wordings of a message
 * have different parameters.
 */
export function wordings<const Table extends Readonly<Record<string, Localised>>>(
  table: Table & { readonly [Name in keyof Table]: { readonly en: LikeOther<Table[Name]["en"], Table[Name]["zh"]> } },
): Table {
  return table;
}
