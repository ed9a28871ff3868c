import { analysed, table } from "../support";
import { cellAt, rowShown, sheetOf } from "./support";

const HEADINGS = "单位：万元\n采购项目 | 采购类别 | 年初预算 | 调整预算 | 实际采购金额 | 差额";
const bought = (rows: string) =>
  sheetOf(analysed(table("2020年度政府采购预算执行情况表", `${HEADINGS}\n${rows}`, "采购表")), "procurement");

describe("政府采购", () => {
  it("sets each purchase against its budget", () => {
    const sheet = bought("办公用电脑 | 货物 | 0.40 | | 3.30 | 2.90\n合计 | | 0.40 | | 3.30 | 2.90");
    expect(rowShown(sheet, 4)).toBe("1 | 办公用电脑 | 货物 | 0.4 | 0 | 0.4 | 3.3 | 2.9 | 8.25 | 是 | 2.9 | 成立");
    expect(cellAt(sheet, "I4")).toMatchObject({ formula: "ROUND(H4-G4,6)", decimal: "2.9" });
    expect(cellAt(sheet, "K4")).toMatchObject({
      formula: 'IF(ISNUMBER(I4),IF(I4>0,"是","否"),"")',
      style: "inconsistent",
    });
    expect(rowShown(sheet, 5)).toBe("合计（各项相加） | 0.4 | 0 | 0.4 | 3.3 | 2.9 | 8.25 | 是 | 2.9");
  });

  it("adds the adjustment to the original budget", () => {
    const sheet = bought("电脑 | 货物 | 5.00 | 1.00 | 5.50 |\n修缮 | 工程 | 3.00 | | 3.00 |");
    expect(cellAt(sheet, "G4")).toMatchObject({ formula: "ROUND(E4+F4,6)", decimal: "6" });
    expect(rowShown(sheet, 4)).toContain("-0.5 | 0.9167 | 否");
  });

  it("sums each category where there are several", () => {
    const sheet = bought(
      "电脑 | 货物 | 5.00 | | 4.00 | -1.00\n打印机 | 货物 | 1.00 | | 1.00 | 0.00\n修缮 | 工程 | 3.00 | | 3.00 | 0.00",
    );
    expect(rowShown(sheet, 6)).toBe("货物小计（各项相加） | 6 | 0 | 6 | 5 | -1 | 0.8333 | 否 | -1");
    expect(rowShown(sheet, 9)).toBe("合计（各项相加） | 9 | 0 | 9 | 8 | -1 | 0.8889 | 否 | -1");
  });
});
