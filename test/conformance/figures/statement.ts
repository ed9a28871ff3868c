/**
 * What one standard table states, before it is laid out: amounts in 分 by name. The name is the fact's key
 * (`D03.basic`), for a row of a list by codes followed by its code (`D03.code.basic@2010101`).
 */
export interface Statement {
  readonly form: string;
  readonly figures: ReadonlyMap<string, bigint>;
}

/** The name of a figure in a row of a list by codes. */
export function entry(key: string, code: string): string {
  return `${key}@${code}`;
}

/** A list's columns: last part of the key, and the amount of a row. */
export type Columns<T> = Readonly<Record<string, (row: T) => bigint>>;

/** A list by codes: every item with its 款 and 类 above it where anything was booked, and the total. */
export function listStatement<T extends { readonly code: string }>(
  form: string,
  rows: readonly T[],
  columns: Columns<T>,
): Statement {
  const figures = new Map<string, bigint>();
  const keys = Object.keys(columns);
  const booked = rows.filter((row) => keys.some((key) => columns[key]!(row) !== 0n));
  const add = (name: string, amount: bigint) => figures.set(name, (figures.get(name) ?? 0n) + amount);
  for (const key of keys) {
    figures.set(`${form}.${key}`, 0n);
    for (const row of booked) {
      const amount = columns[key]!(row);
      add(`${form}.${key}`, amount);
      for (const length of [3, 5, 7].filter((n) => n <= row.code.length)) {
        add(entry(`${form}.code.${key}`, row.code.slice(0, length)), amount);
      }
    }
  }
  return { form, figures };
}

/** The codes of a list in the order of the classification. */
export function codesOf({ form, figures }: Statement): string[] {
  const codes = new Set<string>();
  for (const name of figures.keys()) {
    const [key, code] = name.split("@");
    if (code !== undefined && key!.startsWith(`${form}.code.`)) codes.add(code);
  }
  return [...codes].sort();
}

/** The list without its lowest level, as places publish it that stop at the 款. */
export function withoutItems({ form, figures }: Statement): Statement {
  const kept = [...figures].filter(([name]) => (name.split("@")[1] ?? "").length < 7);
  return { form, figures: new Map(kept) };
}
