import type { Books } from "../generator/books";
import { sumOf } from "../generator/random";
import type { Columns, Statement } from "./statement";
import { listStatement } from "./statement";

interface Row {
  readonly code: string;
  readonly items: ReadonlyMap<string, bigint>;
}

/**
 * 一般公共预算财政拨款基本支出决算明细表 (财决08-1表): function items down, economic classes and items across. Which function
 * pays for which economic item is nowhere else stated, so items are handed out in order until each function is spent.
 */
export function z08Basic(books: Books): Statement {
  const rows = handedOut(books);
  const items = [...books.economic.keys()];
  const classes = [...new Set(items.map((code) => code.slice(0, 3)))];
  const of = (codes: readonly string[]) => (row: Row) => sumOf(codes.map((code) => row.items.get(code) ?? 0n));
  const columns: Record<string, Columns<Row>[string]> = { total: of(items) };
  for (const code of classes) {
    columns[code] = of(items.filter((item) => item.startsWith(code)));
    for (const item of items.filter((i) => i.startsWith(code))) columns[item] = of([item]);
  }
  return listStatement("Z08_1", rows, columns);
}

function handedOut(books: Books): Row[] {
  const left = new Map(books.economic);
  return books.lines
    .filter((line) => line.source === "general")
    .map((line) => {
      let due = line.stages.actual.expenditure.basic;
      const items = new Map<string, bigint>();
      for (const [code, rest] of left) {
        const part = rest < due ? rest : due;
        if (part === 0n) continue;
        items.set(code, part);
        left.set(code, rest - part);
        due -= part;
      }
      return { code: line.code, items };
    });
}
