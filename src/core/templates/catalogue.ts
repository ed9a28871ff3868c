import { FORMS } from "../forms";
import type { Form } from "../forms/form";
import { DECLARATIONS } from "./declarations";

const ORDER = Object.keys(DECLARATIONS);

/** Every form in the order in which people look for a template; FORMS has the order of recognition. */
export const TEMPLATES: readonly Form[] = [...FORMS].sort((a, b) => rank(a) - rank(b));

function rank({ id }: Form): number {
  const place = ORDER.indexOf(id);
  return place < 0 ? ORDER.length : place;
}
