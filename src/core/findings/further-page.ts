import type { TableReading } from "../facts/table-use";
import type { Table } from "../tables/table";
import { rangeAddress } from "../grid/address";
import { brief } from "../text/brief";
import { text } from "../text/text";
import type { Finding } from "./finding";

/** a table on a sheet of its own was read as a continuation page of another one. */
export function furtherPage({ table }: TableReading, first: Table): Finding {
  const [cell, start] = [table, first].map(({ sheet, range }) => ({
    sheet,
    address: rangeAddress(range).split(":")[0]!,
  })) as [Finding["cells"][number], Finding["cells"][number]];
  return {
    code: "R-2",
    severity: "info",
    group: "reading",
    brief: brief(table.form.name, text("有续页，合为一张表核对", "has a further page; judged as one table")),
    text: text(
      "{cell} 的{form}是 {start} 同名表的续页，两处合为一张表勾稽",
      "{form} at {cell} is a further page of the table at {start}; both are judged as one table",
      { cell, start, form: table.form.name },
    ),
    source: null,
    cells: [cell, start],
    checks: [],
    suspects: [],
  };
}
