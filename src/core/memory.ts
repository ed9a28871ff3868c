/** What Gouji remembers inside a workbook from one run to the next, on a person's word. */
export interface WorkbookMemory {
  /** Sheets that were not recognised and were given a form by hand. */
  readonly assignedForms: readonly { readonly sheet: string; readonly form: string }[];
  /** Reasons why a finding stands, by the finding's key. */
  readonly explanations: readonly { readonly finding: string; readonly text: string }[];
}

export const NO_MEMORY: WorkbookMemory = { assignedForms: [], explanations: [] };

/** Namespace of the custom XML part that holds the memory as JSON, in Excel and in files alike. */
export const MEMORY_NAMESPACE = "urn:gouji:memory:1";

/** Reads a memory back from its JSON text; anything that is not one is no memory, never an error. */
export function readMemory(json: string): WorkbookMemory {
  try {
    const given = JSON.parse(json) as Partial<WorkbookMemory> | null;
    return {
      assignedForms: pairs(given?.assignedForms, "sheet", "form"),
      explanations: pairs(given?.explanations, "finding", "text"),
    };
  } catch {
    return NO_MEMORY;
  }
}

function pairs<A extends string, B extends string>(list: unknown, a: A, b: B): Record<A | B, string>[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => {
    const entry = item as Record<string, unknown> | null;
    const [x, y] = [entry?.[a], entry?.[b]];
    return typeof x === "string" && typeof y === "string" ? [{ [a]: x, [b]: y } as Record<A | B, string>] : [];
  });
}
