import { Paper } from "../paper";

/** Sheets that are no budget tables, as they gather in every working workbook. */

/** A phone list: numbers that are no money. */
export function phoneList(): Paper {
  const paper = new Paper("通讯录", [7, 28, 12, 18, 18]);
  paper.merged(1, 1, 1, 5, "评价工作联系人通讯录", "title");
  paper.line(2, 1, ["序号", "科室", "联系人", "办公电话", "手机"], "header");
  const rows = [
    ["办公室", "甲某", "0731-00000001", 13000000001],
    ["应急指挥中心", "乙某", "0731-00000002", 13000000002],
    ["安全生产综合协调科", "丙某", "0731-00000003", 13000000003],
    ["安全生产监督管理科", "丁某", "0731-00000004", 13000000004],
    ["灾害防治科", "戊某", "0731-00000005", 13000000005],
  ] as const;
  rows.forEach(([office, person, desk, mobile], index) => {
    paper.put(3 + index, 1, index + 1, "count");
    paper.line(3 + index, 2, [office, person, desk], "centred");
    paper.put(3 + index, 5, mobile, "count");
  });
  paper.height(30, 1);
  paper.height(22, 2, 3, 4, 5, 6, 7);
  return paper;
}

/** A sheet that nobody ever used. */
export function emptySheet(): Paper {
  return new Paper("Sheet2", []);
}

/** A hidden sheet of scrap sums. */
export function scrap(): Paper {
  const paper = new Paper("草稿", [16, 12, 12, 16], { hidden: true });
  paper.put(1, 1, "试算，勿打印");
  paper.put(3, 1, "基本支出");
  paper.put(3, 2, 433.33);
  paper.put(4, 1, "项目支出");
  paper.put(4, 2, 130.18);
  paper.put(5, 1, "合计");
  paper.formula(5, 2, "SUM(B3:B4)", 563.51);
  paper.put(5, 3, "差5？");
  paper.put(7, 1, "四季度奖金");
  paper.formula(7, 2, "60-45", 15);
  return paper;
}
