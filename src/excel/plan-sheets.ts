import { SheetNames } from "../core/sheets/names";
import type { SheetSpec } from "../core/sheets/spec";
import { ExcelProblem } from "./door";
import { computedSheets, type FoundSheet, type Look } from "./look";

/** Where a computed sheet goes. */
export interface PlannedSheet {
  readonly spec: SheetSpec;
  readonly name: string;
  /** The sheet of an earlier run that is emptied and filled anew. */
  readonly own: FoundSheet | undefined;
}

/**
 * A place and a free name for every computed sheet: the wanted one unless a sheet of the user's has got it since.
 * @throws ExcelProblem where protection forbids it, before anything is touched.
 */
export function planSheets(look: Look, specs: readonly SheetSpec[]): PlannedSheet[] {
  const computed = computedSheets(look);
  const keeps = new Set(specs.flatMap((spec) => (computed.get(spec.id)?.name === spec.name ? [spec.name] : [])));
  const taken = look.sheets.filter(({ name }) => !keeps.has(name));
  const names = new SheetNames({ sheets: taken.map(({ name }) => emptySnapshot(name)) }, languageOf(specs));
  return specs.map((spec) => {
    const own = computed.get(spec.id);
    const name = names.next(spec.name);
    if (own?.isProtected) throw new ExcelProblem("protected-sheet", { sheet: own.name });
    if (look.isProtected && own?.name !== name) throw new ExcelProblem("protected-workbook", { sheet: name });
    return { spec, name, own };
  });
}

const emptySnapshot = (name: string) => ({
  name,
  visibility: "visible" as const,
  cells: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
});

/** The language that the names are in, for what is added to a name that is taken. */
function languageOf(specs: readonly SheetSpec[]): "zh-CN" | "en-US" {
  return specs.some(({ name }) => /\p{Script=Han}/u.test(name)) ? "zh-CN" : "en-US";
}
