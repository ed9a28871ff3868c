import { addressOf } from "../core/grid/address";
import type { CellRange } from "../core/grid/snapshot";
import { ExcelProblem } from "./door";
import type { FoundSheet } from "./look";
import { codeOf } from "./problems";
import { queueRange, type RangeContent, takeRange } from "./range-content";

/** Cells of one answer: at some 40 bytes each they stay below Excel on the web's 5 MB. */
const CELLS_AT_ONCE = 100_000;

export interface BlockContent extends RangeContent {
  readonly used: CellRange;
}

interface Block {
  readonly found: FoundSheet;
  readonly range: CellRange;
}

/**
 * Sheets whose cells do not fit one answer, in blocks of rows: as many at once as should fit, fewer where they did not.
 * @param between called before each round trip with the number of sheets that are done; may throw.
 */
export async function readInBlocks(
  context: Excel.RequestContext,
  sheets: readonly FoundSheet[],
  between: (done: number) => void,
): Promise<Map<string, BlockContent>> {
  const used = sheets.map((found) => ({
    found,
    range: found.sheet.getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  await context.sync();
  const contents = new Map<string, { used: CellRange; parts: RangeContent[] }>();
  const blocks = used.flatMap(({ found, range }) => {
    const whole = {
      top: range.rowIndex + 1,
      left: range.columnIndex + 1,
      bottom: range.rowIndex + range.rowCount,
      right: range.columnIndex + range.columnCount,
    };
    contents.set(found.id, { used: whole, parts: [] });
    return split({ found, range: whole }, CELLS_AT_ONCE);
  });

  let limit = CELLS_AT_ONCE;
  while (blocks.length > 0) {
    between(sheets.length - new Set(blocks.map(({ found }) => found.id)).size);
    const now = takeWhile(blocks, limit);
    const queued = now.map(({ found, range }) =>
      queueRange(found.sheet.getRange(`${addressOf(range.top, range.left)}:${addressOf(range.bottom, range.right)}`)),
    );
    try {
      await context.sync();
    } catch (error) {
      const [first] = now;
      if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded" || !first) throw error;
      if (now.length === 1 && first.range.top === first.range.bottom) throw error;
      limit = Math.ceil(Math.min(limit, cellsOf(now)) / 2);
      blocks.unshift(...now.flatMap((block) => split(block, limit)));
      continue;
    }
    now.forEach(({ found }, index) => {
      const part = takeRange(queued[index]!);
      if (part === "missing") throw new ExcelProblem("values-missing", { sheet: found.name });
      contents.get(found.id)!.parts.push(part);
    });
  }
  return new Map([...contents].map(([id, { used: range, parts }]) => [id, { used: range, ...joined(parts) }]));
}

function joined(parts: readonly RangeContent[]): RangeContent {
  return {
    cells: parts.flatMap(({ cells }) => cells),
    hiddenRows: parts.flatMap(({ hiddenRows }) => hiddenRows),
    hiddenColumns: [...new Set(parts.flatMap(({ hiddenColumns }) => hiddenColumns))],
  };
}

/** Blocks of whole rows with no more cells than this, at least one row each. */
function split({ found, range }: Block, cells: number): Block[] {
  const rows = Math.max(1, Math.floor(cells / (range.right - range.left + 1)));
  const blocks: Block[] = [];
  for (let top = range.top; top <= range.bottom; top += rows) {
    blocks.push({ found, range: { ...range, top, bottom: Math.min(range.bottom, top + rows - 1) } });
  }
  return blocks;
}

/** Takes blocks off the front as long as they stay below a number of cells; always one. */
function takeWhile(blocks: Block[], cells: number): Block[] {
  let sum = 0;
  let count = 0;
  while (count < blocks.length) {
    sum += cellsOf([blocks[count]!]);
    if (count > 0 && sum > cells) break;
    count++;
  }
  return blocks.splice(0, count);
}

function cellsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { range: { top, left, bottom, right } }) => {
    return sum + (bottom - top + 1) * (right - left + 1);
  }, 0);
}
