import { addressOf } from "../core/grid/address";
import type { Mark } from "../core/sheets/spec";
import { has } from "./api-sets";
import { areasOf } from "./areas";
import { splitAddress, withoutSignature } from "./identity";
import type { FoundComment, Look } from "./look";
import { severityOf } from "./marks";

/** A highlight over more cells was copied down whole columns by somebody; it is no mark any more. */
const MOST_CELLS = 20_000;

interface Highlight {
  readonly sheetId: string;
  readonly ranges: Excel.RangeAreas | Excel.Range;
  readonly fill: Excel.ConditionalRangeFill;
}

/** Marks that a change takes away, as far as Excel tells of them: enough to set them again. Sheets go by their ids. */
export class MarkRecord {
  private readonly highlights = new Map<string, Highlight>();
  /** By the sheet's id and the cell. */
  private readonly comments = new Map<string, string>();
  private readonly notes: {
    readonly sheets: ReadonlyMap<string, string>;
    readonly place: Excel.Range;
    text: string;
  }[] = [];

  /** Asks for what a highlight is; to be called before the batch deletes it. */
  addHighlight(sheetId: string, format: Excel.ConditionalFormat): void {
    const ranges = has("areas") ? format.getRanges() : format.getRange();
    ranges.load("address,cellCount");
    this.highlights.set(format.id, { sheetId, ranges, fill: format.custom.format.fill.load("color") });
  }

  /** One that has stayed after all. */
  forgetHighlight(id: string): void {
    this.highlights.delete(id);
  }

  addComment({ id, content }: FoundComment, look: Pick<Look, "sheets" | "commentDetails">): void {
    const { sheet, address } = look.commentDetails.get(id)!;
    const found = look.sheets.find(({ name }) => name === sheet);
    if (found) this.comments.set(`${found.id} ${address}`, withoutSignature(content));
  }

  /** Asks where a note is; to be called before the batch deletes it. It comes back as a comment. */
  addNote(note: Excel.Note, { sheets }: Pick<Look, "sheets">): void {
    const place = note.getLocation().load("address");
    const ids = new Map(sheets.map(({ id, name }) => [name, id]));
    this.notes.push({ sheets: ids, place, text: withoutSignature(note.content) });
  }

  /** How many cells were highlighted. */
  cells(): number {
    return this.answered().reduce((sum, { ranges }) => sum + ranges.cellCount, 0);
  }

  isTooLarge(): boolean {
    return this.cells() > MOST_CELLS;
  }

  /** @param names of the sheets as they are now, by their ids; marks of sheets that are gone have gone with them. */
  marks(names: ReadonlyMap<string, string>): Mark[] {
    const comments = new Map([...this.comments, ...this.answeredNotes()]);
    return this.answered().flatMap(({ sheetId, ranges, fill }) => {
      const sheet = names.get(sheetId);
      if (sheet === undefined) return [];
      return cellsOf(ranges.address).map((address) => ({
        cell: { sheet, address },
        severity: severityOf(fill.color),
        comment: comments.get(`${sheetId} ${address}`) ?? "",
      }));
    });
  }

  /** Excel answers up to its first failure. */
  private answered(): Highlight[] {
    return [...this.highlights.values()].filter(({ ranges, fill }) =>
      isAnswered(() => `${ranges.cellCount} ${fill.color}`),
    );
  }

  private answeredNotes(): [string, string][] {
    return this.notes.flatMap(({ sheets, place, text }): [string, string][] => {
      if (!isAnswered(() => place.address)) return [];
      const { sheet, address } = splitAddress(place.address);
      return [[`${sheets.get(sheet)} ${address}`, text]];
    });
  }
}

function cellsOf(addresses: string): string[] {
  return areasOf(addresses).flatMap(({ top, left, bottom, right }) => {
    const cells: string[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) cells.push(addressOf(row, column));
    }
    return cells;
  });
}

function isAnswered(read: () => string): boolean {
  try {
    return read() !== "";
  } catch {
    return false;
  }
}
