import { toText } from "../../../src/core/amount";
import { analysed, checksOf, table } from "../support";

/** A list of expenditure by code in 万元; each row has a code, its total, basic and project expenditure. */
const spent = (rows: string, unit = "万元") =>
  table("支出决算表", `单位：${unit}\n科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出\n${rows}`);
const failing = (sheet: ReturnType<typeof table>) =>
  analysed(sheet)
    .checks.filter(({ verdict }) => verdict === "inconsistent")
    .map(({ id }) => id);

/** 201 = 12.4 + 7.4 = 19.8, 208 = 31.4 + 5.3 = 36.7, in all 43.8 + 12.7 = 56.5, rounded to whole 万元 one by one. */
const WHOLE = (total: string) => `合计 | | ${total} | 44.00 | 13.00
  201 | 一般公共服务支出 | 20.00 | 12.00 | 7.00
  208 | 社会保障和就业支出 | 37.00 | 31.00 | 5.00`;

describe("tables rounded further than they are printed", () => {
  it("are whole 万元 printed as 12.00: no sum of them is called wrong", () => {
    expect(failing(spent(WHOLE("57.00")))).toEqual([]);
  });

  it("allow for half a 万元 in each figure, and half a unit of the place that is printed", () => {
    const check = checksOf(analysed(spent(WHOLE("57.00"))), "D03-1").find(({ scope }) => scope?.startsWith("201"))!;
    expect(check.verdict).toBe("within-rounding");
    expect(toText(check.tolerance!)).toBe("15150");
  });

  it("still show an error that is larger than rounding", () => {
    expect(failing(spent(WHOLE("75.00")))).toEqual(["D03-1", "D03-2:合计/本年支出合计"]);
  });

  it("are one decimal, with or without the zero after it", () => {
    const rows = (zero: string) => `合计 | | 20.2${zero} | 10.1${zero} | 10.1${zero}
      201 | 一般公共服务支出 | 6.7${zero} | 3.4${zero} | 3.4${zero}
      207 | 文化旅游体育与传媒支出 | 6.8${zero} | 3.4${zero} | 3.3${zero}
      208 | 社会保障和就业支出 | 6.8${zero} | 3.4${zero} | 3.5${zero}`;
    expect(failing(spent(rows("")))).toEqual([]);
    expect(failing(spent(rows("0")))).toEqual([]);
  });

  it("are hundreds of 元 printed with 分", () => {
    const rows = `合计 | | 565300.00 | 438100.00 | 127300.00
      201 | 一般公共服务支出 | 198200.00 | 124300.00 | 74000.00
      208 | 社会保障和就业支出 | 367200.00 | 313900.00 | 53200.00`;
    expect(failing(spent(rows, "元"))).toEqual([]);
  });

  it("may be one column of several: a finer column beside it stays as exact as it is printed", () => {
    const rows = `合计 | | 57.00 | 43.81 | 12.74
      201 | 一般公共服务支出 | 20.00 | 12.38 | 7.42
      207 | 文化旅游体育与传媒支出 | 9.00 | 6.11 | 2.55
      208 | 社会保障和就业支出 | 28.00 | 25.32 | 2.77`;
    expect(failing(spent(rows))).toEqual([]);
    expect(failing(spent(rows.replace("6.11", "6.31")))).toEqual(["D03-2:合计/基本支出"]);
  });

  it("are not supposed where the sums hold: a single slip among round figures is told", () => {
    const right = table(
      "2023年部门支出总表",
      `单位：万元
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      201 | 一般公共服务支出 | 30.00 | 10.00 | 20.00
      205 | 教育支出 | 70.00 | 50.00 | 20.00
      208 | 社会保障和就业支出 | 51.00 | 40.00 | 10.00
      合计 | | 150.00 | 100.00 | 50.00`,
    );
    expect(failing(right).sort()).toEqual([
      "B-3:部门支出预算总表/208 社会保障和就业支出",
      "B-3:部门支出预算总表/合计/合计",
    ]);
  });
});
