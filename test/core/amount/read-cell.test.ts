import {
  formatDecimals,
  isDateFormat,
  isPercentFormat,
  isScaledFormat,
  readCell,
  readNumber,
  toText,
} from "../../../src/core/amount";
import type { CellSnapshot } from "../../../src/core/grid/snapshot";

const cell = (more: Partial<CellSnapshot>): CellSnapshot => ({ row: 1, column: 1, value: null, ...more });
const read = (value: Parameters<typeof readNumber>[0], format?: string) => {
  const result = readNumber(value, format);
  return result.kind === "number" ? { ...result, value: toText(result.value) } : result;
};

describe("reading a cell as a figure", () => {
  it("tells a formula that nobody has computed from an empty cell and from a computed one", () => {
    expect(readCell(cell({ formula: "A1+A2" }))).toEqual({ kind: "not-computed" });
    expect(readCell(cell({}))).toEqual({ kind: "blank" });
    expect(readCell(undefined)).toEqual({ kind: "blank" });
    expect(readCell(cell({ formula: "A1+A2", value: 3 }))).toMatchObject({ kind: "number" });
    expect(readCell(cell({ value: 0.5, format: "0%" }))).toMatchObject({ kind: "number", percent: true });
  });

  it("has all that a double says: value, decimals held and shown, not from text, not approximate", () => {
    expect(read(7.125, "#,##0.00")).toEqual({
      kind: "number",
      value: "7.125",
      decimals: 3,
      shownDecimals: 2,
      percent: false,
      fromText: false,
      approximate: false,
    });
    expect(read(7, "General")).not.toHaveProperty("shownDecimals");
    expect(read(7)).not.toHaveProperty("shownDecimals");
  });

  it("has all that a text says", () => {
    expect(read("约1,200.50万元")).toEqual({
      kind: "number",
      value: "1200.5",
      decimals: 2,
      percent: false,
      unit: "万元",
      fromText: true,
      approximate: true,
    });
    expect(read("12")).toEqual({
      kind: "number",
      value: "12",
      decimals: 0,
      percent: false,
      fromText: true,
      approximate: false,
    });
  });

  it.each([
    ["5%", "0.05", 2, true],
    ["82.40%", "0.824", 4, true],
    ["5‰", "0.005", 3, true],
    ["1.5‰", "0.0015", 4, true],
    [".25", "0.25", 2, false],
    ["▲3", "-3", 0, false],
    ["(-12)", "-12", 0, false],
    ["+3.0", "3", 1, false],
    ["≈3", "3", 0, false],
    ["人民币3", "3", 0, false],
    ["￥3.00", "3", 2, false],
    ["3个", "3", 0, false],
    ["1 , 604 . 90", "1604.9", 2, false],
  ])("reads the text %s as %s with %d decimals", (written, value, decimals, percent) => {
    expect(read(written)).toMatchObject({ kind: "number", value, decimals, percent });
  });

  it.each([
    ["3亿", "亿元"],
    ["3亿元", "亿元"],
    ["3万", "万元"],
    ["3千元", "千元"],
    ["3百元", "百元"],
    ["3元", "元"],
    ["3人", undefined],
    ["3%", undefined],
  ])("finds the unit of %s: %s", (written, unit) => {
    const result = readNumber(written);
    expect(result.kind === "number" ? result.unit : result.kind).toBe(unit);
  });

  it.each([
    "约",
    "元",
    "12元元",
    "x12",
    "12x",
    "1,23,456",
    "1234,567",
    ",123",
    "1.",
    "..5",
    "(12",
    "12)",
    "-(12)",
    "--12",
  ])("leaves the text %s as it was typed", (written) => {
    expect(readNumber(written)).toEqual({ kind: "text", text: written });
  });

  it("keeps the mark of nothing without the blanks around it", () => {
    expect(readNumber(" — ")).toEqual({ kind: "nil", marker: "—" });
    expect(["──", "X", "*", "零", "\\", "―"].map((written) => readNumber(written).kind)).toEqual(Array(6).fill("nil"));
    expect(["-a", "a-", "无关", "很无"].map((written) => readNumber(written).kind)).toEqual(Array(4).fill("text"));
  });

  it("takes a truth value for a text", () => {
    expect([readNumber(true), readNumber(false)]).toEqual([
      { kind: "text", text: "TRUE" },
      { kind: "text", text: "FALSE" },
    ]);
  });

  it.each([
    [999_999_999_999_999, "number"],
    [1_000_000_000_000_000, "unreadable"],
    [-1_000_000_000_000_000, "unreadable"],
    ["999999999999999", "number"],
    ["1000000000000000", "unreadable"],
    // 18 digits with the point left out, and 19
    ["0.12345678901234567", "number"],
    ["0.123456789012345678", "unreadable"],
    [Infinity, "unreadable"],
  ])("takes %p as %s: a quadrillion is no budget figure", (value, kind) => {
    expect(readNumber(value).kind).toBe(kind);
  });

  it("quotes what it cannot read", () => {
    expect(readNumber("1000000000000000")).toEqual({ kind: "unreadable", text: "1000000000000000" });
    expect(readNumber(1e300)).toEqual({ kind: "unreadable", text: "1e+300" });
    expect(readNumber(44625, "yyyy-mm-dd")).toEqual({ kind: "unreadable", text: "44625（日期格式）" });
  });

  it("takes less than a thousand-millionth for the dust of binary arithmetic, and no more than that", () => {
    expect([1e-10, -1e-10, 1e-9, -2e-9].map((value) => read(value))).toMatchObject([
      { value: "0" },
      { value: "0" },
      { value: "0.000000001" },
      { value: "-0.000000002" },
    ]);
  });
});

describe("number formats", () => {
  it.each([
    ["0.00%", true],
    ["0%", true],
    ['0"%"', false],
    ["0\\%", false],
    ["0_%", false],
    ["0;0%", false],
  ])("%s is a percentage: %s", (format, expected) => {
    expect(isPercentFormat(format)).toBe(expected);
  });

  it.each([
    ["yyyy-mm-dd", true],
    ["M/D", true],
    ["[h]:mm", true],
    ['yyyy"年"m"月"', true],
    ["0.00", false],
    ["General", false],
    ['"days "0', false],
    ["[$-804]0.0", false],
    ["@", false],
  ])("%s is a date: %s", (format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
  });

  it.each([
    ["0.00,", true],
    ["#,##0,,", true],
    ["#,##0.0,", true],
    ['0!.0,"万"', true],
    ['0\\.0"万"', true],
    ['#,##0,"千"', true],
    ["#,##0.00", false],
    ["#,##0", false],
    ['0.00"a,"', false],
    ["0.00;0,", false],
    ["General", false],
  ])("%s shows another number than the cell holds: %s", (format, expected) => {
    expect(isScaledFormat(format)).toBe(expected);
  });

  it.each([
    ["0", 0],
    ["0.0", 1],
    ["0.0#?", 3],
    ["#,##0.00_);(#,##0.000)", 2],
    ['0"."00', 0],
    ["[Red]0.00", 2],
    ["General", 0],
  ])("%s shows %d decimals", (format, decimals) => {
    expect(formatDecimals(format)).toBe(decimals);
  });
});
