import type { Finding } from "../finding";
import type { TableReading } from "../../facts/table-use";
import type { CellAddress } from "../../grid/snapshot";
import { rangeAddress } from "../../grid/address";
import { brief } from "../../text/brief";
import type { Brief } from "../../text/brief";
import { phrase, text } from "../../text/text";
import type { Localised, Text } from "../../text/text";
import type { FormulaStudy, JudgedFault } from "../../formulas/study";

const NUMBERED = { zh: "{count} {what}", en: "{count} {what}" } as const;

/** Most cells that a sentence lists. */
const MOST_NAMED = 5;
/** Most cells that a finding marks. */
const MOST_MARKED = 50;

/** One finding for all faults of a kind in a table, and one for formulas that were not judged. */
export function groupedFindings(study: FormulaStudy, faults: readonly JudgedFault[]): Finding[] {
  const of = (kind: JudgedFault["kind"], say: (cells: NamedCells) => Text, code: string, short: Localised): Finding[] =>
    byTable(faults.filter((each) => each.kind === kind)).map(({ reading, faults: own }) => {
      const checks = [...new Set(own.flatMap(({ explains }) => explains.map(({ id }) => id)))];
      const cells = own.map(({ figureCell }) => figureCell.address);
      const inBrief = brief(reading.table.form.name, phrase(NUMBERED, { count: own.length, what: short }));
      return finding(
        code,
        checks.length > 0 ? "warning" : "info",
        inBrief,
        say(named(reading, cells, own)),
        cells,
        checks,
      );
    });
  return [
    ...of("typed-over", agreeing, "F-1", { zh: "个数是手工录入的，旁边是公式", en: "figures typed beside formulas" }),
    ...of("external", external, "F-4", { zh: "个公式引用其他工作簿", en: "formulas refer to other workbooks" }),
    ...of("stale", stale, "F-5", { zh: "个公式的结果没有更新", en: "formulas with outdated results" }),
    ...study.structured.map(({ reading, figureCells }) => {
      const cells = figureCells.map(({ address }) => address);
      return finding(
        "F-6",
        "info",
        brief(
          reading.table.form.name,
          text("有结构化引用的公式，未核对写法", "formulas by column names; how they are made was not checked"),
        ),
        structured(named(reading, cells, [])),
        cells,
        [],
      );
    }),
    ...(study.cappedIn ? [capped(study.cappedIn)] : []),
  ];
}

interface NamedCells {
  readonly form: Text["params"][string];
  readonly count: number;
  readonly cells: Text["params"][string];
  readonly more: Text["params"][string];
  readonly books: Text["params"][string];
}

function named({ table }: TableReading, cells: readonly CellAddress[], faults: readonly JudgedFault[]): NamedCells {
  return {
    form: table.form.name,
    count: cells.length,
    cells: { list: cells.slice(0, MOST_NAMED) },
    more: cells.length > MOST_NAMED ? { zh: "等", en: " …" } : "",
    books: { list: [...new Set(faults.flatMap(({ sheets }) => sheets))].slice(0, MOST_NAMED) },
  };
}

function agreeing({ form, cells, more, count }: NamedCells): Text {
  return text(
    "{form}中 {cells}{more} 共 {count} 个数是手工录入的，而同行或同列的其他单元格是公式；目前与公式结果一致，但明细改动后不会随之更新",
    "{form}: {count} figures ({cells}{more}) were typed where the other cells of their row or column have formulas; they agree with these now but will not follow when the details change",
    { form, cells, more, count },
  );
}

function external({ form, count, cells, more, books }: NamedCells): Text {
  return text(
    "{form}中有 {count} 个公式引用其他工作簿（{cells}{more}：{books}），数值无法在本工作簿内核对，请核实后改为引用本工作簿或录入数值",
    "{form}: {count} formulas refer to other workbooks ({cells}{more}: {books}); their figures cannot be verified here, please check them and refer to this workbook or type them in",
    { form, count, cells, more, books },
  );
}

function stale({ form, count, cells, more }: NamedCells): Text {
  return text(
    "{form}中有 {count} 个公式保存的结果不等于现在的计算结果（{cells}{more}），请重新计算并保存后再核对",
    "{form}: the stored results of {count} formulas are not what they come to now ({cells}{more}); recalculate, save and check again",
    { form, count, cells, more },
  );
}

function structured({ form, count, cells, more }: NamedCells): Text {
  return text(
    "{form}中有 {count} 个公式用了表格的结构化引用（{cells}{more}，如 [@列名]），这些公式的写法未核对，数值照常勾稽",
    "{form}: {count} formulas refer to columns of Excel tables by name ({cells}{more}, as [@column]); how they are made was not checked, their figures were judged as usual",
    { form, count, cells, more },
  );
}

function capped({ table }: TableReading): Finding {
  return finding(
    "F-6",
    "info",
    brief(table.form.name, text("公式过多，其余未核对写法", "too many formulas; the rest were not checked")),
    text(
      "公式引用的单元格过多，核对公式时到上限为止，其余公式的写法未核对，数值照常勾稽",
      "The formulas refer to too many cells: the check of formulas ended at its bound, the rest were not checked; their figures were judged as usual",
    ),
    [{ sheet: table.sheet, address: rangeAddress(table.range).split(":")[0]! }],
    [],
  );
}

function byTable(faults: readonly JudgedFault[]): { reading: TableReading; faults: JudgedFault[] }[] {
  const groups = new Map<TableReading, JudgedFault[]>();
  for (const each of faults) {
    const group = groups.get(each.figureCell.reading);
    if (group) group.push(each);
    else groups.set(each.figureCell.reading, [each]);
  }
  return [...groups].map(([reading, own]) => ({ reading, faults: own }));
}

function finding(
  code: string,
  severity: Finding["severity"],
  inBrief: Brief,
  message: Text,
  cells: readonly CellAddress[],
  checks: readonly string[],
): Finding {
  return {
    code,
    severity,
    group: severity === "warning" ? "verify" : "reading",
    brief: inBrief,
    text: message,
    source: null,
    cells: cells.slice(0, MOST_MARKED),
    checks,
    suspects: [],
  };
}
