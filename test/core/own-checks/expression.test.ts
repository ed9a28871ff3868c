import type { Amount } from "../../../src/core/amount";
import { amount, multiply, toText } from "../../../src/core/amount";
import { linearForm } from "../../../src/core/formulas/evaluate";
import { parseFormula, usesIn } from "../../../src/core/formulas/expression";
import { valueOf } from "../../../src/core/formulas/linear-form";
import type { Reference } from "../../../src/core/formulas/tokens";
import { referencesIn } from "../../../src/core/formulas/tokens";
import { rangeAddress } from "../../../src/core/grid/address";
import { analysed } from "../support";
import { formula, ownCheck, projects, sheet, stating } from "./support";
import { draws, fc } from "../../draws";

const written = ({ sheet: name, range }: Reference) => `${name === null ? "" : `${name}!`}${rangeAddress(range)}`;
const uses = (text: string) => {
  const expression = parseFormula(text);
  return (
    expression &&
    usesIn(expression).map(({ reference, summed }) => (summed ? `SUM ${written(reference)}` : written(reference)))
  );
};

describe("a formula of own checks", () => {
  it.each([
    ["A1+Sheet1!$B$2-'收 支'!c3", ["A1", "Sheet1!B2", "收 支!C3"]],
    ["'It''s'!A1*2", ["It's!A1"]],
    ["SUM(一般公共预算!B2:B9,C1, 3)/10000", ["SUM 一般公共预算!B2:B9", "SUM C1"]],
    ["SUM(B9:A2)", ["SUM A2:B9"]],
    ["SUM(项目!D:D)", ["SUM 项目!D1:D1048576"]],
    ["ROUND(ABS(A1-B1),2)+50%", ["A1", "B1"]],
    ["+A1--B1", ["A1", "B1"]],
    ["SUM(A1+B1)", ["A1", "B1"]],
  ])("is a sum of cells: %s", (text, expected) => {
    expect(uses(text)).toEqual(expected);
  });

  it.each([
    'SUMIF(A1:A9,"甲",B1:B9)',
    "合计数+A1",
    "A1^2",
    "A1&B1",
    "IF(A1>0,1,0)",
    "表1[金额]",
    "[1]Sheet1!A1",
    "Sheet1:Sheet3!A1",
    "A1:INDEX(A:A,9)",
    "A1 B1",
    "(A1,B1)",
    "1E3*A1",
    "SUM()",
    "ROUND(A1,B1)",
    "ROUND(A1,0.5)",
    "A1+",
    "(A1",
    "",
    "{1,2}",
    "A1#",
    "@A1",
    "#REF!+1",
    "A1048577",
  ])("is more than a sum of cells: %s", (text) => {
    expect(parseFormula(text)).toBeNull();
  });

  it("is searched for references all the same, but not inside quoted text, errors and other workbooks", () => {
    const text = `SUMIF(甲!A1:A9,"乙!B1",甲!$C$1:$C$9)+[1]丙!D1+'[书.xlsx]丁'!E1+#REF!F1+表1[金额]+LOG10(G1)`;
    expect(referencesIn(text).map(written)).toEqual(["甲!A1:A9", "甲!C1:C9", "G1"]);
  });

  it("neither takes long nor fails however long and deep it is", () => {
    expect(parseFormula("(".repeat(50_000) + "A1" + ")".repeat(50_000))).toBeNull();
    expect(parseFormula("-".repeat(50_000) + "A1")).toBeNull();
    expect(parseFormula(Array.from({ length: 50_000 }, () => "A1").join("+"))).toBeNull();
  });
});

it("any text in place of formulas and figures gives verdicts, never an exception", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "A1",
      "项目!D4",
      "B2:C9",
      "$A:$C",
      "SUM(",
      "ROUND(",
      ")",
      ",",
      "+",
      "-",
      "*",
      "/",
      "%",
      "'",
      "!",
      "[",
      "#REF!",
      '"',
      "0",
      "1.5",
    ),
    fc.string({ unit: "grapheme", maxLength: 4 }),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
  const value = fc.oneof(fc.constant(null), fc.double(), fc.boolean(), fc.string(), fc.constant({ error: "#NAME?" }));
  const side = fc.oneof(
    value,
    fc.tuple(text, value).map(([written, stored]) => formula(written, stored)),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string(), side, side, value, fc.string(), fc.string()), { maxLength: 5 }),
      (rows) => {
        const { checks } = analysed(projects(), stating(...rows));
        expect(new Set(checks.map((check) => check.id)).size).toBe(checks.length);
      },
    ),
    { numRuns: draws(200) },
  );
});

/** The exact value as a fraction of whole numbers, worked out without any of the code under test. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}
interface Sample {
  readonly text: string;
  readonly value: Fraction;
}

const VALUES: Readonly<Record<string, bigint>> = { A1: 3n, B1: -17n, A2: 0n, B2: 1_234_567n, A3: 99n };

const fraction = (over: bigint, under = 1n): Fraction => ({ over, under });
const add = (a: Fraction, b: Fraction, sign: bigint): Fraction => ({
  over: a.over * b.under + sign * b.over * a.under,
  under: a.under * b.under,
});

const leaf: fc.Arbitrary<Sample> = fc.oneof(
  fc.constantFrom(...Object.keys(VALUES)).map((cell) => ({ text: cell, value: fraction(VALUES[cell]!) })),
  fc.constant({ text: "SUM(A1:B2)", value: fraction(3n - 17n + 0n + 1_234_567n) }),
  fc.constant({ text: "SUM($A$1:A3,B1,7)", value: fraction(3n + 0n + 99n - 17n + 7n) }),
  fc.nat(1000).map((n) => ({ text: String(n), value: fraction(BigInt(n)) })),
);
const { sample } = fc.letrec<{ sample: Sample; composed: Sample }>((tie) => ({
  sample: fc.oneof({ maxDepth: 5 }, leaf, tie("composed")),
  composed: fc.oneof(
    fc
      .tuple(tie("sample"), tie("sample"))
      .map(([a, b]) => ({ text: `${a.text}+${b.text}`, value: add(a.value, b.value, 1n) })),
    fc
      .tuple(tie("sample"), tie("sample"))
      .map(([a, b]) => ({ text: `${a.text}-(${b.text})`, value: add(a.value, b.value, -1n) })),
    tie("sample").map((a) => ({ text: `-(${a.text})`, value: fraction(-a.value.over, a.value.under) })),
    fc.tuple(tie("sample"), fc.integer({ min: -9, max: 9 })).map(([a, n]) => ({
      text: `(${a.text})*${n}`,
      value: fraction(a.value.over * BigInt(n), a.value.under),
    })),
    fc.tuple(tie("sample"), fc.integer({ min: 1, max: 9 })).map(([a, n]) => ({
      text: `(${a.text})/${n}`,
      value: fraction(a.value.over, a.value.under * BigInt(n)),
    })),
    fc.tuple(tie("sample"), fc.integer({ min: 1, max: 9 })).map(([a, n]) => ({
      text: `${n}*(${a.text})%`,
      value: fraction(a.value.over * BigInt(n), a.value.under * 100n),
    })),
  ),
}));

const reader = {
  cell: ({ range }: Reference) => rangeAddress(range),
  summed: ({ range }: Reference) =>
    Object.keys(VALUES).filter((cell) => {
      const [column, row] = [cell.charCodeAt(0) - 64, Number(cell.slice(1))];
      return range.left <= column && column <= range.right && range.top <= row && row <= range.bottom;
    }),
  value: (cell: string): Amount => amount(String(VALUES[cell]!)),
};

describe("a sum of cells", () => {
  it("comes to exactly what whole numbers give", () => {
    fc.assert(
      fc.property(sample, ({ text, value }) => {
        const { form, everywhere } = linearForm(parseFormula(text)!, reader)!;
        expect(everywhere).toBe(true);
        const whole = { ...form, over: amount(1) };
        const [over, under] = [valueOf(whole, reader.value), form.over].map((each) => multiply(each, amount(1)));
        expect(toText(multiply(over!, amount(String(value.under))))).toBe(
          toText(multiply(amount(String(value.over)), under!)),
        );
      }),
      // A percentage of a sixth once lost its tail.
      { numRuns: draws(300), examples: [[{ text: "1*((1)/6)%", value: { over: 1n, under: 600n } }]] },
    );
  });

  it("gives the check the difference in whole 分, whatever binary arithmetic makes of it", () => {
    const cents = fc.integer({ min: -10_000_000, max: 10_000_000 });
    const factor = fc.integer({ min: -3, max: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cents, factor), { minLength: 1, maxLength: 8 }), cents, (parts, right) => {
        const ledger = sheet("账", [["单位：元"], ...parts.map(([value]) => [value / 100])]);
        const text = parts.map(([, times], i) => `${times}*账!A${i + 2}`).join("+");
        const inFloat = parts.reduce((total, [value, times]) => total + times * (value / 100), 0);
        const own = stating(["和", formula(text, inFloat), formula(`账!A2*0+${right}/100`, right / 100)]);
        const exact =
          parts.reduce((total, [value, times]) => total + BigInt(times) * BigInt(value), 0n) - BigInt(right);
        const check = ownCheck(analysed(ledger, own), "和");
        expect(toText(multiply(check.residual!, amount(100)))).toBe(exact.toString());
        // Whole 元 are printed to ± 0.5 元, tenths to ± 0.05 元, 分 exactly.
        const widths = parts.map(
          ([value, times]) => Math.abs(times) * (value % 100 === 0 ? 500 : value % 10 === 0 ? 50 : 0),
        );
        expect(toText(multiply(check.tolerance!, amount(1000)))).toBe(String(widths.reduce((a, b) => a + b, 0)));
      }),
      { numRuns: draws(60) },
    );
  });
});
