import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { render } from "../../../src/messages/render";
import { analysed, table, verdicts } from "../support";

const ledger = (lines: string): SheetSnapshot =>
  table(
    "2023年度项目资金收支明细表",
    `单位：万元\n序号 | 项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余\n${lines}`,
  );

const names = (sheet: SheetSnapshot) =>
  analysed(sheet)
    .facts.records("P1")
    .map((record) => record.id);
const notes = (sheet: SheetSnapshot) =>
  analysed(sheet)
    .findings.filter((finding) => finding.code === "R-4")
    .map((finding) => render(finding.text, "zh-CN"));

describe("a note in the midst of a list", () => {
  it("does not end it where rows of figures follow in its columns", () => {
    // 10.00 + 5.00 = 15.00; 15.00 + 2.00 = 17.00
    const sheet = ledger(
      `1 | 甲 | 0.00 | 10.00 | 10.00 | 0.00
       备注：以下为上级资金
       2 | 乙 | 0.00 | 5.00 | 5.00 | 0.00
       本页小计 | | 0.00 | 15.00 | 15.00 | 0.00
       3 | 丙 | 0.00 | 2.00 | 2.00 | 0.00
       本页小计 | | 0.00 | 2.00 | 2.00 | 0.00
       累计 | | 0.00 | 17.00 | 17.00 | 0.00`,
    );
    expect(names(sheet)).toEqual(["甲", "乙", "丙"]);
    expect(verdicts(analysed(sheet), "P-3")).toMatchObject({
      "第1组小计/本年支出": "exact",
      "第2组小计/本年支出": "exact",
      "合计/本年支出": "exact",
    });
    expect(notes(sheet)).toEqual([]);
  });

  it("ends it where text follows, or another table with headings of its own", () => {
    const sheet = ledger(
      `1 | 甲 | 0.00 | 10.00 | 10.00 | 0.00
       合计 | | 0.00 | 10.00 | 10.00 | 0.00
       注：1.本表反映项目资金收支情况。
       2.金额保留两位小数。
       指标 | 内容 | 年初目标 | 全年目标 | 完成值 | 得分
       数量 | 培训 | 3.00 | 3.00 | 3.00 | 10.00`,
    );
    expect(names(sheet)).toEqual(["甲"]);
    expect(notes(sheet)).toEqual([]);
  });

  it("rows below a signature are not read, and it is told which", () => {
    const sheet = ledger(
      `1 | 甲 | 0.00 | 10.00 | 10.00 | 0.00
       填表人：张三
       2 | 乙 | 0.00 | 5.00 | 5.00 | 0.00
       3 | 丙 | 0.00 | 2.00 | 2.00 | 0.00`,
    );
    expect(names(sheet)).toEqual(["甲"]);
    expect(notes(sheet)).toHaveLength(1);
    expect(notes(sheet)[0]).toContain("第5行的附注或签名之后，第6行至第7行仍有金额，未读取");
  });
});
