import { readFileSync } from "node:fs";
import { analyse } from "../../../src/core/analyse";
import { reportText } from "../../../src/core/report";
import { readWorkbook } from "../../../src/files";

/**
 * The figures of every paragraph of the original report of the department (furong-2020) that states amounts or
 * percentages, in the order in which it states them, by the beginning of our paragraph.
 */
const PARAGRAPHS = `
  2020年度财政拨款收入总计 | 1604.90万元 105.84万元 1499.06万元
  2020年度财政拨款支出 | 568.51万元 433.33万元 135.18万元
  截至2020年12月31日 | 568.51万元 433.33万元 135.18万元
  查看项目数 | 100.00% 379.46万元 135.18万元 514.64万元 90.52%
  2020年长沙市芙蓉区应急管理局基本支出 | 433.33万元 385.87万元 47.46万元
  2020年度，长沙市芙蓉区应急管理局“三公”经费 | 4.12万元 82.40% 20.12% 0.69万元 0.69万元
  长沙市芙蓉区应急管理局2020年度政府采购 | 0.40万元 3.30万元 2.90万元
  2020年区本级财政资金收入 | 182.12万元 25.84万元 86.22万元 121.74万元
  2020年上级下拨项目资金 | 48.00万元 80.00万元 48.96万元 79.04万元
  （1）安全生产岗位津贴 | 7.00万元 7.00万元 6.64万元 0.36万元
  （2）安全生产季度测评奖 | 60.00万元 45.00万元 1.00万元 1.00万元 15.00万元
  （3）安全监管专项经费 | 173.00万元 151.12万元 25.84万元 70.58万元 106.38万元 3.00万元 103.38万元
  （4）2019年度安全生产和消防工作考核奖励经费 | 8.00万元 8.00万元 8.00万元 8.00万元
  （5）上级拨付项目资金情况 | 48.00万元 80.00万元 48.96万元 79.04万元
  2018年度安全生产专项资金：系上年 | 10.00万元
  2019年危险化学品三年行动第二批项目资金：系上年 | 30.00万元
  2019年安全生产预防及应急专项资金：系上年结转结余的资金30.00万元 | 30.00万元 10.00万元 20.00万元 0.96万元 29.04万元
  2019年安全生产预防及应急专项资金：系上年结转结余的资金10.00万元 | 10.00万元 10.00万元
  2019年长沙市安全生产专项资金：系本年 | 10.00万元 10.00万元
  2019年度安全生产和消防工作考核奖励经费：系本年 | 8.00万元 8.00万元
  2020年中央自然灾害防治体系建设补助资金：系本年 | 30.00万元 30.00万元`
  .trim()
  .split("\n")
  .map((line) => line.split(" | ").map((part) => part.trim()))
  .map(([start, figures]) => [start!, figures!.split(" ")] as const);

const FIGURE = /\d+\.\d+(?:万元|%)/g;

/** Whether the figures occur in that order, others between them allowed. */
function inOrder(figures: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const figure of all) if (figure === figures[at]) at++;
  return at === figures.length;
}

describe("the report of the seed department", () => {
  let lines: string[];
  beforeAll(async () => {
    const bytes = readFileSync("assets/samples/furong-2020.xlsx");
    lines = reportText(analyse(await readWorkbook(new Uint8Array(bytes)))).split("\n");
  });

  it("is compared with all 72 amounts and percentages of the original", () => {
    expect(PARAGRAPHS.flatMap(([, figures]) => figures)).toHaveLength(72);
  });

  it.each(PARAGRAPHS)("states in “%s…” the figures of the original in their order: %j", (start, figures) => {
    const paragraph = lines.find((line) => line.startsWith(start));
    expect(paragraph).toBeDefined();
    const stated = [...paragraph!.matchAll(FIGURE)].map(([figure]) => figure);
    expect(inOrder(figures, stated) ? figures : stated).toEqual(figures);
  });

  it("keeps the original's statements that there is nothing", () => {
    expect(lines).toEqual(
      expect.arrayContaining([
        "全部为一般公共预算拨款收入，无政府性基金拨款。",
        "长沙市芙蓉区应急管理局2020年度无政府性基金预算安排。",
        "长沙市芙蓉区应急管理局2020年度无国有资本经营预算安排。",
      ]),
    );
  });

  it("has its parts in the original's order", () => {
    const parts = lines.filter((line) => /^[一二三四五六七八九]、/.test(line));
    expect(parts).toEqual([
      "一、部门基本情况",
      "二、绩效评价工作情况",
      "三、一般公共预算支出情况",
      "四、政府性基金预算支出情况",
      "五、国有资本经营预算支出情况",
      "六、社会保险基金预算支出情况",
      "七、部门整体支出绩效情况",
      "八、存在的问题及原因分析",
      "九、下一步改进措施",
    ]);
  });
});
