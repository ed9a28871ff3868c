import type { Amount } from "../amount";
import type { Localised, Text } from "../text/text";
import { text } from "../text/text";
import type { Cells } from "./cells";
import type { Place } from "./place";
import { addressIn, keyOf } from "./place";
import { refersToItself } from "./circular";
import type { CellReader } from "../formulas/evaluate";
import { linearForm } from "../formulas/evaluate";
import { isRate, parseFormula } from "../formulas/expression";
import type { LinearForm } from "../formulas/linear-form";
import { cellForm, valueOf } from "../formulas/linear-form";
import { cellsOf, mentionedIn, namedIn, singleCell } from "./referred";
import type { Reference } from "../formulas/tokens";
import { referencesIn } from "../formulas/tokens";
import { blankNotes, errorsIn, notANumber, resultProblem, staleProblem, troublesOf } from "./troubles";

export const LEFT: Localised = { zh: "左式", en: "the left side" };
export const RIGHT: Localised = { zh: "右式", en: "the right side" };

/** One side of an own check as read. */
export interface Side {
  readonly place: Place;
  /** A number typed in, a formula that is a sum of cells, or any other formula. */
  readonly kind: "number" | "linear" | "computed";
  /** The side as a sum of cells; of a number or another formula, of its own cell. */
  readonly form: LinearForm;
  /** True where ROUND or ABS make it a sum only as long as the figures stay near. */
  readonly bent: boolean;
  readonly rate: boolean;
  /** In the formula's own unit. */
  readonly value: Amount;
  /** The cells of `form`, by key. */
  readonly places: ReadonlyMap<string, Place>;
  /** Cells with numbers that a formula refers to which is no sum of cells; and those of them that are worth naming. */
  readonly mentioned: readonly Place[];
  readonly named: readonly Place[];
  readonly notes: readonly Text[];
}

/** A side that cannot be judged, with the reasons and the cells to name. */
export interface Unusable {
  readonly problems: readonly Text[];
  readonly named: readonly Place[];
}

/** Reads one side of a check. `name` is what the side is called. */
export function readSide(cells: Cells, place: Place, name: Localised): Side | Unusable {
  const { cell, read } = place;
  const own = addressIn(place);
  const formula = cell?.formula;
  const unusable = (problems: readonly Text[], named: readonly Place[] = []): Unusable => ({ problems, named });
  if (formula === undefined) {
    if (read.kind === "blank")
      return unusable([text("{side}（{cell}）为空", "{side} ({cell}) is blank", { side: name, cell: own })]);
    return typeof cell?.value === "number" && read.kind === "number"
      ? alone(place, "number", read.value)
      : unusable([notANumber(place, name)]);
  }
  const references = referencesIn(formula);
  const missing = references.filter(({ sheet }) => sheet !== null && !cells.grid(sheet)).map(({ sheet }) => sheet!);
  if (missing.length > 0) {
    return unusable([
      text(
        "{side}（{cell}）引用的工作表“{sheets}”不存在",
        "{side} ({cell}) refers to sheets that do not exist: “{sheets}”",
        {
          side: name,
          cell: own,
          sheets: { list: [...new Set(missing)] },
        },
      ),
    ]);
  }
  if (refersToItself(cells, place)) {
    return unusable([
      text("{side}（{cell}）循环引用了自身", "{side} ({cell}) refers to itself", { side: name, cell: own }),
    ]);
  }
  const named = namedIn(cells, place, references);
  const expression = parseFormula(formula);
  const troubles = expression ? troublesOf(cells, place, expression) : errorsIn(cells, place, references);
  const result = resultProblem(place, name);
  // A formula without a stored result is reported before any trouble with the cells it refers to.
  if (read.kind === "not-computed") return unusable([result!], named);
  if (troubles.length > 0 && (expression || result)) return unusable(troubles, named);
  if (result || read.kind !== "number") return unusable([result ?? notANumber(place, name)], named);
  const reader = new SideReader(cells, place);
  const linear = expression && linearForm(expression, reader);
  if (!linear) {
    const rate = expression !== null && isRate(expression);
    return { ...alone(place, "computed", read.value), rate, mentioned: mentionedIn(cells, place, references), named };
  }
  const value = valueOf(linear.form, (key) => reader.value(key));
  const stale = staleProblem(place, name, value, read.value, linear.form);
  if (stale) return unusable([stale], named);
  const notes = blankNotes(cells, place, expression);
  const bent = !linear.everywhere;
  return { ...alone(place, "linear", value), form: linear.form, bent, places: reader.places, notes };
}

/** A side as a plain figure, where its formula is no sum of cells. */
function alone(place: Place, kind: Side["kind"], value: Amount): Side {
  const key = keyOf(addressIn(place));
  const places = new Map([[key, place]]);
  return {
    place,
    kind,
    form: cellForm(key),
    bent: false,
    rate: false,
    value,
    places,
    mentioned: [],
    named: [],
    notes: [],
  };
}

/** Finds and reads the cells of one side's formula. */
class SideReader implements CellReader {
  readonly places = new Map<string, Place>();
  private readonly values = new Map<string, Amount>();

  constructor(
    private readonly cells: Cells,
    private readonly home: Place,
  ) {}

  cell(reference: Reference): string {
    return this.keep(singleCell(this.cells, this.home, reference));
  }

  summed(reference: Reference): string[] {
    return cellsOf(this.cells, this.home, reference)
      .filter(({ cell }) => typeof cell!.value === "number")
      .map((place) => this.keep(place));
  }

  readonly value = (key: string): Amount => {
    const known = this.values.get(key);
    if (known) return known;
    const value = this.cells.raw(this.places.get(key)!);
    this.values.set(key, value);
    return value;
  };

  private keep(place: Place): string {
    const key = keyOf(addressIn(place));
    this.places.set(key, place);
    return key;
  }
}
