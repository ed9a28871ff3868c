import { FORMS, formsWith } from "../forms";
import type { Form } from "../forms/form";
import { resolveForms } from "../forms/resolve";
import type { Settings } from "../settings/settings";
import type { Words } from "../words/word";
import { withWords } from "../words/word";
import { WORDS } from "../words/words";
import { packsFor } from "./in-force";
import type { Pack } from "./pack";

type Place = Settings["place"];

const known = new WeakMap<readonly Pack[], Map<Place, readonly Form[]>>();

/**
 * The forms by which a workbook's tables are recognised: those of packs, then ours with the spellings of packs, so that of
 * forms that a table fits equally well the place's own is meant. Whose tables they are is only known once they are read;
 * so where the settings name no place, every pack that a person loaded takes part and no built-in one.
 * @returns `FORMS` itself where no pack has anything to add; the same list for the same list of packs and place.
 */
export function formsInForce({ packs, place }: Pick<Settings, "packs" | "place">): readonly Form[] {
  let forms = known.get(packs)?.get(place);
  if (!forms) {
    forms = formsOf(readingPacks({ packs, place }));
    known.set(packs, (known.get(packs) ?? new Map<Place, readonly Form[]>()).set(place, forms));
  }
  return forms;
}

/** The packs with spellings or forms of their own by which a workbook's tables are recognised. */
export function readingPacks({ packs, place }: Pick<Settings, "packs" | "place">): readonly Pack[] {
  const asked = place === "" ? packs : packsFor({ packs, place }, null);
  return asked.filter((pack) => pack.forms.length > 0 || spellsAnything(pack));
}

function spellsAnything({ spellings }: Pack): boolean {
  return Object.keys(spellings).length > 0;
}

/** Our dictionary with the spellings of the packs in force; drafts are read by it as tables are. */
export function wordsInForce(settings: Pick<Settings, "packs" | "place">): Words {
  return wordsOf(readingPacks(settings));
}

function wordsOf(packs: readonly Pack[]): Words {
  return packs.filter(spellsAnything).reduce<Words>((all, { spellings }) => withWords(all, spellings), WORDS);
}

function formsOf(packs: readonly Pack[]): readonly Form[] {
  if (packs.length === 0) return FORMS;
  const own = packs.flatMap(({ forms }) => forms);
  const words = wordsOf(packs);
  const first = own.filter(({ id }, i) => own.findIndex((other) => other.id === id) === i);
  return [...resolveForms(first, words), ...(words === WORDS ? FORMS : formsWith(words))];
}
