import { figureAtEnd } from "../../../src/core/tables/figure-at-end";

describe("a line of a cell that ends with a figure", () => {
  it.each([
    ["项目资金总额：1,200.5万元；", "项目资金总额", "1,200.5万元"],
    ["其中：财政拨款  16.00", "其中：财政拨款", "16.00"],
    ["结转 -3.5 元", "结转", "-3.5 元"],
    ["2019年结转1-100", "2019年结转1", "-100"],
    ["其他资金：——", "其他资金", "——"],
    ["其他资金：无。", "其他资金", "无"],
    ["资金，100", "资金，", "100"],
    ["１２．５", "", "１２．５"],
    ["7", "", "7"],
  ])("%j is about %j and says %j", (line, label, figure) => {
    expect(figureAtEnd(line)).toEqual({ label, figure });
  });

  it.each(["", "项目资金总额", "2019年", "1.00（其中）", "万元"])("%j ends with none", (line) => {
    expect(figureAtEnd(line)).toBeNull();
  });
});
