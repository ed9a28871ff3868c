import { FORMS } from "../forms";
import type { Form } from "../forms/form";
import { DECLARATIONS } from "./declarations";

const ORDER = Object.keys(DECLARATIONS);

/** Every form in the order in which people choose a template; FORMS stands in the order in which they are recognised. */
export const TEMPLATES: readonly Form[] = templatesOf(FORMS);

/** Forms in the order in which people choose a template, those of packs last. */
export function templatesOf(forms: readonly Form[]): readonly Form[] {
  return [...forms].sort((a, b) => rank(a) - rank(b));
}

function rank({ id }: Form): number {
  const place = ORDER.indexOf(id);
  return place < 0 ? ORDER.length : place;
}
