import { addressOf } from "../core/grid/address";
import type { Mark } from "../core/sheets/spec";
import { has } from "./api-sets";
import { areasOf } from "./areas";
import { withoutSignature } from "./identity";
import type { CommentDetails, FoundComment } from "./look";
import { severityOf } from "./marks";

interface Highlight {
  readonly sheet: string;
  readonly ranges: Excel.RangeAreas | Excel.Range;
  readonly fill: Excel.ConditionalRangeFill;
}

/** Marks that a change takes away, as far as Excel tells of them: enough to set them again. */
export class MarkRecord {
  private readonly highlights = new Map<string, Highlight>();
  private readonly comments = new Map<string, string>();

  /** Asks for what a highlight is; to be called before the batch deletes it. */
  addHighlight(sheet: string, format: Excel.ConditionalFormat): void {
    const ranges = has("areas") ? format.getRanges() : format.getRange();
    ranges.load("address,cellCount");
    this.highlights.set(format.id, { sheet, ranges, fill: format.custom.format.fill.load("color") });
  }

  addComment({ content }: FoundComment, { sheet, address }: CommentDetails): void {
    this.comments.set(`${sheet}!${address}`, withoutSignature(content));
  }

  /** How many cells were highlighted. */
  cells(): number {
    return this.answered().reduce((sum, { ranges }) => sum + ranges.cellCount, 0);
  }

  marks(): Mark[] {
    return this.answered().flatMap(({ sheet, ranges, fill }) =>
      areasOf(ranges.address).flatMap(({ top, left, bottom, right }) => {
        const cells: Mark[] = [];
        for (let row = top; row <= bottom; row++) {
          for (let column = left; column <= right; column++) {
            const address = addressOf(row, column);
            const comment = this.comments.get(`${sheet}!${address}`) ?? "";
            cells.push({ cell: { sheet, address }, severity: severityOf(fill.color), comment });
          }
        }
        return cells;
      }),
    );
  }

  /** Excel answers up to its first failure. */
  private answered(): Highlight[] {
    return [...this.highlights.values()].filter(({ ranges, fill }) => {
      try {
        return ranges.cellCount > 0 && typeof fill.color === "string";
      } catch {
        return false;
      }
    });
  }
}
