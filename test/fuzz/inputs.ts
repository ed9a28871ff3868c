import fc from "fast-check";
import { readMemory } from "../../src/core/memory";
import { readSettings } from "../../src/core/settings/settings-file";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { HOSTILE_NAMES } from "./hostile-cells";
import { hostileWorkbook } from "./hostile-workbook";
import { mutated } from "./mutations";
import { READERS } from "./readers";

/** One thing to try: what is kept when it fails, and how it is tried. */
export interface Input {
  readonly kind: string;
  readonly bytes: Uint8Array;
  readonly use: () => Promise<"used" | "refused">;
}

type Kind = (seed: number) => Input;

const drawn = <T>(arbitrary: fc.Arbitrary<T>, seed: number): T => fc.sample(arbitrary, { seed, numRuns: 1 })[0]!;

const hostileJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(fc.constantFrom<unknown>(null, true, 0, -1, 1e300, "0.8", "元"), fc.constantFrom(...HOSTILE_NAMES)),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom(...HOSTILE_NAMES, ...Object.keys(DEFAULT_SETTINGS), "scoringTables", "id", "indicator", "bands"),
      tie("value"),
      {
        maxKeys: 6,
        noNullPrototype: true,
      },
    ),
  ),
})).value;

async function useJson(text: string): Promise<"used" | "refused"> {
  readMemory(text);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return "refused";
  }
  const { settings, problems } = readSettings(json);
  if (problems.length > 0 && settings !== DEFAULT_SETTINGS) throw new Error("a settings file was used half");
  return problems.length === 0 ? "used" : "refused";
}

/** The kinds of input by turns: each reader's files mutated, workbooks made to do harm, settings and memory. */
const KINDS: readonly Kind[] = [
  ...READERS.map(({ name, seeds, use }): Kind => (seed) => {
    const files = seeds();
    const bytes = drawn(mutated(files[seed % files.length]!), seed);
    return { kind: name, bytes, use: () => use(bytes) };
  }),
  (seed) => {
    const bytes = drawn(hostileWorkbook, seed);
    return { kind: "workbook", bytes, use: () => READERS[0]!.use(bytes) };
  },
  (seed) => {
    const bytes = drawn(hostileWorkbook.chain(mutated), seed);
    return { kind: "workbook-mutated", bytes, use: () => READERS[0]!.use(bytes) };
  },
  (seed) => {
    // JSON.stringify keeps an own `__proto__`, and JSON.parse makes one.
    const text = JSON.stringify(drawn(hostileJson, seed)) ?? "null";
    return { kind: "json", bytes: new TextEncoder().encode(text), use: () => useJson(text) };
  },
];

/** The input of that number in the sequence that a seed begins; always the same. */
export function inputOf(seed: number, number: number): Input {
  const kind = KINDS[number % KINDS.length]!;
  return kind((seed + number * 0x9e3779b1) & 0x7fffffff);
}
