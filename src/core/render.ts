import type { Localised, Param, Text } from "./text";

/** The languages of the product. */
export type Language = "zh-CN" | "en-US";

/** Texts in Chinese are separated by 、, in English by commas. */
const SEPARATORS: Readonly<Record<Language, string>> = { "zh-CN": "、", "en-US": ", " };

/** The wording of a text in a language. */
export function wording(localised: Localised, language: Language): string {
  return language === "zh-CN" ? localised.zh : localised.en;
}

/** A text with its parameters put in. An unknown parameter stays visible in its braces. */
export function render(text: Text, language: Language): string {
  return wording(text.template, language).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const param = Object.hasOwn(text.params, name) ? text.params[name] : undefined;
    return param === undefined ? whole : renderParam(param, language);
  });
}

function renderParam(param: Param, language: Language): string {
  if (typeof param === "string") return param;
  if (typeof param === "number") return String(param);
  if ("list" in param) return param.list.map((item) => renderParam(item, language)).join(SEPARATORS[language]);
  if ("template" in param) return render(param, language);
  if ("sheet" in param) return `${param.sheet}!${param.address}`;
  return wording(param, language);
}
