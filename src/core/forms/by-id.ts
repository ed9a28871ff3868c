import { FORMS } from ".";
import type { Localised } from "../text/text";
import type { Form } from "./form";

const BY_ID: ReadonlyMap<string, Form> = new Map(FORMS.map((form) => [form.id, form]));

/** The form with the given id. The id is also the first part of the keys of its facts: `D03` of `D03.total`. */
export function formOf(id: string): Form | undefined {
  return BY_ID.get(id);
}

/** The name and printed code of a table, for messages: 收入决算表（公开02表）. For an unknown id, the id itself. */
export function fullName(id: string): Localised {
  const form = formOf(id);
  return form ? nameWithCode(form) : { zh: id, en: id };
}

/** The same of a form itself, which may be a pack's own. */
export function nameWithCode({ name, code }: Pick<Form, "name" | "code">): Localised {
  if (!code || name.zh.includes(code.zh)) return name;
  return { zh: `${name.zh}（${code.zh}）`, en: `${name.en} (${code.en})` };
}
