import { analysed, table } from "../support";
import { cellAt, rowShown, rowWith, sheetOf, shownAt } from "./support";

const threePublic = (rows: string) =>
  sheetOf(
    analysed(
      table(
        "2020年度“三公”经费支出情况表",
        `单位：万元\n项目 | 2019年决算数 | 2020年预算数 | 2020年决算数 | 较上年增减额\n${rows}`,
        "三公",
      ),
    ),
    "three-public",
  );
const FULL = threePublic(`合计 | 3.43 | 5.00 | 4.12 | 0.69
  因公出国（境）费 | 0.00 | 0.00 | 0.00 | 0.00
  公务用车购置及运行维护费 | 3.00 | 4.00 | 3.69 | 0.69
  其中：公务用车购置费 | 0.00 | 0.00 | 0.00 | 0.00
  公务用车运行维护费 | 3.00 | 4.00 | 3.69 | 0.69
  公务接待费 | 0.43 | 1.00 | 0.43 | 0.00`);
const TOTAL_ONLY = threePublic(`合计 | 3.43 | 5.00 | 4.12 | 0.69
  因公出国（境）费 | | | |
  公务用车购置及运行维护费 | | | |
  公务用车运行维护费 | | | | 0.69
  公务接待费 | | | |`);

describe("三公经费", () => {
  it("sets each item against its budget, the year before and the whole", () => {
    expect(rowShown(FULL, 4)).toBe("“三公”经费合计 | 3.43 | 5 | 4.12 | 0.824 | 0.69 | 0.2012 | 1 | 0.69 | 成立");
    expect(cellAt(FULL, "F4")!.formula).toBe('IF(D4=0,"不适用",ROUND(E4/D4,4))');
    expect(cellAt(FULL, "H4")!.formula).toBe('IF(C4=0,"不适用",ROUND((E4-C4)/C4,4))');
    const reception = rowWith(FULL, "公务接待费");
    expect(shownAt(FULL, `I${reception}`)).toBe("0.1044");
  });

  it("has no rate for an item without budget", () => {
    expect(shownAt(FULL, `F${rowWith(FULL, "因公出国")}`)).toBe("不适用");
  });

  it("adds up the three items, the vehicles' parts not twice, and shows the difference", () => {
    const sums = rowWith(FULL, "分项合计");
    expect(rowShown(FULL, sums)).toBe("分项合计（1+2+3） | 3.43 | 5 | 4.12 | 0.69");
    expect(cellAt(FULL, `E${sums}`)!.formula).toBe("ROUND(SUM(E5:E6,E9),6)");
    expect(rowShown(FULL, sums + 1)).toBe("差额（合计 − 分项合计） | 0 | 0 | 0 | 0");
  });

  it("leaves blank what the tables leave blank, and keeps a change that is stated alone", () => {
    const reception = rowWith(TOTAL_ONLY, "公务接待费");
    expect(rowShown(TOTAL_ONLY, reception)).toBe("3. 公务接待费");
    expect(cellAt(TOTAL_ONLY, `E${reception}`)).toMatchObject({
      text: "",
      formula: expect.stringContaining("ISNUMBER"),
    });
    expect(rowShown(TOTAL_ONLY, rowWith(TOTAL_ONLY, "运行维护费") + 2)).toContain("0.69");
    expect(rowShown(TOTAL_ONLY, rowWith(TOTAL_ONLY, "分项合计"))).toBe("分项合计（1+2+3）");
  });
});
