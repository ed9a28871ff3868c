import type { Language } from "../text/render";
import type { WorkbookSnapshot } from "../grid/snapshot";

const LONGEST_NAME = 31;

/**
 * Names for computed sheets that the user's sheets do not have: `三公经费`, then `三公经费（勾稽）`, then `三公经费（勾稽2）` … As in
 * Excel, capitals and the width of letters make no difference.
 */
export class SheetNames {
  private readonly taken: Set<string>;

  constructor(
    workbook: WorkbookSnapshot,
    private readonly language: Language,
  ) {
    this.taken = new Set(workbook.sheets.filter((s) => s.ours === undefined).map((s) => comparable(s.name)));
  }

  /** Returns a free name and reserves it. */
  next(wanted: string): string {
    const name = wanted.replace(/[\\/?*[\]:]/g, " ").slice(0, LONGEST_NAME);
    for (let attempt = 0; ; attempt++) {
      const suffix = attempt === 0 ? "" : this.suffix(attempt);
      const candidate = name.slice(0, LONGEST_NAME - suffix.length) + suffix;
      if (this.taken.has(comparable(candidate))) continue;
      this.taken.add(comparable(candidate));
      return candidate;
    }
  }

  private suffix(attempt: number): string {
    const number = attempt === 1 ? "" : String(attempt);
    return this.language === "zh-CN" ? `（勾稽${number}）` : ` (Gouji${number === "" ? "" : ` ${number}`})`;
  }
}

function comparable(name: string): string {
  return name.toLowerCase();
}
