/** What one run of several pieces of work took, as each came to in the middle of its runs. */
export interface Taken {
  /** Milliseconds of processor time in the middle run. */
  readonly median: number;
  readonly least: number;
}

/**
 * Runs pieces of work by turns, so that a machine that is busy for a while is so for all of them, and takes the processor
 * time of this process, which other processes lengthen less than time on the wall.
 */
export async function byTurns<K extends string>(
  work: Readonly<Record<K, (round: number) => unknown>>,
  rounds: number,
): Promise<Record<K, Taken>> {
  const names = Object.keys(work) as K[];
  const taken = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const before = process.cpuUsage();
      await work[name](round);
      taken.get(name)!.push(milliseconds(process.cpuUsage(before)));
    }
  }
  return Object.fromEntries(names.map((name) => [name, summed(taken.get(name)!)])) as Record<K, Taken>;
}

/** The processor time of one piece of work, in milliseconds, with what it came to. */
export async function once<T>(work: () => T | Promise<T>): Promise<{ readonly value: T; readonly cpu: number }> {
  const before = process.cpuUsage();
  const value = await work();
  return { value, cpu: milliseconds(process.cpuUsage(before)) };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function summed(values: readonly number[]): Taken {
  return { median: median(values), least: Math.min(...values) };
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

export function ms(value: number): string {
  return value < 100 ? value.toFixed(2) : Math.round(value).toLocaleString("en-US");
}

export function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(part < whole / 10 ? 1 : 0)} %`;
}
