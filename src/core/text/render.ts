import { phrase } from "./text";
import type { Localised, Param, Phrasing, Text } from "./text";

/** The languages of the product. */
export type Language = "zh-CN" | "en-US";

/** The separator of list items: 、 in Chinese, a comma in English. */
const SEPARATORS: Readonly<Record<Language, string>> = { "zh-CN": "、", "en-US": ", " };

/** The wording of a text in a language. */
export function wording(localised: Localised, language: Language): string {
  return language === "zh-CN" ? localised.zh : localised.en;
}

/** A text with its parameters filled in. A parameter that was not given stays visible in its braces. */
export function render(text: Text, language: Language): string {
  // By turns what stands between the braces, and the name of a parameter.
  const parts = wording(text.template, language).split(/\{(\w+)\}/);
  let rendered = parts[0]!;
  for (let i = 1; i < parts.length; i += 2) {
    const name = parts[i]!;
    const param = Object.hasOwn(text.params, name) ? text.params[name] : undefined;
    rendered += (param === undefined ? `{${name}}` : renderParam(param, language)) + parts[i + 1]!;
  }
  return rendered;
}

/** Makes a function that words messages in one language. */
export function phrasing(language: Language): Phrasing<string> {
  return (message, ...params) => render(phrase(message, ...params), language);
}

function renderParam(param: Param, language: Language): string {
  if (typeof param === "string") return param;
  if (typeof param === "number") return String(param);
  if ("list" in param) return param.list.map((item) => renderParam(item, language)).join(SEPARATORS[language]);
  if ("template" in param) return render(param, language);
  if ("sheet" in param) return `${param.sheet}!${param.address}`;
  if ("row" in param) return String(param.row);
  if ("column" in param) return param.column;
  if ("cell" in param) return param.cell;
  return wording(param, language);
}
