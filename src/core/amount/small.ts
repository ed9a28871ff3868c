/**
 * An amount that a double holds exactly: a whole number of 10^-scale, as nearly all figures of budgets are. Sums and
 * products of such numbers are exact as long as they fit, which every operation checks.
 */
export class Small {
  /**
   * Only made by `small`, which keeps one form for each value: no trailing zeros behind the point, and no negative zero.
   */
  constructor(
    readonly units: number,
    readonly scale: number,
  ) {}

  toJSON(): string {
    return smallText(this);
  }
}

/** The most decimals; up to these every power of ten is exact as a double. */
const MOST_PLACES = 15;
/** The most digits; a number of 16 digits may be larger than a double holds exactly, which `small` checks. */
export const MOST_DIGITS = 16;
const POWERS = Array.from({ length: 2 * MOST_PLACES + 1 }, (_, n) => Number(`1e${n}`));

/** units × 10^-scale, or null where that does not fit. */
export function small(units: number, scale: number): Small | null {
  if (!Number.isSafeInteger(units)) return null;
  while (scale > 0 && units % 10 === 0) {
    if (units === 0) scale = 0;
    else {
      units /= 10;
      scale--;
    }
  }
  return scale > MOST_PLACES ? null : new Small(units === 0 ? 0 : units, scale);
}

/** The amount that decimal text such as `-12.30` states; null where it is no such text or does not fit. */
export function readSmall(written: string): Small | null {
  let [units, scale, digits] = [0, 0, 0];
  let [point, any] = [false, false];
  const first = written.charCodeAt(0);
  const sign = first === 45 ? -1 : 1;
  for (let i = first === 45 || first === 43 ? 1 : 0; i < written.length; i++) {
    const code = written.charCodeAt(i);
    if (code === 46 && !point) point = true;
    else if (code >= 48 && code <= 57) {
      units = units * 10 + (code - 48);
      any = true;
      if (units > 0) digits++;
      if (point) scale++;
    } else return null;
  }
  return !any || digits > MOST_DIGITS ? null : small(sign * units, scale);
}

/** units with more places behind the point; not a safe integer where that does not fit. */
function unitsAt(a: Small, scale: number): number {
  return a.scale === scale ? a.units : a.units * POWERS[scale - a.scale]!;
}

/** The amount as a number of 10^-scale; null where that is not whole or does not fit. */
export function wholeUnits(a: Small, scale: number): number | null {
  if (scale < a.scale || scale - a.scale >= POWERS.length) return null;
  const units = unitsAt(a, scale);
  return Number.isSafeInteger(units) ? units : null;
}

/** a + b, or a − b with sign −1. */
export function addSmall(a: Small, b: Small, sign: 1 | -1): Small | null {
  const scale = a.scale > b.scale ? a.scale : b.scale;
  const [x, y] = [unitsAt(a, scale), unitsAt(b, scale)];
  return Number.isSafeInteger(x) && Number.isSafeInteger(y) ? small(x + sign * y, scale) : null;
}

export function multiplySmall(a: Small, b: Small): Small | null {
  return small(a.units * b.units, a.scale + b.scale);
}

/** a ÷ b where b is a power of ten or goes into a; null for any other. */
export function divideSmall(a: Small, b: Small): Small | null {
  if (a.units % b.units !== 0) {
    const places = b.units > 0 ? POWERS.indexOf(b.units) : -1;
    return places < 0 ? null : shifted(a.units, a.scale + places - b.scale);
  }
  return shifted(a.units / b.units, a.scale - b.scale);
}

function shifted(units: number, scale: number): Small | null {
  if (scale >= 0) return small(units, scale);
  return -scale > MOST_PLACES ? null : small(units * POWERS[-scale]!, 0);
}

/** Negative, zero or positive; null where the two cannot be brought to the same places. */
export function compareSmall(a: Small, b: Small): number | null {
  const scale = a.scale > b.scale ? a.scale : b.scale;
  const [x, y] = [unitsAt(a, scale), unitsAt(b, scale)];
  if (!Number.isSafeInteger(x) || !Number.isSafeInteger(y)) return null;
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Rounded half away from zero to so many decimals, not fewer than none. */
export function roundSmall(a: Small, decimals: number): Small | null {
  if (a.scale <= decimals) return a;
  if (decimals < 0) return null;
  const unit = POWERS[a.scale - decimals]!;
  const rest = a.units % unit;
  const away = 2 * Math.abs(rest) >= unit ? Math.sign(a.units) : 0;
  return small((a.units - rest) / unit + away, decimals);
}

/** Plain decimal text without trailing zeros. */
export function smallText({ units, scale }: Small): string {
  if (scale === 0) return String(units);
  const digits = String(Math.abs(units)).padStart(scale + 1, "0");
  return `${units < 0 ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
