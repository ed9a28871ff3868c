import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { render } from "../../../src/messages/render";
import { analysed, checksOf, table, verdicts } from "../support";

const ledger = (lines: string, columns = ""): SheetSnapshot =>
  table(
    "2023年度项目资金收支明细表",
    `单位：万元\n序号 | 项目名称 | ${columns}上年结转结余 | 本年收到 | 本年支出 | 年末结转结余\n${lines}`,
  );

/** The subtotals and totals of 本年支出, each with the figures that it adds up: `{ 中央小计: "37.42 + 12.00 = 49.42" }`. */
function added(sheet: SheetSnapshot): Record<string, string> {
  const sums = checksOf(analysed(sheet), "P-3").filter((check) => check.scope?.endsWith("/本年支出"));
  return Object.fromEntries(
    sums.map((check) => {
      const figures = check.terms.map(({ fact }) => ("cell" in fact ? fact.cell.address : "?"));
      return [
        check.scope!.replace("/本年支出", ""),
        `${figures.slice(0, -1).join("+")}=${figures.at(-1)}: ${check.verdict}`,
      ];
    }),
  );
}

const notes = (sheet: SheetSnapshot) =>
  analysed(sheet)
    .findings.filter((f) => f.code === "R-4")
    .map((f) => render(f.text, "zh-CN"));

describe("a level column on every row, and subtotals below their rows", () => {
  // 37.42 + 12.00 = 49.42; 6.35; 5.71 + 0.98 = 6.69; 49.42 + 6.35 + 6.69 = 62.46
  const levels = (central: string, province: string, county: string) =>
    ledger(
      `1 | 甲 | 中央 | 1.25 | 38.65 | 37.42 | 2.48
       2 | 乙 | 中央 | 0.00 | 12.00 | 12.00 | 0.00
       | ${central} | | 1.25 | 50.65 | 49.42 | 2.48
       3 | 丙 | 省级 | 0.50 | 8.00 | 6.35 | 2.15
       | ${province} | | 0.50 | 8.00 | 6.35 | 2.15
       4 | 丁 | 县级 | 0.32 | 5.80 | 5.71 | 0.41
       5 | 戊 | 县级 | 0.00 | 1.20 | 0.98 | 0.22
       | ${county} | | 0.32 | 7.00 | 6.69 | 0.63
       合计 | | | 2.07 | 65.65 | 62.46 | 5.26`,
      "资金级次 | ",
    );
  const SUMS = {
    中央小计: "F4+F5=F6: exact",
    省级小计: "F7=F8: exact",
    县本级小计: "F9+F10=F11: exact",
    合计: "F6+F8+F11=F12: exact",
  };

  it("a subtotal adds up the rows of the level that it names", () => {
    expect(added(levels("中央小计", "省级小计", "县级小计"))).toEqual(SUMS);
    expect(added(levels("中央资金小计", "省级资金小计", "县级资金小计"))).toEqual(SUMS);
  });

  it("one that is called 小计 only adds up the level that stands above it", () => {
    expect(added(levels("小计", "小计", "小计"))).toEqual(SUMS);
  });

  it("a level's subtotal without rows opens nothing", () => {
    const sheet = ledger(
      `1 | 甲 | 1.25 | 38.65 | 37.42 | 2.48
       | 中央小计 | 1.25 | 38.65 | 37.42 | 2.48
       | 省级小计 | 0.00 | 0.00 | 0.00 | 0.00
       2 | 丁 | 0.32 | 5.80 | 5.71 | 0.41
       | 县级小计 | 0.32 | 5.80 | 5.71 | 0.41
       合计 | | 1.57 | 44.45 | 43.13 | 2.89`,
    );
    expect(added(sheet)).toEqual({
      中央小计: "E4=E5: exact",
      县本级小计: "E7=E8: exact",
      合计: "E5+E6+E8=E9: exact",
    });
  });

  it("the levels of funds from above are one where one subtotal speaks of them", () => {
    const sheet = ledger(
      `1 | 甲 | 中央 | 1.25 | 38.65 | 37.42 | 2.48
       2 | 丙 | 省级 | 0.50 | 8.00 | 6.35 | 2.15
       | 上级小计 | | 1.75 | 46.65 | 43.77 | 4.63`,
      "资金级次 | ",
    );
    expect(added(sheet)).toEqual({ 上级拨付小计: "F4+F5=F6: exact" });
  });

  it("of 中央小计, 省级小计 and 上级小计 the last adds up all, and the others are named as not checked", () => {
    const sheet = ledger(
      `1 | 甲 | 中央 | 1.25 | 38.65 | 37.42 | 2.48
       | 中央小计 | | 1.25 | 38.65 | 37.42 | 2.48
       2 | 丙 | 省级 | 0.50 | 8.00 | 6.35 | 2.15
       | 省级小计 | | 0.50 | 8.00 | 6.35 | 2.15
       | 上级小计 | | 1.75 | 46.65 | 43.77 | 4.63
       合计 | | | 1.75 | 46.65 | 43.77 | 4.63`,
      "资金级次 | ",
    );
    expect(added(sheet)).toEqual({ 上级拨付小计: "F4+F6=F8: exact", 合计: "F8=F9: exact" });
    expect(notes(sheet).map((note) => /第(\d+)行的小计/.exec(note)?.[1])).toEqual(["5", "7"]);
  });
});

describe("subtotals without headings of sections", () => {
  const groups = (first: string, second: string) =>
    ledger(
      `1 | 甲 | 1.25 | 38.65 | 37.42 | 2.48
       2 | 乙 | 0.00 | 12.00 | 12.00 | 0.00
       | ${first} | 1.25 | 50.65 | 49.42 | 2.48
       3 | 丙 | 0.50 | 8.00 | 6.35 | 2.15
       | ${second} | 0.50 | 8.00 | 6.35 | 2.15
       4 | 丁 | 0.32 | 5.80 | 5.71 | 0.41
       合计 | | 2.07 | 64.45 | 61.48 | 5.04`,
    );

  it.each([
    ["小计", "小计", "第1组小计", "第2组小计"],
    ["本页小计", "本页小计", "第1组小计", "第2组小计"],
    ["学前教育小计", "义务教育小计", "学前教育小计", "义务教育小计"],
    ["学前教育合计", "义务教育合计", "学前教育小计", "义务教育小计"],
  ])(
    "%s and %s add up the rows since the one before, and rows after the last are of the total",
    (a, b, first, second) => {
      expect(added(groups(a, b))).toEqual({
        [first]: "E4+E5=E6: exact",
        [second]: "E7=E8: exact",
        合计: "E6+E8+E9=E10: exact",
      });
    },
  );

  it("a list that begins with one has them above their rows", () => {
    const sheet = ledger(
      `合计 | | 0.00 | 15.00 | 15.00 | 0.00
       | 小计 | 0.00 | 10.00 | 10.00 | 0.00
       1 | 甲 | 0.00 | 10.00 | 10.00 | 0.00
       | 小计 | 0.00 | 5.00 | 5.00 | 0.00
       2 | 乙 | 0.00 | 5.00 | 5.00 | 0.00`,
    );
    expect(added(sheet)).toEqual({ 第1组小计: "E6=E5: exact", 第2组小计: "E8=E7: exact", 合计: "E5+E7=E4: exact" });
  });

  it("a further one without rows of its own takes no part and is named", () => {
    const sheet = ledger(
      `1 | 甲 | 0.00 | 10.00 | 10.00 | 0.00
       | 小计 | 0.00 | 10.00 | 10.00 | 0.00
       2 | 乙 | 0.00 | 5.00 | 5.00 | 0.00
       | 小计 | 0.00 | 5.00 | 5.00 | 0.00
       | 小计 | 0.00 | 15.00 | 15.00 | 0.00
       3 | 丙 | 0.00 | 1.00 | 1.00 | 0.00
       合计 | | 0.00 | 16.00 | 16.00 | 0.00`,
    );
    expect(added(sheet)).toEqual({
      第1组小计: "E4=E5: exact",
      第2组小计: "E6=E7: exact",
      合计: "E5+E7+E9=E10: exact",
    });
    expect(notes(sheet)).toHaveLength(1);
  });

  it("the levels of the rows are kept", () => {
    const sheet = ledger(
      `1 | 甲 | 中央 | 0.00 | 10.00 | 10.00 | 0.00
       2 | 乙 | 县级 | 0.00 | 5.00 | 5.00 | 0.00
       | 小计 | | 0.00 | 15.00 | 15.00 | 0.00
       3 | 丙 | 县级 | 0.00 | 2.00 | 2.00 | 0.00
       | 小计 | | 0.00 | 2.00 | 2.00 | 0.00`,
      "资金级次 | ",
    );
    expect(added(sheet)).toEqual({ 第1组小计: "F4+F5=F6: exact", 第2组小计: "F7=F8: exact" });
    const records = analysed(sheet).facts.records("P1");
    expect(records.map((r) => (r.level ?? r.section)!.split(":")[0])).toEqual(["upper", "district", "district"]);
  });

  it("a subtotal that is out is told, and it alone", () => {
    const sheet = ledger(
      `1 | 甲 | 0.00 | 10.00 | 10.00 | 0.00
       | 小计 | 0.00 | 10.00 | 10.00 | 0.00
       2 | 乙 | 0.00 | 5.00 | 5.00 | 0.00
       | 小计 | 0.00 | 6.00 | 5.00 | 0.00
       合计 | | 0.00 | 16.00 | 15.00 | 0.00`,
    );
    expect(verdicts(analysed(sheet), "P-3")).toMatchObject({
      "第1组小计/本年收到": "exact",
      "第2组小计/本年收到": "inconsistent",
      "合计/本年收到": "exact",
    });
  });

  it("under one heading several subtotals each add up their own rows", () => {
    const sheet = ledger(
      `一、县本级
       1 | 甲 | 0.00 | 10.00 | 10.00 | 0.00
       | 小计 | 0.00 | 10.00 | 10.00 | 0.00
       2 | 乙 | 0.00 | 5.00 | 5.00 | 0.00
       | 小计 | 0.00 | 5.00 | 5.00 | 0.00
       合计 | | 0.00 | 15.00 | 15.00 | 0.00`,
    );
    expect(added(sheet)).toEqual({
      第1组小计: "E5=E6: exact",
      第2组小计: "E7=E8: exact",
      合计: "E6+E8=E9: exact",
    });
  });
});

describe("numbered rows that carry the sum of the rows under them", () => {
  const numbered = (first: string, received: string) =>
    ledger(
      `| 一、学前教育类 | 1.25 | ${received} | 49.42 | 2.48
       1 | 甲 | 1.25 | 38.65 | 37.42 | 2.48
       2 | 乙 | 0.00 | 12.00 | 12.00 | 0.00
       | 二、义务教育类 | 0.50 | 8.00 | 6.35 | 2.15
       3 | 丙 | 0.50 | 8.00 | 6.35 | 2.15
       | 三、其他 | 0.32 | 5.80 | 5.71 | 0.41
       合计 | | 2.07 | 64.45 | 61.48 | 5.04`.replace("一、学前教育类", first),
    );

  it("head their section; one without rows is a project", () => {
    // 49.42 + 6.35 + 5.71 = 61.48
    expect(added(numbered("一、学前教育类", "50.65"))).toEqual({
      学前教育类小计: "E5+E6=E4: exact",
      义务教育类小计: "E8=E7: exact",
      合计: "E4+E7+E9=E10: exact",
    });
  });

  it("also where one of their figures is out", () => {
    expect(verdicts(analysed(numbered("一、学前教育类", "50.56")), "P-3")).toMatchObject({
      "学前教育类小计/本年收到": "inconsistent",
      "学前教育类小计/本年支出": "exact",
    });
  });

  it("are projects where their figures are nothing of the kind", () => {
    const sheet = ledger(
      `| 一、甲 | 0.00 | 10.00 | 10.00 | 0.00
       | 乙 | 0.00 | 5.00 | 5.00 | 0.00
       | 二、丙 | 0.00 | 3.00 | 3.00 | 0.00
       合计 | | 0.00 | 18.00 | 18.00 | 0.00`,
    );
    expect(added(sheet)).toEqual({ 合计: "E4+E5+E6=E7: exact" });
  });
});
