import {
  add,
  amount,
  ceiling,
  compare,
  decimalsOf,
  divide,
  floor,
  multiply,
  negate,
  round,
  subtract,
  toFixed,
  toText,
} from "../../../src/core/amount";
import { fromScaled, powerOfTen, toScaled } from "../../../src/core/amount";
import { draws, fc } from "../../draws";

/** An amount as units × 10^-places, of every size: far inside, at the edge of and far outside what a double holds. */
const written = fc
  .tuple(
    fc.oneof(
      fc.bigInt(-1000n, 1000n),
      fc.bigInt(-(10n ** 12n), 10n ** 12n),
      fc.bigInt(-(2n ** 53n) - 3n, 2n ** 53n + 3n),
      fc.constantFrom(2n ** 53n - 1n, 2n ** 53n, -(2n ** 53n), 10n ** 15n, 10n ** 16n, 0n),
      fc.bigInt(-(10n ** 30n), 10n ** 30n),
    ),
    fc.integer({ min: 0, max: 18 }),
  )
  .map(([units, places]) => ({ units, places, text: textOf(units, places) }));

function textOf(units: bigint, places: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
  const whole = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return `${units < 0n ? "-" : ""}${whole}`;
}

/** Without trailing zeros behind the point, as amounts are printed. */
function plain(units: bigint, places: number): string {
  let [u, p] = [units, places];
  while (p > 0 && u % 10n === 0n) [u, p] = [u / 10n, p - 1];
  return textOf(u, u === 0n ? 0 : p);
}

describe("amounts of every size", () => {
  const aligned = (a: { units: bigint; places: number }, b: { units: bigint; places: number }) => {
    const places = Math.max(a.places, b.places);
    return [a.units * 10n ** BigInt(places - a.places), b.units * 10n ** BigInt(places - b.places), places] as const;
  };

  it("are added, subtracted, multiplied and compared as whole numbers are", () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        const [x, y] = [amount(a.text), amount(b.text)];
        const [u, v, places] = aligned(a, b);
        expect(toText(add(x, y))).toBe(plain(u + v, places));
        expect(toText(subtract(x, y))).toBe(plain(u - v, places));
        expect(toText(multiply(x, y))).toBe(plain(a.units * b.units, a.places + b.places));
        expect(Math.sign(compare(x, y))).toBe(u < v ? -1 : u > v ? 1 : 0);
        expect(toText(negate(x))).toBe(plain(-a.units, a.places));
      }),
      { numRuns: draws(2000) },
    );
  });

  it("have one form each: what is equal in value is equal in every way, however it was come by", () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        const [x, y] = [amount(a.text), amount(b.text)];
        expect(subtract(add(x, y), y)).toEqual(x);
        expect(multiply(multiply(x, amount("0.0001")), amount("10000"))).toEqual(x);
        expect(amount(toText(x))).toEqual(x);
      }),
      { numRuns: draws(1000) },
    );
  });

  it("divided by a power of ten lose nothing, and divided by a factor give the other one", () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 0, max: 12 }), fc.integer({ min: -999, max: 999 }), (a, n, factor) => {
        const x = amount(a.text);
        expect(toText(divide(x, powerOfTen(n))!)).toBe(plain(a.units, a.places + n));
        if (factor !== 0) expect(divide(multiply(x, amount(factor)), amount(factor))).toEqual(x);
      }),
      { numRuns: draws(1000) },
    );
  });

  it("are rounded half away from zero, and down and up to whole numbers", () => {
    fc.assert(
      fc.property(written, fc.integer({ min: -3, max: 12 }), (a, decimals) => {
        const x = amount(a.text);
        const unit = 10n ** BigInt(Math.max(a.places - decimals, 0));
        const size = a.units < 0n ? -a.units : a.units;
        const rounded = ((2n * size + unit) / (2n * unit)) * unit * (a.units < 0n ? -1n : 1n);
        expect(toText(round(x, decimals))).toBe(plain(rounded, a.places));
        const whole = 10n ** BigInt(a.places);
        const down = a.units >= 0n ? a.units / whole : -((-a.units + whole - 1n) / whole);
        expect(toText(floor(x))).toBe(plain(down, 0));
        expect(toText(ceiling(x))).toBe(plain(down * whole === a.units ? down : down + 1n, 0));
      }),
      { numRuns: draws(2000) },
    );
  });

  it("are whole numbers of a power of ten that is small enough, and no others, and come back from them", () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 0, max: 24 }), (a, decimals) => {
        const x = amount(a.text);
        const [units, divisor] = [a.units * 10n ** BigInt(decimals), 10n ** BigInt(a.places)];
        if (units % divisor === 0n) expect(toScaled(x, decimals)).toBe(units / divisor);
        else expect(() => toScaled(x, decimals)).toThrow(RangeError);
        expect(fromScaled(a.units, a.places)).toEqual(x);
      }),
      { numRuns: draws(2000) },
    );
  });

  it("say how many decimals they need, and are printed with as many zeros as asked for", () => {
    expect(decimalsOf(amount("12.30"))).toBe(1);
    expect(decimalsOf(amount("100"))).toBe(0);
    expect(toFixed(amount("5"), 2)).toBe("5.00");
    expect(toFixed(amount("-0.5"), 2)).toBe("-0.50");
    expect(toFixed(amount("0.125"), 2)).toBe("0.13");
    expect(toFixed(amount("9007199254740993"), 1)).toBe("9007199254740993.0");
  });
});
