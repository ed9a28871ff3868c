import { printed } from "../../../src/core/facts/printed";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import type { Change } from "../../../src/core/locate/suspect";
import { changesOf } from "../../../src/core/locate/suspect";
import { analysed, table } from "../support";

const UNIT = "部门：某县水利局　单位：万元";
const HEADS = "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出";

/** 300.00 = 120.50 + 179.50; 213 and 21303 are one figure, 79.25, for which 9.25 was typed. */
const LINES = [
  "合计 | | 300.00 | 120.50 | 179.50",
  "208 | 社会保障和就业支出 | 41.25 | 41.25 |",
  "20805 | 行政事业单位养老支出 | 41.25 | 41.25 |",
  "2080505 | 机关事业单位基本养老保险缴费支出 | 41.25 | 41.25 |",
  "213 | 农林水支出 | 258.75 | 9.25 | 179.50",
  "21303 | 水利 | 258.75 | 9.25 | 179.50",
  "2130301 | 行政运行 | 79.25 | 79.25 |",
  "2130305 | 水利工程建设 | 179.50 | | 179.50",
];

const sheet = (title: string, name: string): SheetSnapshot => table(title, [UNIT, HEADS, ...LINES].join("\n"), name);

const place = ({ fact }: Change) => `${fact.cell.sheet}!${fact.cell.address}`;

describe("a slip that stands in two tables, whose agreement bears it out", () => {
  // 213 and 21303 stand in rows 8 and 9 of each table; all four cells hold 9.25 and should hold 79.25.
  const tables = [sheet("支出决算表", "GK03"), sheet("一般公共预算财政拨款支出决算表", "GK05")] as const;

  it("is one card that corrects all four cells as one change", () => {
    const cards = analysed(...tables).findings.filter(({ group }) => group === "correct");
    const corrected = cards.map(({ suspects, folded }) => [
      suspects.flatMap(changesOf).map(place).sort(),
      folded?.length,
    ]);
    expect(corrected).toEqual([[["GK03!D8", "GK03!D9", "GK05!D8", "GK05!D9"], 1]]);
  });

  it("is told as data: a cause of four cells, each with what it should hold", () => {
    const [card] = analysed(...tables).findings.filter(({ group }) => group === "correct");
    expect(card!.cause).toMatchObject({ kind: "cells", certain: true });
    expect(card!.cause!.cells.map(({ fact, proposed }) => [fact.cell.sheet, printed(fact, proposed!)]).sort()).toEqual([
      ["GK03", "79.25"],
      ["GK03", "79.25"],
      ["GK05", "79.25"],
      ["GK05", "79.25"],
    ]);
  });

  it("stays two cards where the second table holds another wrong figure", () => {
    const other = table(
      "一般公共预算财政拨款支出决算表",
      [UNIT, HEADS, ...LINES].join("\n").replaceAll("258.75 | 9.25", "258.75 | 7.25"),
      "GK05",
    );
    const cards = analysed(tables[0], other).findings.filter(({ group }) => group === "correct");
    expect(cards.every(({ folded }) => folded === undefined)).toBe(true);
  });
});
