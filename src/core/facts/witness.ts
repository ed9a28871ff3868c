/** What stands for a question that no single table answers. */
const EVERYTHING = "*";
const LAST_YEAR = "<";

/**
 * What some work asked of a store of facts, told by the tables: the first parts of the keys asked for, and of the forms
 * whose tables were asked for. Where nothing of that has changed, the work would come to the same again.
 */
export interface Asked {
  /** `D03`, `P1`. */
  readonly tables: ReadonlySet<string>;
  /** True where something was asked that any fact could answer. */
  readonly everything: boolean;
  /** True where the facts of the year before were asked for. */
  readonly lastYear: boolean;
}

/** Listens to what is asked while some work is done. */
export class Witness {
  private heard: Set<string> | null = null;
  private last: string | null = null;

  /** @param key of a fact, a list or a table: `D03.code.total`, `D03.code`, `D03`. */
  hear(key: string): void {
    // A column's figures are asked for one after the other, by the same key.
    if (this.heard === null || key === this.last) return;
    this.last = key;
    this.heard.add(key);
  }

  hearEverything(): void {
    this.heard?.add(EVERYTHING);
  }

  hearLastYear(): void {
    this.heard?.add(LAST_YEAR);
  }

  /** What others asked on behalf of this work. */
  hearAll({ tables, everything, lastYear }: Asked): void {
    for (const table of tables) this.hear(table);
    if (everything) this.hearEverything();
    if (lastYear) this.hearLastYear();
  }

  /** Does the work and listens. What is asked within it is no part of what an outer one asks. */
  during<T>(work: () => T): { readonly result: T; readonly asked: Asked } {
    const outer = this.heard;
    const heard = new Set<string>();
    this.heard = heard;
    this.last = null;
    try {
      const result = work();
      return { result, asked: askedIn(heard) };
    } finally {
      this.heard = outer;
      this.last = null;
    }
  }
}

function askedIn(heard: Set<string>): Asked {
  const [everything, lastYear] = [heard.delete(EVERYTHING), heard.delete(LAST_YEAR)];
  return { tables: new Set([...heard].map(tableOf)), everything, lastYear };
}

/** The first part of a key: `D03` of `D03.code.total`. */
export function tableOf(key: string): string {
  const end = key.indexOf(".");
  return end < 0 ? key : key.slice(0, end);
}
