import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { analysed, table } from "../support";

const UNIT = "部门：某县林业局　单位：万元";
const HEADS = "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出";

/** Kind and range of each cause on the first sheet. */
function causes(...sheets: SheetSnapshot[]): string[] {
  return analysed(...sheets)
    .findings.flatMap(({ cause, severity }) => (cause && severity !== "info" ? [cause] : []))
    .filter(({ sheet }) => sheet === sheets[0]!.name)
    .map(({ kind, range }) => `${kind} ${range}`);
}

describe("lines whose figures moved up", () => {
  it("begin with the line whose own figures are lost, also where the line below it shows the same figures", () => {
    // 2130205 in row 7 lost its 35.20: from there on each line holds the figures of the next. 21308 and 2130801 in rows 8
    // and 9 are the same 40.35, so that row 8 looks right.
    const moved = table(
      "支出决算表",
      `${UNIT}
       ${HEADS}
       213 | 农林水支出 | 135.55 | 95.20 | 40.35
       21302 | 林业和草原 | 95.20 | 95.20 |
       2130201 | 行政运行 | 60.00 | 60.00 |
       2130205 | 森林资源培育 | 40.35 | | 40.35
       21308 | 普惠金融发展支出 | 40.35 | | 40.35
       2130801 | 支持农村金融机构 | 12.60 | 12.60 |
       221 | 住房保障支出 | 12.60 | 12.60 |
       22102 | 住房改革支出 | 12.60 | 12.60 |
       2210201 | 住房公积金 | 148.15 | 107.80 | 40.35
       合计 | | | |`,
      "GK03",
    );
    expect(causes(moved)).toEqual([expect.stringMatching(/^(labels-out-of-step|block-shifted) C7:E13$/)]);
  });

  it("begin with the figure that stands in a line without a name", () => {
    // 本年收入合计 and what follows stand one row too high: the first of them in row 7, which has no name.
    const summary = (income: readonly string[]) =>
      table(
        "收入支出决算总表",
        `${UNIT}
         收入 | | 支出 |
         项目 | 决算数 | 项目 | 决算数
         一、一般公共预算财政拨款收入 | 310.40 | 一、一般公共服务支出 | 281.15
         二、事业收入 | 24.10 | 二、住房保障支出 | 53.35
          | ${income[0]} | 三、其他支出 |
         本年收入合计 | ${income[1]} | 本年支出合计 | 334.50
         使用非财政拨款结余 | ${income[2]} | 结余分配 |
         年初结转和结余 | ${income[3]} | 年末结转和结余 | 15.75
         总计 | ${income[4]} | 总计 | 350.25`,
        "GK01",
      );
    expect(causes(summary(["", "334.50", "4.20", "11.55", "350.25"]))).toEqual([]);
    expect(causes(summary(["334.50", "4.20", "11.55", "350.25", ""]))).toEqual([
      expect.stringMatching(/^(labels-out-of-step|block-shifted) B7:B11$/),
    ]);
  });
});

describe("a line of subtotals that lost its only part", () => {
  it("was not updated, though it holds nothing but nil", () => {
    const nil = table(
      "支出决算表",
      `${UNIT}
       ${HEADS}
       213 | 农林水支出 | 95.20 | 60.10 | 35.10
       21302 | 林业和草原 | 95.20 | 60.10 | 35.10
       2130201 | 行政运行 | 95.20 | 60.10 | 35.10
       221 | 住房保障支出 | 0 | 0 | 0
       22102 | 住房改革支出 | 12.60 | 8.40 | 4.20
       2210201 | 住房公积金 | 12.60 | 8.40 | 4.20
       合计 | | 107.80 | 68.50 | 39.30`,
      "GK03",
    );
    expect(causes(nil)).toEqual(["subtotal-stale C7:E7"]);
  });
});

describe("two columns in each other's place", () => {
  it("are one cause in a table of two blocks, whose totals stand below one of them", () => {
    // 公用经费 in two blocks: 80.70 = 55.10 + 14.20 + 8.25 + 2.05 + 1.10, and with the 19.60 of 310 it is 100.30;
    // 228.70 + 100.30 = 329.00.
    const blocks = (left: readonly string[], right: readonly string[]) =>
      table(
        "一般公共预算财政拨款基本支出决算表",
        `${UNIT}
         人员经费 | | | 公用经费 | | | | |
         科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
         301 | 工资福利支出 | 210.40 | 302 | 商品和服务支出 | ${left[0]} | 30213 | 维修（护）费 | ${right[0]}
         30101 | 基本工资 | 150.15 | 30201 | 办公费 | ${left[1]} | 30228 | 工会经费 | ${right[1]}
         30102 | 津贴补贴 | 60.25 | 30202 | 印刷费 | ${left[2]} | 310 | 资本性支出 | ${right[2]}
         303 | 对个人和家庭的补助 | 18.30 | 30207 | 邮电费 | ${left[3]} | 31002 | 办公设备购置 | ${right[3]}
         30302 | 退休费 | 18.30 | | | | | |
         人员经费合计 | | 228.70 | 公用经费合计 | | ${left[4] ?? ""} | | | ${right[4] ?? ""}
         合计 | | | | | ${left[4] ? "329.00" : ""} | | | ${right[4] ? "329.00" : ""}`,
        "GK06",
      );
    expect(causes(blocks(["80.70", "55.10", "14.20", "8.25"], ["2.05", "1.10", "19.60", "19.60", "100.30"]))).toEqual(
      [],
    );
    expect(causes(blocks(["2.05", "1.10", "19.60", "19.60", "100.30"], ["80.70", "55.10", "14.20", "8.25"]))).toEqual([
      expect.stringMatching(/^columns-swapped F/),
    ]);
  });
});
