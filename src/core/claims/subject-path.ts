import type { Referent } from "../figures/referents";
import { nameKey } from "../figures/vocabulary";

/** A subject of the classification as a draft names it, from the class down: names with the codes that stand beside them. */
export interface SubjectPath {
  readonly start: number;
  readonly end: number;
  readonly levels: readonly { readonly name: string; readonly code: string; readonly level: "类" | "款" | "项" }[];
}

const LEVEL = /([一-龥、,()]{1,36}?)\((\d{0,7})(类|款|项)(?:级?科目)?\)-{0,2}/y;
const STARTS = /[一-龥]/;
/** A level that only a dash divides from the one above. */
const DASHED = /([一-龥、]{2,36}?)(?:-{1,2}|(?=支出决算|决算|年初|预算|[^一-龥、]|$))/y;
const LEVELS = ["类", "款", "项"] as const;

/** Every path in a folded text: 一般公共服务(类)统计信息事务(款)统计管理(项), 公共安全支出(204类)司法(06款)行政运行(01项). */
export function pathsIn(text: string): SubjectPath[] {
  const paths: SubjectPath[] = [];
  for (const match of text.matchAll(/\((\d{0,7})(?:类|款|项)(?:级?科目)?\)/g)) {
    if (paths.length > 0 && match.index < paths.at(-1)!.end) continue;
    const start = nameStart(text, match.index, paths.at(-1)?.end ?? 0);
    if (start === match.index) continue;
    const levels: SubjectPath["levels"][number][] = [];
    let end = start;
    for (let found = at(text, start); found; found = at(text, end)) {
      if (levels.length > 0 && "类款项".indexOf(found[3]!) <= "类款项".indexOf(levels.at(-1)!.level)) break;
      levels.push({ name: found[1]!, code: found[2]!, level: found[3] as "类" });
      end = start + (end - start) + found[0].length;
    }
    // 公共安全支出(类)-司法-行政运行: the levels below go on without their names.
    while (levels.length > 0 && levels.length < LEVELS.length && text.charAt(end - 1) === "-") {
      DASHED.lastIndex = end;
      const found = DASHED.exec(text);
      const level = LEVELS[LEVELS.indexOf(levels.at(-1)!.level) + 1];
      if (!found || !level) break;
      levels.push({ name: found[1]!, code: "", level });
      end += found[0].length;
    }
    if (levels.length > 0) paths.push({ start, end, levels });
  }
  return paths;
}

function at(text: string, start: number): RegExpExecArray | null {
  LEVEL.lastIndex = start;
  return LEVEL.exec(text);
}

/** A name reaches back to the last mark that no name has. */
function nameStart(text: string, end: number, least: number): number {
  let start = end;
  while (
    start > least &&
    end - start < 36 &&
    (STARTS.test(text.charAt(start - 1)) || /、/.test(text.charAt(start - 1)))
  )
    start--;
  while (/[、的为是]/.test(text.charAt(start)) && start < end) start++;
  // 1.行政运行(项), 用于、支出包括: verbs of the sentence are no part of the name.
  const lead = /^.*?(?:用于|包括|其中|方面|安排)/.exec(text.slice(start, end));
  return lead && lead[0].length < end - start ? start + lead[0].length : start;
}

/** Names that are one subject's: the same, one that was cut short, or with 支出. */
function isLike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 2 && long.startsWith(short) && long.length - short.length <= 4;
}

/** The length of the longest sequence of characters that two names have in common. */
function commonLength(a: string, b: string): number {
  let before = new Array<number>(b.length + 1).fill(0);
  for (const character of a) {
    const row = [0];
    for (let j = 0; j < b.length; j++)
      row.push(character === b[j] ? before[j]! + 1 : Math.max(before[j + 1]!, row[j]!));
    before = row;
  }
  return before[b.length]!;
}

/** So much of a name's characters, in their order, make it the same name misspelt. */
const NEAR = 0.75;

/** The budget codes of the workbook that a path may mean: one, several of one name, or none. */
export class CodesOf {
  private readonly rows = new Map<string, Set<string>>();

  constructor(referents: readonly Referent[]) {
    for (const { code, names } of referents) {
      if (code === null || !code.startsWith("2")) continue;
      const own = this.rows.get(code) ?? new Set<string>();
      if (names[0] !== undefined) own.add(names[0]);
      this.rows.set(code, own);
    }
  }

  of({ levels }: SubjectPath): readonly string[] {
    const last = levels.at(-1)!;
    const length = { 类: 3, 款: 5, 项: 7 }[last.level];
    const written = this.written(levels);
    if (written !== null && this.rows.has(written)) return [written];
    const fits = (code: string, level: SubjectPath["levels"][number], exact: boolean) => {
      const prefix = code.slice(0, { 类: 3, 款: 5, 项: 7 }[level.level]);
      const names = [...(this.rows.get(prefix) ?? [])];
      const key = nameKey(level.name);
      return names.some((name) => (exact ? name === key : isLike(name, key)));
    };
    const leaves = [...this.rows.keys()].filter((code) => code.length === length && fits(code, last, true));
    if (leaves.length === 0) return this.misspelt(levels, length);
    if (leaves.length === 1) return leaves;
    const above = levels.slice(0, -1).reverse();
    for (const exact of [true, false]) {
      const chosen = leaves.filter((code) => above.every((level) => fits(code, level, exact)));
      if (chosen.length > 0) return chosen;
    }
    const [nearest] = above;
    const near = nearest ? leaves.filter((code) => fits(code, nearest, false)) : leaves;
    return near.length > 0 ? near : [];
  }

  /** A name that no row bears: the one row beside it, under the same subject, whose name it is but for a few characters. */
  private misspelt(levels: SubjectPath["levels"], length: number): readonly string[] {
    const [last, above] = [levels.at(-1)!, levels.at(-2)];
    if (!above) return [];
    const key = nameKey(last.name).replace(/^归口管理的/, "");
    const isUnder = (code: string) =>
      [...(this.rows.get(code.slice(0, length - 2)) ?? [])].some((name) => isLike(name, nameKey(above.name)));
    const near = [...this.rows].flatMap(([code, names]) =>
      code.length === length &&
      [...names].some((name) => commonLength(name, key) >= NEAR * Math.max(name.length, key.length, 4)) &&
      isUnder(code)
        ? [code]
        : [],
    );
    return near.length === 1 ? near : [];
  }

  /**
   * The rows of a name that stands without 类, 款 or 项 among the parts of a subject: below it, else beside it in its
   * class. None where no row of the class bears the name.
   * @param key a name as `nameKey` has it.
   * @param of the codes of the subject that is spoken of.
   */
  below(key: string, of: readonly string[]): readonly string[] {
    const named = [...this.rows].flatMap(([code, names]) => (names.has(key) ? [code] : []));
    const under = named.filter((code) => of.some((above) => code !== above && code.startsWith(above)));
    return under.length > 0 ? under : named.filter((code) => of.some((near) => code.slice(0, 3) === near.slice(0, 3)));
  }

  private written(levels: SubjectPath["levels"]): string | null {
    let code = "";
    for (const level of levels) {
      if (level.code === "") return null;
      code = level.code.length > 3 || level.level === "类" ? level.code : code + level.code;
    }
    return /^2\d{2}(?:\d{2}){0,2}$/.test(code) ? code : null;
  }
}
