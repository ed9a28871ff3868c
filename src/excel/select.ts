import type { CellAddress } from "../core/grid/snapshot";
import { ExcelProblem } from "./door";
import { codeOf } from "./problems";
import { inExcel } from "./run";

/** Activates the sheet and selects the cell. */
export async function selectCell({ sheet, address }: CellAddress): Promise<void> {
  await inExcel(
    async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      try {
        worksheet.activate();
        worksheet.getRange(address).select();
        await context.sync();
      } catch (error) {
        if (codeOf(error) !== "ItemNotFound" && (await isHidden(context, sheet)))
          throw new ExcelProblem("sheet-hidden");
        throw error;
      }
    },
    { sheet, cell: address },
  );
}

/** Excel's own words for a hidden sheet that cannot be activated say nothing of its being hidden. */
async function isHidden(context: Excel.RequestContext, sheet: string): Promise<boolean> {
  const worksheet = context.workbook.worksheets.getItem(sheet).load("visibility");
  await context.sync();
  return worksheet.visibility !== "Visible";
}
