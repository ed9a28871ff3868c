import { inUnit, toFixed, toText } from "../../../src/core/amount";
import type { Analysis } from "../../../src/core/analyse";
import { analyse } from "../../../src/core/analyse";
import type { Finding } from "../../../src/core/findings/finding";
import { findingKey } from "../../../src/core/findings/key";
import { parseAddress } from "../../../src/core/grid/address";
import type { WorkbookSnapshot } from "../../../src/core/grid/snapshot";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import type { Faulty } from "./faults";

/** What was made of one fault of structure. */
export interface StructureScore {
  /** Some check fails that did not. */
  readonly visible: boolean;
  /** One finding has a cause of rows, columns or a table on the sheet, and at most one further finding of figures is new. */
  readonly one: boolean;
  /** … of the right kind, starting in the right row. */
  readonly place: boolean;
  /** Every wrong cell is proposed what it held before. */
  readonly cells: boolean;
  /** New findings above information. */
  readonly findings: number;
  /** A certain cause proposes something else than what stood there. */
  readonly certainWrong: boolean;
  readonly certain: boolean;
  readonly said: boolean;
  readonly milliseconds: number;
  readonly told: string;
}

/** Judges what the findings say of a workbook with one fault. */
export function scoreOfFault(before: Analysis, faulty: Faulty): StructureScore {
  const workbook: WorkbookSnapshot = {
    ...before.workbook,
    sheets: before.workbook.sheets.map((sheet) => (sheet.name === faulty.sheet.name ? faulty.sheet : sheet)),
  };
  const start = process.cpuUsage();
  const analysis = analyse(workbook, DEFAULT_SETTINGS);
  const { user } = process.cpuUsage(start);
  const failing = (of: Analysis) => of.checks.filter(({ verdict }) => verdict === "inconsistent").map(({ id }) => id);
  const old = new Set(failing(before));
  const known = new Set(before.findings.map(keyOf));
  const proposedBefore = new Set(before.findings.flatMap(proposals));
  // What was wrong before the fault is told again, beside another check or in one of the tables alone.
  const isKnown = (finding: Finding) => {
    const proposed = proposals(finding);
    return known.has(keyOf(finding)) || (proposed.length > 0 && proposed.every((each) => proposedBefore.has(each)));
  };
  const fresh = analysis.findings.filter((f) => f.severity !== "info" && !isKnown(f));
  const causes = fresh.filter(({ cause }) => cause !== undefined);
  const here = causes.filter(
    ({ cause }) =>
      cause!.sheet === faulty.sheet.name && (faulty.kinds.includes(cause!.kind) || !/^cells?$/.test(cause!.kind)),
  );
  const main = here.find((finding) => isPlace(finding, faulty)) ?? here[0];
  const others = fresh.filter((finding) => finding !== main && finding.checks.length > 0);
  return {
    visible: failing(analysis).some((id) => !old.has(id)),
    one: main !== undefined && others.length <= 1,
    place: here.some((finding) => isPlace(finding, faulty)),
    cells:
      faulty.right === null ? main !== undefined && isPlace(main, faulty) : causes.some((f) => areRight(f, faulty)),
    findings: fresh.length,
    certain: fresh.some(isCertain),
    certainWrong: fresh.some((finding) => isCertain(finding) && isWrong(finding, faulty)),
    said: fresh.length > 0,
    milliseconds: user / 1000,
    told: fresh
      .map(
        (f) =>
          `${f.code}${f.cause ? `:${f.cause.kind}@${f.cause.sheet}!${f.cause.range}` : ""}${isCertain(f) ? "!" : ""}`,
      )
      .join(" "),
  };
}

/** What a finding proposes, by the line and the figure: rows may have moved. */
function proposals({ cause }: Finding): string[] {
  return (cause?.cells ?? []).flatMap(({ fact, proposed }) =>
    proposed === null
      ? []
      : [`${fact.table.form.id} ${fact.entity?.code ?? fact.entity?.name ?? ""} ${fact.key} ${toText(proposed)}`],
  );
}

function keyOf(finding: Finding): string {
  return `${finding.severity} ${findingKey(finding)}`;
}

function isPlace({ cause }: Finding, { kinds, sheet, firstRow }: Faulty): boolean {
  if (cause?.sheet !== sheet.name || !kinds.includes(cause.kind)) return false;
  return Math.abs(parseAddress(cause.range.split(":")[0]!).row - firstRow) <= (cause.kind === "line-doubled" ? 1 : 0);
}

/** What is proposed, by `row column`, for cells of the sheet. */
function proposedIn({ cause }: Finding, { sheet }: Faulty): Map<string, string> {
  return new Map(
    (cause?.cells ?? []).flatMap(({ fact, proposed }) =>
      fact.cell.sheet === sheet.name && proposed !== null
        ? [[`${fact.row} ${fact.column}`, toFixed(inUnit(proposed, fact.unit), 2)] as const]
        : [],
    ),
  );
}

function areRight(finding: Finding, faulty: Faulty): boolean {
  const proposed = proposedIn(finding, faulty);
  // A cell that is empty and should be nil needs no proposal.
  return [...faulty.right!].every(([place, right]) => (proposed.get(place) ?? "0.00") === right);
}

function isCertain({ cause }: Finding): boolean {
  return cause?.certain === true;
}

/** True where something is proposed that did not stand there, in whatever table. */
function isWrong({ cause }: Finding, { sheet, right }: Faulty): boolean {
  return cause!.cells.some(({ fact, proposed }) => {
    if (proposed === null) return false;
    if (fact.cell.sheet !== sheet.name) return true;
    if (right === null) return !["line-doubled", "line-missing"].includes(cause!.kind);
    const stood = right.get(`${fact.row} ${fact.column}`);
    return stood === undefined || stood !== toFixed(inUnit(proposed, fact.unit), 2);
  });
}
