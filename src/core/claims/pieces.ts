import type { Vocabulary, Word } from "../figures/vocabulary";
import type { Figure } from "./figures";
import type { NamedProject } from "./project-names";
import type { SubjectPath } from "./subject-path";

/** A piece of a draft: a word, a figure, a year, a path of 类, 款 and 项, or a mark that ends a clause. */
export type Piece =
  | { readonly kind: "word"; readonly word: Word }
  | { readonly kind: "figure"; readonly figure: Figure }
  | { readonly kind: "year"; readonly year: number; readonly start: number }
  | { readonly kind: "path"; readonly path: SubjectPath }
  | { readonly kind: "project"; readonly project: NamedProject }
  | { readonly kind: "mark"; readonly mark: string; readonly start: number };

const YEAR = /(?:截至)?(20\d\d)(?:年度?)?(?:(?:末|底)(?=[一-龥]))?(\d{1,2}月(?:\d{1,2}日)?(?:底)?)?/y;
const MARKS: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  ".": "。",
  "!": "。",
  "！": "。",
  "？": "。",
  "?": "。",
  "|": "。",
  "÷": "。",
  "=": "。",
  "×": "。",
  "*": "。",
  "/": "。",
};
const BODIES = /(?:下属|所属)(?:共有|的)?[^，。；：、,;:\n]{1,30}?(?:单位|机构|机关)(?=财政|机关运行|[一-龥]{0,2}20)/y;

/** Cuts a draft into pieces. */
export class Pieces {
  private readonly figureAt: ReadonlyMap<number, Figure>;
  private readonly pathAt: ReadonlyMap<number, SubjectPath>;
  private readonly projectAt: ReadonlyMap<number, NamedProject>;

  constructor(
    private readonly text: string,
    private readonly vocabulary: Vocabulary,
    given: {
      readonly figures: readonly Figure[];
      readonly paths: readonly SubjectPath[];
      readonly projects: readonly NamedProject[];
    },
  ) {
    this.figureAt = new Map(given.figures.map((figure) => [figure.start, figure]));
    this.pathAt = new Map(given.paths.map((path) => [path.start, path]));
    this.projectAt = new Map(given.projects.map((project) => [project.start, project]));
  }

  /** The pieces of a stretch of the text, from left to right; a word that spans its end is left out. */
  between(from: number, to: number): Piece[] {
    const { text, vocabulary } = this;
    const pieces: Piece[] = [];
    let start = from;
    const close = (end: number) => {
      if (end > start) for (const word of vocabulary.words(text, start, end)) pieces.push({ kind: "word", word });
    };
    for (let i = from; i < to;) {
      const project = this.projectAt.get(i);
      if (project) {
        close(i);
        pieces.push({ kind: "project", project });
        start = i = project.end;
        continue;
      }
      const path = this.pathAt.get(i);
      const figure = this.figureAt.get(i);
      const mark = text.charAt(i);
      YEAR.lastIndex = i;
      const year = path || figure || !/[2截]/.test(mark) || /\d/.test(text.charAt(i - 1)) ? null : YEAR.exec(text);
      BODIES.lastIndex = i;
      const body = mark === "下" || mark === "所" ? BODIES.exec(text) : null;
      const known = !path && !figure && /[，。；：、(（]/.test(mark) ? vocabulary.at(text, i) : null;
      const found: [Piece | null, number] | null = path
        ? [{ kind: "path", path }, path.end]
        : figure
          ? [{ kind: "figure", figure }, figure.end]
          : body
            ? [null, i + body[0].length]
            : year
              ? [year[2] === undefined ? { kind: "year", year: Number(year[1]), start: i } : null, i + year[0].length]
              : /[，。；：()\n,;:!?！？|÷=×*/]/.test(mark) && !known
                ? [{ kind: "mark", mark: MARKS[mark] ?? mark, start: i }, i + 1]
                : mark === "." && !/\d/.test(text.charAt(i + 1))
                  ? [{ kind: "mark", mark: "。", start: i }, i + 1]
                  : null;
      // A word that spans a mark, as 因公出国(境)费 does, is read whole.
      const word = found ? null : vocabulary.at(text, i);
      if (found) {
        close(i);
        if (found[0]) pieces.push(found[0]);
        start = i = found[1];
      } else i += word && i + word.length <= to ? word.length : 1;
    }
    close(to);
    return withoutAsides(pieces);
  }
}

/**
 * Brackets without a figure say nothing that counts: 政府采购金额(以合同签订为准)为. A direction in brackets is one, as in
 * 较上年(减少)5万元; beside another, as in 增加(减少), it is a form that nobody filled in, and says none.
 */
function withoutAsides(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.kind === "mark" && piece.mark === "(") {
      const end = pieces.findIndex((p, k) => k > i && p.kind === "mark" && p.mark === ")");
      if (end > i && !pieces.slice(i, end).some((p) => p.kind === "figure")) {
        const [within] = end === i + 2 ? [pieces[i + 1]!] : [];
        if (within && isDirection(within)) {
          const before = kept.at(-1);
          if (!before || !isDirection(before)) kept.push(within);
          else if (before.kind === "word" && before.word.meaning?.kind === "trend")
            kept[kept.length - 1] = {
              kind: "word",
              word: { ...before.word, meaning: { ...before.word.meaning, open: true } },
            };
        }
        i = end;
        continue;
      }
    }
    kept.push(piece);
  }
  return kept;
}

function isDirection(piece: Piece): boolean {
  return piece.kind === "word" && piece.word.meaning?.kind === "trend";
}
