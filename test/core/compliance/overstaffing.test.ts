import { analysed, table } from "../support";
import { cells, told } from "./told";

const people = (rows: string) =>
  analysed(
    table(
      "2020年度部门整体支出绩效评价基础数据表（万元）",
      `财政供养人员情况 | 编制数 | 2020年实际在职人数 | 控制率
      ${rows}
      经费控制情况 | 2019年决算数 | 2020年预算数 | 2020年决算数
      三公经费 | | | `,
    ),
  );

describe("C-19 超编", () => {
  it("names the kinds and the total that have more staff than posts", () => {
    const analysis = people("合计 | 26 | 27 |\n行政编制 | 12 | 14 |\n事业编制 | 14 | 13 |");
    expect(told(analysis, "C-19")).toEqual([
      "warning 实有人数超过编制数：合计实有 27 人，编制 26 人，超编 1 人、行政编制实有 14 人，编制 12 人，超编 2 人。",
    ]);
    expect(cells(analysis, "C-19")).toEqual([["C3", "B3", "C4", "B4"]]);
  });

  it("is silent when every post is filled", () => {
    expect(told(people("合计 | 26 | 26 |\n行政编制 | 12 | 12 |\n事业编制 | 14 | 14 |"), "C-19")).toEqual([]);
  });

  it("counts contract staff neither by themselves nor in the total", () => {
    const rows = (total: string) =>
      `合计 | 26 | ${total} |\n行政编制 | 12 | 12 |\n事业编制 | 14 | 14 |\n政府雇员 | | 3 |`;
    expect(told(people(rows("29")), "C-19")).toEqual([]);
    expect(told(people(rows("26")), "C-19")).toEqual([]);
  });

  it("says nothing where posts or staff are not stated", () => {
    expect(told(people("合计 | | 27 |\n行政编制 | 12 | |"), "C-19")).toEqual([]);
  });
});
