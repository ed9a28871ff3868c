import {
  absolute,
  addIntervals,
  amount,
  around,
  ceilDivide,
  ceiling,
  contains,
  decimalsOf,
  divideIntervals,
  equals,
  floor,
  floorDivide,
  fromScaled,
  isInteger,
  isNegative,
  isPositive,
  isZero,
  max,
  min,
  multiply,
  negateInterval,
  overlaps,
  reach,
  round,
  scaleInterval,
  sum,
  toFixed,
  toScaled,
  toText,
  toTextAtLeast,
  unitNamed,
  yuanPer,
} from "../../../src/core/amount";
import type { Interval } from "../../../src/core/amount";

const of = (low: string, high: string): Interval => ({ low: amount(low), high: amount(high) });
const shown = (interval: Interval | null) => interval && [toText(interval.low), toText(interval.high)];

describe("amounts at their edges", () => {
  it("lose no digit of products and sums far beyond twenty digits", () => {
    // 123456789012345.67 × (10^15 + 1)
    expect(toText(multiply(amount("123456789012345.67"), amount("1000000000000001")))).toBe(
      "123456789012345793456789012345.67",
    );
    expect(toText(sum([amount("1000000000000000000000000"), amount("0.01")]))).toBe("1000000000000000000000000.01");
  });

  it("are written without an exponent, however small or large", () => {
    expect(toText(amount("0.00000000000000000001"))).toBe("0.00000000000000000001");
    expect(toText(amount(`1${"0".repeat(30)}`))).toBe(`1${"0".repeat(30)}`);
  });

  it.each([
    [".5", "0.5"],
    [".05", "0.05"],
    ["5.", "5"],
    ["+5.50", "5.5"],
    ["-0.10", "-0.1"],
  ])("are read from %j", (written, text) => {
    expect(toText(amount(written))).toBe(text);
  });

  it.each(["", ".", "x1", "1x", ".5x", ".x", "--1", " 1"])(
    "are not read from %j, which the message quotes",
    (written) => {
      expect(() => amount(written)).toThrow(new RangeError(`not a decimal number: ${written}`));
    },
  );

  it.each([
    [
      "-0.01",
      { zero: false, positive: false, negative: true, integer: false, floor: "-1", ceiling: "0", size: "0.01" },
    ],
    ["0.00", { zero: true, positive: false, negative: false, integer: true, floor: "0", ceiling: "0", size: "0" }],
    ["1.20", { zero: false, positive: true, negative: false, integer: false, floor: "1", ceiling: "2", size: "1.2" }],
    ["-3", { zero: false, positive: false, negative: true, integer: true, floor: "-3", ceiling: "-3", size: "3" }],
  ])("%s is known by sign, size and the whole numbers around it", (written, expected) => {
    const a = amount(written);
    expect({
      zero: isZero(a),
      positive: isPositive(a),
      negative: isNegative(a),
      integer: isInteger(a),
      floor: toText(floor(a)).replace("-0", "0"),
      ceiling: toText(ceiling(a)).replace("-0", "0"),
      size: toText(absolute(a)),
    }).toEqual(expected);
  });

  it("are compared by value, not by how they are written", () => {
    expect(equals(amount("1.0"), amount("1.00"))).toBe(true);
    expect(equals(amount("1.0"), amount("1.01"))).toBe(false);
    expect([min(amount(1), amount(2)), min(amount(2), amount(1))].map(toText)).toEqual(["1", "1"]);
    expect([max(amount(1), amount(2)), max(amount(2), amount(1))].map(toText)).toEqual(["2", "2"]);
  });

  it("are written with the decimals asked for, and no exact digit is cut off by “at least”", () => {
    expect([toTextAtLeast(amount("1.5"), 2), toTextAtLeast(amount("1.505"), 2)]).toEqual(["1.50", "1.505"]);
    expect([toFixed(amount("-1.005"), 2), toFixed(amount("1.004"), 2)]).toEqual(["-1.01", "1.00"]);
    expect([toText(round(amount("1.005"), 2)), toText(round(amount("-5"), -1))]).toEqual(["1.01", "-10"]);
    expect([decimalsOf(amount("12.30")), decimalsOf(amount("1200"))]).toEqual([1, 0]);
  });
});

describe("intervals at their edges", () => {
  it("add end by end, and swap their ends with a negative factor", () => {
    expect(shown(addIntervals(of("1", "2"), of("10", "20")))).toEqual(["11", "22"]);
    expect(shown(scaleInterval(of("1", "2"), amount("3")))).toEqual(["3", "6"]);
    expect(shown(scaleInterval(of("1", "2"), amount("-3")))).toEqual(["-6", "-3"]);
    expect(shown(negateInterval(of("-1", "2")))).toEqual(["-2", "1"]);
  });

  it("hold what lies between their ends and nothing on either side", () => {
    expect(["0.99", "1", "2", "2.01"].map((value) => contains(of("1", "2"), amount(value)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it.each([
    ["0", "1", true],
    ["2", "3", true],
    ["0", "0.99", false],
    ["2.01", "3", false],
    ["0", "3", true],
  ])("1 … 2 and %s … %s have members in common: %s", (low, high, common) => {
    expect([overlaps(of("1", "2"), of(low, high)), overlaps(of(low, high), of("1", "2"))]).toEqual([common, common]);
  });

  it("reach as far from a value as their farther end", () => {
    expect(toText(reach(of("1", "4"), amount("2")))).toBe("2");
    expect(toText(reach(of("-1", "4"), amount("2")))).toBe("3");
    expect(toText(reach(around(amount("5"), amount("0.5")), amount("5")))).toBe("0.5");
  });

  it.each([
    [of("1", "2"), of("4", "8"), ["0.125", "0.5"]],
    [of("-2", "1"), of("4", "8"), ["-0.5", "0.25"]],
    [of("1", "2"), of("-8", "-4"), ["-0.5", "-0.125"]],
    [of("1", "2"), of("0", "8"), null],
    [of("1", "2"), of("-8", "0"), null],
    [of("1", "2"), of("-1", "1"), null],
  ])("have the quotients that their ends have (case %#)", (a, b, quotients) => {
    expect(shown(divideIntervals(a, b))).toEqual(quotients);
  });
});

describe("whole numbers of the smallest unit", () => {
  it("are amounts times a power of ten, and back", () => {
    expect(toScaled(amount("-12.30"), 2)).toBe(-1230n);
    expect(toScaled(amount("5"), 0)).toBe(5n);
    expect(toText(fromScaled(-1230n, 2))).toBe("-12.3");
  });

  it("do not exist for an amount with more decimals", () => {
    expect(() => toScaled(amount("0.125"), 2)).toThrow(new RangeError("0.125 has more than 2 decimals"));
  });

  it.each([
    [7n, 2n, 3n, 4n],
    [-7n, 2n, -4n, -3n],
    [7n, -2n, -4n, -3n],
    [-7n, -2n, 3n, 4n],
    [6n, 2n, 3n, 3n],
    [-6n, 2n, -3n, -3n],
    [0n, -5n, 0n, 0n],
  ])("%s ÷ %s lies between %s and %s", (a, b, below, above) => {
    expect([floorDivide(a, b), ceilDivide(a, b)]).toEqual([below, above]);
  });
});

describe("units", () => {
  it.each([
    ["元", "1", "单位：元"],
    ["百元", "100", "单位：百元"],
    ["千元", "1000", "单位:千元"],
    ["万元", "10000", "568.51万元"],
    ["亿元", "100000000", "（亿元）"],
  ] as const)("%s is %s 元 and is found in %s", (unit, yuan, written) => {
    expect(toText(yuanPer(unit))).toBe(yuan);
    expect(unitNamed(written)).toBe(unit);
  });
});
