import {
  add,
  amount,
  around,
  compare,
  contains,
  divide,
  divideIntervals,
  inUnit,
  multiply,
  overlaps,
  printIn,
  round,
  subtract,
  sum,
  toFixed,
  toText,
  toYuan,
  unitNamed,
  ZERO,
} from "../../../src/core/amount";
import { fc } from "../../draws";

const fen = fc.integer({ min: -1e12, max: 1e12 });
const ofFen = (n: number) => divide(amount(n), amount(100))!;

describe("amounts", () => {
  it("adds 0.1 and 0.2 to 0.3", () => {
    expect(toText(add(amount("0.1"), amount("0.2")))).toBe("0.3");
  });

  it("sums a million cents without losing one", () => {
    const cents = Array.from({ length: 100_000 }, () => amount("0.01"));
    expect(toText(sum(cents))).toBe("1000");
  });

  it("refuses text that is no plain decimal number", () => {
    for (const text of ["", "1e5", "abc", "Infinity", "NaN", "1.2.3"]) expect(() => amount(text)).toThrow(RangeError);
  });

  it("has no quotient by zero", () => {
    expect(divide(amount(1), ZERO)).toBeNull();
  });

  it("rounds halves away from zero, as Excel's ROUND does", () => {
    expect(toText(round(amount("2.345"), 2))).toBe("2.35");
    expect(toText(round(amount("-2.345"), 2))).toBe("-2.35");
    expect(toText(round(amount("1250"), -2))).toBe("1300");
    expect(toFixed(amount("9.375"), 2)).toBe("9.38");
  });

  it("adds and subtracts any amounts of 分 as whole numbers would", () => {
    fc.assert(
      fc.property(fen, fen, (a, b) => {
        expect(compare(add(ofFen(a), ofFen(b)), ofFen(a + b))).toBe(0);
        expect(compare(subtract(ofFen(a), ofFen(b)), ofFen(a - b))).toBe(0);
      }),
    );
  });
});

describe("units", () => {
  it("turns 万元 into 元 and back without loss", () => {
    expect(toText(toYuan(amount("1604.90"), "万元"))).toBe("16049000");
    expect(printIn(amount("16049000"), "万元")).toBe("1604.90");
    fc.assert(fc.property(fen, (n) => compare(toYuan(inUnit(ofFen(n), "万元"), "万元"), ofFen(n)) === 0));
  });

  it.each([
    ["单位：万元", "万元"],
    ["（金额单位:元）", "元"],
    ["单位：人民币元", "元"],
    ["单 位 ： 万 元", "万元"],
    ["编制单位", null],
  ])("finds in %j the unit %s", (written, unit) => {
    expect(unitNamed(written)).toBe(unit);
  });
});

describe("intervals", () => {
  const figure = (value: string) => around(amount(value), amount("0.005"));

  it("contain both ends, because the rounding of halves is not known", () => {
    expect(contains(figure("12.30"), amount("12.295"))).toBe(true);
    expect(contains(figure("12.30"), amount("12.305"))).toBe(true);
    expect(contains(figure("12.30"), amount("12.3051"))).toBe(false);
  });

  it("meet when two printed figures differ by one in the last place, and not when by two", () => {
    expect(overlaps(figure("1.00"), figure("1.01"))).toBe(true);
    expect(overlaps(figure("1.00"), figure("1.02"))).toBe(false);
  });

  it("hold every quotient of their members", () => {
    const positive = fc.integer({ min: 100, max: 1e6 });
    fc.assert(
      fc.property(
        positive,
        positive,
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: -50, max: 50 }),
        (a, b, p, q) => {
          const range = divideIntervals(around(amount(a), amount(50)), around(amount(b), amount(50)))!;
          expect(contains(range, divide(amount(a + p), amount(b + q))!)).toBe(true);
        },
      ),
    );
  });

  it("have no quotient by an interval that holds zero", () => {
    expect(divideIntervals(figure("1.00"), figure("0.00"))).toBeNull();
  });

  it("multiply exactly", () => {
    expect(toText(multiply(amount("220"), amount("216")))).toBe("47520");
  });
});
