import { readNumber, toText } from "../../../src/core/amount";
import type { CellValue } from "../../../src/core/grid/snapshot";
import { fc } from "../../draws";

function read(value: CellValue, format?: string): string {
  const result = readNumber(value, format);
  return result.kind === "number" ? toText(result.value) : result.kind;
}

describe("reading a figure from a cell", () => {
  it.each([
    ["1,604.90", "1604.9"],
    ["'1,604.90".slice(1), "1604.9"],
    ["１，６０４．９０", "1604.9"],
    ["４３３．３３", "433.33"],
    [" 7.00\u00a0", "7"],
    ["\u300012.5", "12.5"],
    ["1 604.90", "1604.9"],
    ["568.51万元", "568.51"],
    ["¥3.30", "3.3"],
    ["(12.30)", "-12.3"],
    ["（12.30）", "-12.3"],
    ["−5.00", "-5"],
    ["－5.00", "-5"],
    ["-5.00", "-5"],
    ["+5.00", "5"],
    ["82.40%", "0.824"],
    ["８２．４０％", "0.824"],
    ["约12.00", "12"],
    [".5", "0.5"],
    ["18人", "18"],
  ])("reads the text %j as %s", (written, expected) => {
    expect(read(written)).toBe(expected);
  });

  it.each(["-", "—", "——", "－", "/", "无", "×", "－－", "不涉及", "单位不需填列"])(
    "takes %j as nil, which is not the same as blank",
    (written) => {
      expect(read(written)).toBe("nil");
    },
  );

  it.each(["", "   ", "\u3000", "\u00a0"])("takes %j as blank", (written) => {
    expect(read(written)).toBe("blank");
  });

  it.each(["系上年结转", "1.2.3", "12,34", "(12.30", "12.30)", "5-3", "2020年", "1e5", "0x10", "."])(
    "does not take %j for a figure",
    (written) => {
      expect(read(written)).toBe("text");
    },
  );

  it("reads an error cell as unreadable, never as 0", () => {
    expect(readNumber({ error: "#REF!" })).toEqual({ kind: "unreadable", text: "#REF!" });
  });

  it("refuses figures that no budget holds and no double stores exactly", () => {
    expect(readNumber(1e300).kind).toBe("unreadable");
    expect(readNumber(NaN).kind).toBe("unreadable");
    expect(readNumber("9999999999999999999").kind).toBe("unreadable");
  });

  it("takes a double at the 15 digits that Excel shows, so 0.1 + 0.2 is 0.3", () => {
    expect(read(0.1 + 0.2)).toBe("0.3");
    expect(read(105.84 + 1499.06)).toBe("1604.9");
    expect(read(1 - 0.9 - 0.1)).toBe("0");
  });

  it("counts printed decimals from the digits typed or from the number format, whichever is more", () => {
    expect(readNumber(7, "0.00")).toMatchObject({ decimals: 2, shownDecimals: 2 });
    expect(readNumber(7)).toMatchObject({ decimals: 0 });
    expect(readNumber(7.125, "0.00")).toMatchObject({ decimals: 3 });
    expect(readNumber("7.50")).toMatchObject({ decimals: 2 });
    expect(readNumber(0.824, "0.00%")).toMatchObject({ decimals: 4, percent: true });
  });

  it("does not mistake text in a number format for a percent sign or decimals", () => {
    expect(readNumber(7, '0.0"%.000"')).toMatchObject({ decimals: 1, percent: false });
    expect(readNumber(7, "[Red]#,##0.00_);(#,##0.00)")).toMatchObject({ decimals: 2 });
  });

  it("keeps the unit that stands in the cell itself", () => {
    expect(readNumber("3.30万元")).toMatchObject({ unit: "万元" });
    expect(readNumber("33000元")).toMatchObject({ unit: "元" });
  });

  it("reads every amount of 分 back exactly, as a double and as text with separators", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (fen) => {
        const sign = fen < 0 ? "-" : "";
        const digits = String(Math.abs(fen)).padStart(3, "0");
        const plain = `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        const grouped = `${sign}${digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ",")}.${digits.slice(-2)}`;
        const expected = plain.replace(/\.?0+$/, "").replace(/^-?0?$/, "0");
        expect(read(Number(plain))).toBe(expected);
        expect(read(grouped)).toBe(expected);
      }),
    );
  });

  it("never throws, whatever a cell holds", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null)),
        fc.option(fc.string()),
        (value, format) => {
          expect(() => readNumber(value, format ?? undefined)).not.toThrow();
        },
      ),
    );
  });
});

describe("cells that show something else than they hold", () => {
  it("a date is no figure, whatever number stands behind it", () => {
    expect(readNumber(44625, "yyyy-mm-dd").kind).toBe("unreadable");
    expect(readNumber(44625, 'yyyy"年"m"月"').kind).toBe("unreadable");
    expect(read(44625, "#,##0.00")).toBe("44625");
  });

  it("a triangle is a minus sign, and 300万 is 300 万元", () => {
    expect(read("△45.50")).toBe("-45.5");
    expect(readNumber("300万")).toMatchObject({ unit: "万元" });
  });
});
