import { parseAddress } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import type { CellAddress } from "../../grid/snapshot";
import type { Text } from "../../text/text";
import { text } from "../../text/text";

/** A cell of a sum, followed by the name of its row where it is on the sheet of the sum: `B5（办公费）`. */
export function added(cell: CellAddress, home: Grid): Text {
  const { row, column } = parseAddress(cell.address);
  const name = home.sheet.name === cell.sheet ? nameOf(home, row, column) : "";
  return text("{cell}{name}", "{cell}{name}", {
    cell,
    name: name === "" ? "" : text("「{name}」", " “{name}”", { name }),
  });
}

function nameOf(grid: Grid, row: number, column: number): string {
  for (let left = column - 1; left > 0; left--) {
    const name = grid.text(row, left).replace(/\s+/g, "");
    if (name !== "" && !/^[\d.,]+$/.test(name)) return name;
  }
  return "";
}
