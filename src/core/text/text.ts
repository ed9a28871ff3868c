/** Texts as data: the core says what and in which words, src/messages puts the parameters in and nothing else. */

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

/** A sentence with its parameters, not yet in any language. */
export interface Text {
  readonly template: Localised;
  readonly params: Readonly<Record<string, Param>>;
}

/** A text from its two wordings and the parameters in their braces. */
export function text(zh: string, en: string, params: Readonly<Record<string, Param>> = {}): Text {
  return { template: { zh, en }, params };
}
