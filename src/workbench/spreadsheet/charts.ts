import type { IScale } from "@univerjs/core";
import { SheetExtension, SpreadsheetExtensionRegistry, type SpreadsheetSkeleton } from "@univerjs/engine-render";
import type { UniverRenderingContext } from "@univerjs/engine-render";
import type { CellRange } from "../../core/grid/snapshot";
import type { WorkbookModel } from "../../host/model";
import { type Box, drawChart } from "./chart-drawing";
import { shownChart } from "./chart-figures";

/** Above cells, their borders and texts. */
const ABOVE_CELLS = 100;

/** The charts of the host's workbook, which the component does not know: painted over the cells that they cover. */
class Charts extends SheetExtension {
  protected override Z_INDEX = ABOVE_CELLS;
  override uKey = "gouji-charts";

  constructor(private readonly workbook: WorkbookModel) {
    super();
  }

  override draw(pen: UniverRenderingContext, _: IScale, skeleton: SpreadsheetSkeleton): void {
    const { worksheet } = skeleton;
    const sheet = this.workbook.sheets.find(({ id }) => id === worksheet.getSheetId());
    const cells = worksheet.getCellMatrix();
    for (const chart of sheet?.charts ?? []) {
      if (chart.area === null) continue;
      const shown = shownChart(chart, (row, column) => cells.getValue(row - 1, column - 1)?.v);
      pen.save();
      drawChart(pen as unknown as CanvasRenderingContext2D, shown, boxOf(chart.area, skeleton));
      pen.restore();
    }
  }
}

/** Where cells are on the canvas, row and column headers apart. */
function boxOf({ top, left, bottom, right }: CellRange, skeleton: SpreadsheetSkeleton): Box {
  const { rowHeightAccumulation: rows, columnWidthAccumulation: columns } = skeleton;
  const before = (ends: readonly number[], at: number) => (at <= 1 ? 0 : (ends[at - 2] ?? 0));
  const [x, y] = [before(columns, left), before(rows, top)];
  return { left: x, top: y, width: before(columns, right + 1) - x, height: before(rows, bottom + 1) - y };
}

/**
 * Has the components that are started from now on paint the charts of the workbook, with what the cells hold whenever
 * they paint. Must be called before `startEngine`.
 * @returns ends it.
 */
export function showCharts(workbook: WorkbookModel): () => void {
  // The registry takes classes, of which the component makes one object each.
  class ChartsOfWorkbook extends Charts {
    constructor() {
      super(workbook);
    }
  }
  SpreadsheetExtensionRegistry.add(ChartsOfWorkbook);
  return () => SpreadsheetExtensionRegistry.delete(ChartsOfWorkbook);
}
