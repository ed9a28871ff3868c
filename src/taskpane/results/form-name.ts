import type { Form } from "../../core/forms/form";
import type { Localised } from "../../core/text/text";

/** The public final accounts are known by their number: 公开01表 to 公开13表. */
const PUBLIC = /^D(\d\d)$/;

/** A form by its name, with the number that people know it by where it has one; never by our own id. */
export function formName({ id, name }: Pick<Form, "id" | "name">): Localised {
  const number = PUBLIC.exec(id)?.[1];
  return number === undefined ? name : { zh: `${name.zh}（公开${number}表）`, en: `${name.en} (table ${number})` };
}
