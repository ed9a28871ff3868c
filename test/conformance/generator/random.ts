/** A source of numbers that gives the same ones for the same seed. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True in `percent` of a hundred cases. */
  chance(percent: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Some of the items in their order, each with the given chance. */
  some<T>(from: readonly T[], percent: number): T[];
  /** An amount in 分: its magnitude is drawn first, so that small and large ones are equally likely. */
  fen(lowest: bigint, highest: bigint): bigint;
}

/** Random numbers from a seed, by mulberry32 (Tommy Ettinger, public domain). */
export function randomFrom(seed: number): Random {
  let state = (seed * 0x9e3779b1) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  const between = (low: number, high: number) => low + (next() % (high - low + 1));
  return {
    between,
    chance: (percent) => between(1, 100) <= percent,
    pick: (from) => from[between(0, from.length - 1)]!,
    some: (from, percent) => from.filter(() => between(1, 100) <= percent),
    fen(lowest, highest) {
      const digits = between(String(lowest).length, String(highest).length);
      let written = String(between(1, 9));
      while (written.length < digits) written += String(between(0, 9));
      const drawn = BigInt(written);
      return drawn < lowest || drawn > highest ? lowest + (drawn % (highest - lowest + 1n)) : drawn;
    },
  };
}

/** An amount cut into parts by weights, whole 分 each; the last part takes what rounding leaves. */
export function partition(total: bigint, weights: readonly number[]): bigint[] {
  const all = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
  let left = total;
  return weights.map((weight, i) => {
    const part = i === weights.length - 1 ? left : (total * BigInt(weight)) / all;
    left -= part;
    return part;
  });
}

export function sumOf(amounts: Iterable<bigint>): bigint {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total;
}
