import type { CellAddress } from "../core/grid/snapshot";
import { inExcel } from "./run";

/** Activates the sheet and selects the cell. */
export async function selectCell({ sheet, address }: CellAddress): Promise<void> {
  await inExcel(
    async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(address).select();
      await context.sync();
    },
    { sheet, cell: address },
  );
}
