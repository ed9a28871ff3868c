import type { Books, Department, Economics, Line, Stage, ThreePublic } from "../../../test/conformance/generator/books";
import { STAGES, THREE_PUBLIC_ITEMS } from "../../../test/conformance/generator/books";
import { inventCode } from "../../../test/conformance/generator/function-codes";
import { department } from "../../../test/conformance/generator/department";

const YEAR = 2023;

/** A consistent department of one year, whatever year its seed would give it. */
export function departmentOf(seed: number, name?: string): Department {
  const made = department(seed);
  return {
    ...made,
    name: name ?? made.name,
    books: { ...made.books, year: YEAR },
    lastYear: { ...made.lastYear, year: YEAR - 1 },
  };
}

/**
 * One department as large as so many: the function items of all of them under codes of their own, all else added up. The
 * accounts of the whole add up because those of the parts do.
 */
export function departmentAsLargeAs(count: number): Department {
  const parts = Array.from({ length: count }, (_, i) => departmentOf(i + 1));
  const first = parts[0]!;
  if (count === 1) return first;
  return {
    ...first,
    books: merged(parts.map((part) => part.books)),
    lastYear: merged(parts.map((part) => part.lastYear)),
  };
}

function merged(all: readonly Books[]): Books {
  const stage = (name: Stage): Economics => {
    const each = all.map((books) => books.economics[name]);
    const total = (key: "personnel" | "public" | "construction") => each.reduce((sum, e) => sum + e[key], 0n);
    return {
      personnel: total("personnel"),
      public: total("public"),
      construction: total("construction"),
      classes: addedUp(each.map((e) => e.classes)),
    };
  };
  const threePublic = (kind: "budget" | "actual") =>
    Object.fromEntries(
      THREE_PUBLIC_ITEMS.map((item) => [item, all.reduce((sum, books) => sum + books.threePublic[kind][item], 0n)]),
    ) as ThreePublic;
  return {
    year: all[0]!.year,
    lines: recoded(all.flatMap((books) => books.lines)),
    economic: addedUp(all.map((books) => books.economic)),
    economics: Object.fromEntries(STAGES.map((name) => [name, stage(name)])) as Record<Stage, Economics>,
    threePublic: { budget: threePublic("budget"), actual: threePublic("actual") },
  };
}

function addedUp(maps: readonly ReadonlyMap<string, bigint>[]): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const map of maps) for (const [code, fen] of map) sums.set(code, (sums.get(code) ?? 0n) + fen);
  return new Map([...sums].sort(([a], [b]) => a.localeCompare(b)));
}

/** Items of one class get codes one after the other: `20101 01`, `20101 02` … `20102 01`, ten to a 款. */
function recoded(lines: readonly Line[]): Line[] {
  const used = new Map<string, number>();
  return lines.map((line) => {
    const kind = line.code.slice(0, 3);
    const next = used.get(kind) ?? 0;
    used.set(kind, next + 1);
    const two = (n: number) => String(n).padStart(2, "0");
    const perGroup = 40;
    const group = `${kind}${two(1 + Math.floor(next / perGroup))}`;
    const code = `${group}${two(1 + (next % perGroup))}`;
    inventCode(group, `第${group}款`);
    inventCode(code, `第${code}项`);
    return { ...line, code };
  });
}
