/** Kinds of slips that people make when they retype a figure. */
export const SLIPS = ["replaced", "omitted", "added", "transposed", "point", "unit", "direction"] as const;
export type Slip = (typeof SLIPS)[number];

/** A draft with one figure altered. */
export interface Altered {
  readonly slip: Slip;
  readonly text: string;
  /** Where the altered figure or word stands, and how much longer the text has become. */
  readonly start: number;
  readonly shift: number;
  readonly to: string;
}

const OTHER_DIRECTION: Readonly<Record<string, string>> = {
  增加: "减少",
  减少: "增加",
  增长: "下降",
  下降: "增长",
  增幅: "降幅",
  降幅: "增幅",
};

/** Every alteration of the figure written from `start` to `end`, of every kind, that changes what it says. */
export function alterations(text: string, start: number, end: number): Altered[] {
  const written = text.slice(start, end);
  const [, number, unit] = /^(-?[\d.]+)(.*)$/su.exec(written)!;
  const numbers = (Object.entries(changes(number!)) as [Slip, string[]][]).flatMap(([slip, changed]) =>
    [...new Set(changed)]
      .filter((n) => n !== number && Number(n) !== Number(number))
      .map((n) => [slip, n + unit!] as const),
  );
  // Nothing is nothing in any unit.
  const units = (Number(number) === 0 ? [] : otherUnits(unit!)).map((u) => ["unit", number! + u] as const);
  const figures = [...numbers, ...units].map(([slip, to]) => altered(text, slip, start, end, to));
  return [...figures, ...directions(text, start)];
}

function altered(text: string, slip: Slip, start: number, end: number, to: string): Altered {
  return { slip, text: text.slice(0, start) + to + text.slice(end), start, shift: to.length - (end - start), to };
}

function changes(number: string): Partial<Record<Slip, string[]>> {
  const digits = [...number].flatMap((c, i) => (/\d/.test(c) ? [i] : []));
  const at = (i: number, put: string, length = 1) => number.slice(0, i) + put + number.slice(i + length);
  // One other digit at each place, so that the sweep stays a few thousand drafts.
  const other = (c: string) => String((Number(c) + 3) % 10);
  const point = number.indexOf(".");
  return {
    replaced: digits.map((i) => at(i, other(number[i]!))),
    omitted: digits.map((i) => at(i, "")).filter((n) => /^\d+(\.\d+)?$/.test(n)),
    added: digits.map((i) => at(i, number[i]! + other(number[i]!))),
    transposed: digits.slice(1).flatMap((i, k) => {
      const j = digits[k]!;
      const chars = [...number];
      [chars[i], chars[j]] = [chars[j]!, chars[i]!];
      return [chars.join("")];
    }),
    point:
      point < 0
        ? [`${number.slice(0, -1) || "0"}.${number.slice(-1)}`]
        : [shifted(number, 1), shifted(number, -1), number.replace(".", "")],
  };
}

function shifted(number: string, by: 1 | -1): string {
  const [whole, fraction] = number.split(".") as [string, string];
  return by === 1
    ? `${whole}${fraction[0]}.${fraction.slice(1) || "0"}`
    : `${whole.slice(0, -1) || "0"}.${whole.slice(-1)}${fraction}`;
}

function otherUnits(unit: string): string[] {
  if (unit === "万元") return ["元", "亿元"];
  if (unit === "元") return ["万元"];
  return [];
}

/** The word of direction right before the figure turned round. */
function directions(text: string, start: number): Altered[] {
  const word = text.slice(start - 2, start);
  const other = OTHER_DIRECTION[word];
  return other === undefined ? [] : [altered(text, "direction", start - 2, start, other)];
}
