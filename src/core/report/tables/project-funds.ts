import { grandTotal } from "../../check/terms";
import { sectionFigure, sectionsOf } from "../project-totals";
import type { Quantity } from "../quantity";
import { figureOf, rate, sumOf, total } from "../quantity";
import type { Subject } from "../subject";
import { moneyCell, NOTHING, percentCell } from "../table";
import type { SectionRow, SectionTable } from "../table";

const MONEY = ["budget", "added", "opening", "received", "spent", "closing", "returned", "carried"] as const;
type Column = (typeof MONEY)[number];

/** The flow of funds of every project, by section, with subtotals and a total; empty where no project is listed. */
export function projectFundsTable(subject: Subject): SectionTable[] {
  const { facts, unit, year } = subject;
  const sections = sectionsOf(facts);
  if (facts.records("P1").length === 0) return [];
  const headed = sections.length > 1;
  const rows = sections.flatMap((section): SectionRow[] => {
    const subtotal = cells("小计", (column) => sectionFigure(facts, section, column).quantity, subject);
    return [
      ...(headed ? [{ look: "section" as const, cells: [section.label === "" ? "其他项目" : section.label] }] : []),
      ...section.records.map((project) => ({
        look: "plain" as const,
        cells: cells(project.name, (column) => figureOf(facts.of(project, `P1.${column}`)), subject),
      })),
      ...(headed ? [{ look: "total" as const, cells: subtotal }] : []),
    ];
  });
  const all = cells("合计", (column) => sumOf("", grandTotal(facts, "P1", column)), subject);
  const right = (heading: string, width: number) => ({ heading, align: "right" as const, width });
  return [
    {
      caption: `${year}年度项目资金收支情况表`,
      unit,
      columns: [
        { heading: "项目", align: "left", width: 26 },
        right("年初预算", 8),
        right("年中追加", 8),
        right("上年结转结余", 8),
        right("本年收到", 8),
        right("本年支出", 8),
        right("年末结转结余", 9),
        right("上缴财政", 8),
        right("结转留用", 9),
        right("执行率", 8),
      ],
      rows: [...rows, { look: "total", cells: all }],
    },
  ];
}

function cells(name: string, of: (column: Column) => Quantity | null, { unit }: Subject): SectionRow["cells"] {
  const funds = total("", of("opening"), of("received"));
  const share = rate("", of("spent"), funds);
  return [name, ...MONEY.map((column) => moneyCell(of(column), unit)), share ? percentCell(share, unit) : NOTHING];
}
