import { toText } from "../../../src/core/amount";
import type { Fact } from "../../../src/core/facts/fact";
import { readFact } from "../../../src/core/sheets/formulas/read-fact";
import { readTextNumber } from "../../../src/core/sheets/formulas/read-text-number";
import { literal } from "../../../src/core/sheets/formulas/literal";
import { analysed, checksOf, table } from "../support";

const NBSP = "\u00a0";

describe("a number typed as text", () => {
  const formula = (written: string) => readTextNumber("A1", written)?.formula;
  const plain = (written: string) => {
    const typed = readTextNumber("A1", written);
    return typed && toText(typed.plain);
  };

  it("is read by VALUE where it holds nothing but digits, point and minus", () => {
    expect(formula("1604.90")).toBe("VALUE(A1)");
    expect(formula("-12.30")).toBe("VALUE(A1)");
  });

  it("has substituted just those characters that occur in it", () => {
    expect(formula("1,604.90")).toBe('VALUE(SUBSTITUTE(A1,",",""))');
    expect(formula(`47.46${NBSP}${NBSP}`)).toBe(`VALUE(SUBSTITUTE(A1,"${NBSP}",""))`);
    expect(formula("3.30万元")).toBe('VALUE(SUBSTITUTE(A1,"万元",""))');
    expect(formula("１．２")).toBe('VALUE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(A1,"１","1"),"．","."),"２","2"))');
    expect(formula("1\n2")).toBe('VALUE(SUBSTITUTE(A1,CHAR(10),""))');
  });

  it("loses signs of currency, brackets and words, and keeps a minus of any width", () => {
    expect([plain("（12.30）"), plain("￥5"), plain("约3.5元"), plain("－7"), plain("82.40%")]).toEqual([
      "12.3",
      "5",
      "3.5",
      "-7",
      "82.4",
    ]);
    expect(formula("−7")).toBe('VALUE(SUBSTITUTE(A1,"−","-"))');
  });

  it("is none where no digits remain", () => {
    expect(readTextNumber("A1", "无")).toBeNull();
  });
});

const overview = (unit: string, income: string, total = "") =>
  table(
    "2020年度部门收支余情况表",
    `单位：${unit}\n项目 | 决算数\n年初结转和结余 | ${income}\n本年收入合计 | 10.00\n本年支出合计 | 8.00\n基本支出 | 5.00\n项目支出 | 3.00\n收入总计 | ${total}`,
    "收支",
  );
const opening = (unit: string, written: string) => analysed(overview(unit, written)).facts.one("D04.opening") as Fact;
const reading = (unit: string, written: string, shown: "万元" | "元" = "万元") => {
  const { formula, value } = readFact(opening(unit, written), shown);
  return [formula, value && toText(value)];
};

describe("a user's cell in a formula", () => {
  it("is a plain reference where it holds a number in the unit of the sheet", () => {
    expect(reading("万元", "105.84")).toEqual(["'收支'!B4", "105.84"]);
  });

  it("is converted where its table is in another unit", () => {
    expect(reading("元", "1058400.00")).toEqual(["'收支'!B4/10000", "105.84"]);
    expect(reading("万元", "105.84", "元")).toEqual(["'收支'!B4*10000", "1058400"]);
  });

  it("is read as a text number, or as a number once it has been corrected to one", () => {
    expect(reading("万元", "'105.84")).toEqual(["IF(ISNUMBER('收支'!B4),'收支'!B4,VALUE('收支'!B4))", "105.84"]);
    expect(reading("元", "'1,058,400")).toEqual([
      `IF(ISNUMBER('收支'!B4),'收支'!B4/10000,VALUE(SUBSTITUTE('收支'!B4,",",""))/10000)`,
      "105.84",
    ]);
  });

  it("counts in its own unit and sign where the text states them", () => {
    expect(reading("元", "105.84万元")).toEqual([
      `IF(ISNUMBER('收支'!B4),'收支'!B4/10000,VALUE(SUBSTITUTE('收支'!B4,"万元","")))`,
      "105.84",
    ]);
    expect(reading("万元", "（2.50）")).toEqual([
      `IF(ISNUMBER('收支'!B4),'收支'!B4,-VALUE(SUBSTITUTE(SUBSTITUTE('收支'!B4,"（",""),"）","")))`,
      "-2.5",
    ]);
  });

  it("is nothing but 0 where it means nil", () => {
    expect(reading("万元", "—")).toEqual(["N('收支'!B4)", "0"]);
  });

  it("shows nothing where it is blank or no figure, until it holds a number", () => {
    expect(readFact(opening("万元", ""), "万元")).toEqual({
      formula: `IF(ISNUMBER('收支'!B4),'收支'!B4,"")`,
      value: null,
      shown: "",
    });
    const list = table(
      "2020年度项目资金收支明细表",
      "单位：万元\n项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余\n甲 | 0.00 | 7.00 | 见附表 | 0.36",
      "项目",
    );
    const unreadable = analysed(list).facts.all("P1.spent")[0]!;
    expect(readFact(unreadable, "万元").formula).toBe(`IF(ISNUMBER('项目'!D4),'项目'!D4,"")`);
  });

  it("quotes a sheet name with an apostrophe", () => {
    const sheet = { ...overview("万元", "1.00"), name: "'20年" };
    expect(readFact(analysed(sheet).facts.one("D04.opening") as Fact, "万元").formula).toBe("'''20年'!B4");
  });

  it("is cut out of the sentence that it stands in", () => {
    const projects = table(
      "2020年度项目资金收支明细表",
      "单位：万元\n项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余 | 规定用途\n甲 | 0.00 | 30.00 | 0.00 | 30.00 | 奖励金10.00万元；创建20.00万元",
      "项目",
    );
    const check = checksOf(analysed(projects), "P-13")[0]!;
    expect(check.terms.map((t) => readFact(t.fact as Fact, "万元").formula).slice(0, 2)).toEqual([
      "VALUE(MID('项目'!F4,4,5))",
      "VALUE(MID('项目'!F4,14,5))",
    ]);
  });
});

describe("a user's text in a formula", () => {
  it("stays text: quotes are doubled and control characters left out", () => {
    expect(literal('甲"&HYPERLINK("http://x")&"')).toBe('"甲""&HYPERLINK(""http://x"")&"""');
    expect(literal("=1+1\u0007\n甲")).toBe('"=1+1  甲"');
  });

  it("is written in pieces of at most 255 characters", () => {
    const pieces = literal("很".repeat(600)).split("&");
    expect(pieces.map((p) => p.length - 2)).toEqual([255, 255, 90]);
  });
});
