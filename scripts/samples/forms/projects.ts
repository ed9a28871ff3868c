import { type Figures, Paper } from "../paper";
import { type Department, writeHeading, writeNote } from "./heading";

/** A project as the table names it; its figures have ids that begin with its own. */
export interface ProjectRow {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly document?: string;
  /** 发放标准. */
  readonly standard?: string;
  /** 文件规定用途. */
  readonly purpose?: string;
  /** 资金使用情况. */
  readonly use?: string;
  /** Row height in points, by what the texts need. */
  readonly height?: number;
}

/** A section of the table: its name, projects and the id of its subtotal. */
export interface ProjectSection {
  readonly id: string;
  readonly name: string;
  readonly projects: readonly ProjectRow[];
}

/** What differs between one department's project table and another's. */
export interface ProjectsOptions {
  readonly sections: readonly ProjectSection[];
  /** Whether the 执行率 is printed. */
  readonly executionRate?: boolean;
  readonly note: string;
}

const AMOUNTS = [
  ["年初预算", "budget"],
  ["年中追加", "added"],
  ["财政直接拨付", "direct"],
  ["上年结转结余", "opening"],
  ["本年收到", "receipt"],
  ["本年支出", "spend"],
  ["年末结转结余", "closing"],
  ["其中：上缴财政", "returned"],
  ["其中：结转留用", "carried"],
  ["尚未拨付", "undisbursed"],
] as const;

/** 项目资金收支明细表: the sections one under the other, each with its subtotal. */
export function projectsPaper(department: Department, figures: Figures, options: ProjectsOptions): Paper {
  const rates = options.executionRate ? [["执行率", "rate"] as const] : [];
  const amounts = [...AMOUNTS, ...rates];
  const texts = 5 + amounts.length;
  const last = texts + 2;
  const paper = new Paper(
    "项目资金收支明细表",
    [6, 41, 9, 24, ...amounts.map(([header]) => (header.length > 6 ? 16 : 13)), 16, 32, 34],
    {
      landscape: true,
      figures,
    },
  );
  writeHeading(paper, {
    title: `${department.year}年度项目资金收支明细表`,
    unit: `编制单位：${department.name}`,
    lastColumn: last,
  });
  paper.line(
    3,
    1,
    [
      "序号",
      "项目名称",
      "资金级次",
      "文号",
      ...amounts.map(([header]) => header),
      "发放标准",
      "文件规定用途",
      "资金使用情况",
    ],
    "header",
  );
  paper.height(34, 3);

  const writeAmounts = (at: number, id: string, total: boolean) =>
    amounts.forEach(([, column], offset) => {
      const money = total ? "moneyTotal" : "money";
      paper.figure(at, 5 + offset, `${id}.${column}`, column === "rate" ? "percent" : money);
    });
  const writeTotal = (at: number, name: string, id: string) => {
    paper.put(at, 1, null, "count");
    paper.put(at, 2, name, "total");
    paper.line(at, 3, [null, null], "centred");
    writeAmounts(at, id, true);
    paper.line(at, texts, [null, null, null], "label");
    paper.height(24, at);
  };

  let at = 4;
  let number = 1;
  for (const section of options.sections) {
    for (let column = 1; column <= last; column += 1) paper.put(at, column, null, "section");
    paper.put(at, 2, section.name, "section");
    paper.height(24, at);
    at += 1;
    for (const project of section.projects) {
      paper.put(at, 1, number, "count");
      paper.put(at, 2, project.name, "label");
      paper.put(at, 3, project.level, "centred");
      paper.put(at, 4, project.document ?? null, "label");
      writeAmounts(at, project.id, false);
      paper.line(at, texts, [project.standard ?? null, project.purpose ?? null, project.use ?? null], "label");
      paper.height(project.height ?? 34, at);
      at += 1;
      number += 1;
    }
    writeTotal(at, "小计", section.id);
    at += 1;
  }
  writeTotal(at, "合计", "P.total");
  writeNote(paper, at + 1, last, options.note, 32);
  return paper;
}
