import { analysed, verdicts } from "../../support";
import { ALL, D04, judgedFourWays } from "./accounts";

judgedFourWays({
  rule: "X-19",
  says: "government funds are the same in tables 04 and 08, class by class",
  sheet: D04,
  scope: "政府性基金预算/212 城乡社区支出",
  cell: "F6",
  wrong: 19,
  cells: ["F6", "E5"],
  rounded: 9.01,
  unknown: ["F6", "见附表", "GK04!F6 的内容“见附表”不是数字"],
});

describe("X-19", () => {
  it("compares state capital with table 09 likewise", () => {
    expect(verdicts(analysed(...ALL), "X-19")).toEqual({
      "政府性基金预算/212 城乡社区支出": "exact",
      "国有资本经营预算/223 国有资本经营预算支出": "exact",
    });
  });
});
