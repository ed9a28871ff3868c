import type { Analysis } from "../../../src/core/analyse";
import { analyse } from "../../../src/core/analyse";
import { toFixed, toText } from "../../../src/core/amount";
import { printed } from "../../../src/core/facts/printed";
import { readWorkbook } from "../../../src/files";

/** The analysis of a workbook as it is read from its bytes. */
export async function analysisOf(bytes: Promise<Uint8Array>): Promise<Analysis> {
  return analyse(await readWorkbook(await bytes));
}

/** Every table as `sheet: form, unit, where from, year, department, use`. */
export function tablesOf({ tables }: Analysis): string[] {
  return tables.map(
    ({ table, unit, unitFrom, year, use }) =>
      `${table.sheet}: ${table.form.id}, ${unit} ${unitFrom}, ${year}, ${table.department ?? "—"}, ${use}`,
  );
}

/** What was read from a cell: its key, with the code or name of its entry, and its value in 元; "" if nothing was. */
export function readFrom({ facts }: Analysis, cell: string): string {
  return facts.facts
    .filter((f) => `${f.cell.sheet}!${f.cell.address}` === cell)
    .map((f) => {
      const entry = f.entity ? `@${f.entity.code ?? f.entity.name}` : "";
      return `${f.key}${entry} ${f.state === "stated" ? (f.measure === "money" ? toFixed(f.value, 2) : toText(f.value)) : f.state}`;
    })
    .join("; ");
}

/** The findings above notices: code, where it is seen, and the likeliest cells with what they should hold. */
export function serious({ findings }: Analysis): string[] {
  return findings
    .filter((f) => f.severity !== "info")
    .map((f) => {
      const cells = (f.suspects ?? [])
        .filter((s) => s.rank === 1)
        .map(
          (s) =>
            `${s.fact.cell.sheet}!${s.fact.cell.address} ${s.fact.empty ? "空" : printed(s.fact, s.fact.value)}→${printed(s.fact, s.proposed)}`,
        );
      return [f.severity, f.code, ...cells].join(" ");
    });
}

/** The codes of the notices, each as often as it occurs. */
export function notices({ findings }: Analysis): string[] {
  return findings
    .filter((f) => f.severity === "info")
    .map((f) => f.code)
    .sort();
}

/** The inconsistent checks, by id. */
export function inconsistent({ checks }: Analysis): string[] {
  return checks
    .filter((c) => c.verdict === "inconsistent")
    .map((c) => c.id)
    .sort();
}

/** The verdict on every check of a rule, by scope. */
export function verdictsOn({ checks }: Analysis, rule: string): Record<string, string> {
  return Object.fromEntries(checks.filter((c) => c.rule === rule).map((c) => [c.scope ?? "", c.verdict]));
}
