import { absolute, add, compare, isZero, subtract } from "../amount";
import { withoutLevel } from "../tables/department-name";
import { collectFacts } from "../facts/collect";
import type { Fact } from "../facts/fact";
import { isKnown } from "../facts/fact";
import type { TableReading } from "../facts/table-use";
import { rangeAddress } from "../grid/address";
import { brief, shortName } from "../text/brief";
import { text } from "../text/text";
import type { Text } from "../text/text";
import type { Finding } from "./finding";

/** Fewest equal figures of a copy; fewer may be equal by chance. */
const FEWEST_EQUAL = 3;
/** Most differing figures that a sentence names. */
const MOST_NAMED = 3;

/**
 * another table of the same form and year is judged in place of this one. This one is of a unit within the
 * department, or a copy (perhaps in another unit), or differs in some figures.
 */
export function repeatedTable(reading: TableReading, uses: readonly TableReading[]): Finding {
  const { table } = reading;
  const cell = { sheet: table.sheet, address: rangeAddress(table.range).split(":")[0]! };
  const judgedAt = uses.findIndex((u) => u.use === "judged" && u.table.form === table.form);
  const judged = uses[judgedAt]!;
  const form = table.form.name;
  const other = judged.table.sheet;
  const repetition = (
    severity: Finding["severity"],
    inBrief: Text,
    message: Finding["text"],
    cells = [cell],
  ): Finding => ({
    code: "R-2",
    severity,
    group: "reading",
    brief: brief(form, inBrief, severity === "warning" ? text("请确认以哪一张为准", "which one counts?") : null),
    text: message,
    source: null,
    cells,
    checks: [],
    suspects: [],
  });
  const [own, theirs] = [table.department, judged.table.department];
  const isOther = own !== null && theirs !== null && own !== theirs;
  if (isOther && nested(own, theirs)) {
    return repetition(
      "info",
      text("属于“{own}”，未参与勾稽", "is of “{own}” and took no part", { own: shortName(own) }),
      text(
        "{cell} 的{form}属于“{own}”；本工作簿按“{theirs}”的同名表（{other}）勾稽，这张表未参与",
        "{form} at {cell} is of “{own}”; the same table of “{theirs}” ({other}) is judged, and this one takes no part in the checks",
        { cell, form, own, theirs, other },
      ),
    );
  }
  // A table of another department is no copy, even where its figures are the same.
  const { equal, differing } = isOther ? { equal: 0, differing: [] } : compared(reading, judged);
  if (differing.length === 0 && equal >= FEWEST_EQUAL) {
    return repetition(
      "info",
      text("与“{other}”中的一样，只核对一次", "same as in “{other}”; judged once", { other: shortName(other) }),
      text(
        "{cell} 的{form}与“{other}”中的同一张表各数一致，按后者勾稽一次",
        "{form} at {cell} says the same as that in “{other}”, which is judged in its place",
        { cell, form, other },
      ),
    );
  }
  const params = { cell, form, differing: differingText(differing) };
  return judgedAt < uses.indexOf(reading)
    ? repetition(
        "warning",
        text("与前面的同名表重复，未参与勾稽", "repeats an earlier table; took no part"),
        text(
          "{cell} 的{form}与前面的同年度同名表重复，未参与勾稽，请确认以哪一张为准{differing}",
          "{form} at {cell} repeats an earlier table of the same year and takes no part in the checks; please confirm which one counts{differing}",
          params,
        ),
        [cell, ...differing.slice(0, MOST_NAMED).map(([fact]) => fact.cell)],
      )
    : repetition(
        "warning",
        text("与后面的同名表重复，按后者勾稽", "repeats a later table, which is judged"),
        text(
          "{cell} 的{form}与后面的同年度同名表（{other}）重复，已按后者勾稽（单位名称、金额单位与其他表一致且有数据），请确认以哪一张为准{differing}",
          "{form} at {cell} repeats a later table of the same year ({other}), the later one is judged (filled in, of the department and in the unit of the other tables); please confirm which one counts{differing}",
          { ...params, other },
        ),
        [cell, ...differing.slice(0, MOST_NAMED).map(([fact]) => fact.cell)],
      );
}

function differingText(differing: readonly (readonly [Fact, Fact])[]) {
  if (differing.length === 0) return "";
  const list = differing
    .slice(0, MOST_NAMED)
    .map(([fact, theirs]) =>
      text("{cell} 与 {theirs}", "{cell} and {theirs}", { cell: fact.cell, theirs: theirs.cell }),
    );
  return text("；两张表有 {count} 个数不同：{list}", "; {count} of their figures differ: {list}", {
    count: differing.length,
    list: { list },
  });
}

/** Compares the figures of both tables key by key: the number of equal ones (but for rounding, without 0) and the others. */
function compared(reading: TableReading, judged: TableReading) {
  const factsOf = ({ table, unit, year }: TableReading) => collectFacts(table, unit, year, unit).filter(isKnown);
  const theirs = new Map(factsOf(judged).map((fact) => [nameOf(fact), fact]));
  let equal = 0;
  const differing: (readonly [Fact, Fact])[] = [];
  for (const fact of factsOf(reading)) {
    const other = theirs.get(nameOf(fact));
    if (!other) continue;
    const difference = absolute(subtract(fact.value, other.value));
    if (compare(difference, add(fact.halfWidth, other.halfWidth)) > 0) differing.push([fact, other]);
    else if (!isZero(fact.value)) equal++;
  }
  return { equal, differing };
}

function nameOf({ key, entity }: Fact): string {
  return `${key} ${entity?.code ?? entity?.id ?? ""}`;
}

/** True for names of one department at two levels: `教育局（汇总）` and `教育局本级`. */
export function nested(one: string, other: string): boolean {
  const [a, b] = [withoutLevel(one), withoutLevel(other)];
  return a.includes(b) || b.includes(a);
}
