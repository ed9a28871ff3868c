import { FURONG_SECTIONS } from "../furongProjects";
import { letters, Paper } from "../paper";
import { type Manner, total, type } from "./manners";

/** What was to be the sheet's name; Excel keeps 31 characters of it. */
const SHEET = "附表4 2020年度长沙市芙蓉区应急管理局项目资金收支明细表(区本级及上级拨付)".slice(0, 31);

const COLUMNS = [
  "budget",
  "added",
  "direct",
  "opening",
  "receipt",
  "spend",
  "closing",
  "returned",
  "carried",
  "undisbursed",
] as const;
const FIRST = 6;
const LAST = FIRST + COLUMNS.length + 2;

/** How the figures are typed that are not plain numbers. */
const MANNERS: Readonly<Record<string, Manner>> = {
  "p1.opening": "dash",
  "p1.receipt": "text",
  "p1.returned": "spaced",
  "p3.budget": "fullWidth",
  "p3.receipt": "noBreak",
  "p3.returned": "text",
  "p4.budget": "dash",
  "p4.opening": "dash",
  "p4.closing": "dash",
  "u1.closing": "dash",
  "u2.closing": "dash",
  "u4.spend": "dash",
  "u5.spend": "dash",
  "u6.closing": "dash",
  "u7.spend": "dash",
  "u3.carried": "text",
};

/** Names as they were broken and spaced to fit. */
const NAMES: Readonly<Record<string, string>> = {
  p1: "安全生产\n岗位津贴",
  p2: "安全生产 季度测评奖",
  p4: "2019年度安全生产和\n消防工作考核奖励经费",
  u2: "2019年危险化学品三年\n行动第二批项目资金",
  u6: "2019年度安全生产和\n消防工作考核奖励经费 ",
};

/** The document numbers as they were typed. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  u2: "长财企指[2019]87号",
  u4: "长财企指〔2019〕 41号",
};

/** The totals that are live sums; the district's receipts are typed, and do not agree with their rows. */
const SUMMED = ["opening", "receipt", "spend", "closing"] as const;
const TYPED = "P.local.receipt";

/** 项目资金收支明细 with sections merged down the side, spacer rows, a hidden row and a header of two levels. */
export function messyProjects(): Paper {
  const paper = new Paper(SHEET, [3, 7, 6, 26, 22, ...COLUMNS.map(() => 11), 15, 28, 32], { landscape: true });
  writeHeader(paper);

  let at = 8;
  let number = 1;
  const subtotals: number[] = [];
  for (const section of FURONG_SECTIONS) {
    const top = at;
    for (const project of section.projects) {
      paper.put(at, 3, number, "count");
      paper.put(at, 4, NAMES[project.id] ?? project.name, "label");
      paper.put(at, 5, DOCUMENTS[project.id] ?? project.document ?? null, "label");
      COLUMNS.forEach((column, offset) => {
        const id = `${project.id}.${column}`;
        type(paper, at, FIRST + offset, id, MANNERS[id]);
      });
      paper.line(at, LAST - 2, [project.standard ?? null, project.purpose ?? null, project.use ?? null], "label");
      paper.height(project.height ?? 34, at);
      if (project.id === "u1") paper.hideRow(at);
      at += 1;
      number += 1;
      if (project.id === "p2" || project.id === "u3") {
        for (let column = 3; column <= LAST; column += 1) paper.put(at, column, null, "label");
        paper.height(10, at);
        at += 1;
      }
    }
    paper.merged(at, 3, at, 5, "小  计", "total");
    writeTotals(paper, at, section.id, (column) => `SUM(${column}${top}:${column}${at - 1})`);
    paper.merged(top, 2, at, 2, section.name.replace(/^.、/, ""), "total");
    subtotals.push(at);
    at += 1;
  }
  paper.merged(at, 2, at, 5, "合      计", "total");
  writeTotals(paper, at, "P.total", (column) => subtotals.map((row) => `${column}${row}`).join("+"));
  paper.merged(
    at + 1,
    2,
    at + 1,
    LAST,
    "注：1.本表根据明细账填列，可能存在尾差。2.财政直接拨付的资金不经本单位。",
    "note",
  );
  paper.height(20, at + 1);
  return paper;
}

function writeHeader(paper: Paper): void {
  paper.put(1, 2, "附件2-1", "attachment");
  paper.put(2, 2, "打印人：财务室  打印日期：2021-09-10", "left");
  paper.merged(3, 2, 3, LAST, "2020年度项目资金收支明细表", "title");
  paper.put(4, 2, "编制单位：长沙市芙蓉区应急管理局", "left");
  paper.put(4, LAST, "单位：万元", "right");
  const tall = (column: number, text: string) => paper.merged(5, column, 6, column, text, "header");
  const wide = (left: number, right: number, text: string) => paper.merged(5, left, 5, right, text, "header");
  tall(2, "资金\n来源");
  tall(3, "序号");
  tall(4, "项目名称");
  tall(5, "文  号");
  wide(6, 8, "本年预算");
  paper.line(6, 6, ["年初预算", "年中追加", "财政直接\n拨付"], "header");
  tall(9, "年初结余");
  paper.put(5, 10, "本年收入", "header");
  paper.put(6, 10, "当年实际\n收到资金", "header");
  tall(11, "实际支出");
  wide(12, 14, "年末结余");
  paper.line(6, 12, ["合计", "上缴财政", "结转下年"], "header");
  tall(15, "尚未拨付");
  tall(16, "发放标准");
  tall(17, "文件规定用途");
  tall(18, "资金使用情况");
  paper.line(7, 2, ["栏次", ...Array.from({ length: LAST - 2 }, (_, index) => index + 1)], "centred");
  paper.height(20, 4);
  paper.height(30, 3, 6);
  paper.height(22, 5, 7);
}

/** Writes the four stated totals, live where they agree with what they add up. */
function writeTotals(paper: Paper, at: number, id: string, formula: (column: string) => string): void {
  COLUMNS.forEach((column, offset) => {
    const figure = `${id}.${column}`;
    const place = FIRST + offset;
    const summed = (SUMMED as readonly string[]).includes(column) && figure !== TYPED;
    if (summed) total(paper, at, place, figure, formula(letters(place)), "moneyTotal");
    else type(paper, at, place, figure, "number", "moneyTotal");
  });
  for (let column = LAST - 2; column <= LAST; column += 1) paper.put(at, column, null, "label");
  paper.height(24, at);
}
