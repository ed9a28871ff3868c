/** What Gouji remembers inside a workbook from one run to the next, on a person's word. */
export interface WorkbookMemory {
  /** Sheets that were not recognised and were given a form by hand. */
  readonly assignedForms: readonly { readonly sheet: string; readonly form: string }[];
  /** Reasons why a finding stands, by the finding's key. */
  readonly explanations: readonly KeptExplanation[];
  /** Whose tables they are and of which year, where the tables do not say. */
  readonly department?: string;
  readonly year?: number;
}

/** A reason with who gave it and when; both are missing where an earlier version kept it, or nobody said who. */
export interface KeptExplanation {
  readonly finding: string;
  readonly text: string;
  readonly by?: string;
  /** The day, `2026-03-05`. */
  readonly on?: string;
}

export const NO_MEMORY: WorkbookMemory = { assignedForms: [], explanations: [] };

/** What a workbook remembers, with a department and year that are given anew. */
export function withHead(
  memory: WorkbookMemory | undefined,
  head: Pick<WorkbookMemory, "department" | "year">,
): WorkbookMemory {
  return { ...(memory ?? NO_MEMORY), ...head };
}

/** Namespace of the custom XML part that holds the memory as JSON, in Excel and in files alike. */
export const MEMORY_NAMESPACE = "urn:gouji:memory:1";

/** Reads a memory back from its JSON text; anything that is not one is no memory, never an error. */
export function readMemory(json: string): WorkbookMemory {
  try {
    const given = JSON.parse(json) as Partial<WorkbookMemory> | null;
    return {
      assignedForms: pairs(given?.assignedForms, "sheet", "form"),
      explanations: pairs(given?.explanations, "finding", "text", "by", "on"),
      ...givenHead(given),
    };
  } catch {
    return NO_MEMORY;
  }
}

/** True where there is nothing to be kept. */
export function isNothing({ assignedForms, explanations, department, year }: WorkbookMemory): boolean {
  return assignedForms.length + explanations.length === 0 && department === undefined && year === undefined;
}

/** Years of which titles are recognised. */
const YEARS = { first: 2000, last: 2099 };

/** Whether a number is a year that a table may be of. */
export function isYear(year: unknown): year is number {
  return Number.isInteger(year) && (year as number) >= YEARS.first && (year as number) <= YEARS.last;
}

function givenHead(given: Partial<WorkbookMemory> | null): Pick<WorkbookMemory, "department" | "year"> {
  const { department, year } = given ?? {};
  return {
    ...(typeof department === "string" && department.trim() !== "" ? { department: department.trim() } : {}),
    ...(isYear(year) ? { year } : {}),
  };
}

function pairs<A extends string, B extends string, More extends string = never>(
  list: unknown,
  a: A,
  b: B,
  ...more: readonly More[]
): (Record<A | B, string> & Partial<Record<More, string>>)[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) => {
    const entry = item as Record<string, unknown> | null;
    const [x, y] = [entry?.[a], entry?.[b]];
    if (typeof x !== "string" || typeof y !== "string") return [];
    const others = more.flatMap((name) => (typeof entry?.[name] === "string" ? [[name, entry[name]]] : []));
    return [{ [a]: x, [b]: y, ...Object.fromEntries(others) } as Record<A | B, string> & Partial<Record<More, string>>];
  });
}
