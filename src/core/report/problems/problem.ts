import type { Fact } from "../../facts/fact";
import type { RecordEntity } from "../../tables/table";
import type { Finding } from "../../findings/finding";
import type { Quantity } from "../quantity";
import { figureOf } from "../quantity";
import type { Part } from "../sentence";
import type { Subject } from "../subject";

/** The aspects by which problems are grouped, with the heading of the measures for each. */
export const ASPECTS = {
  targets: { heading: "目标设定方面", measures: "完善绩效目标体系，科学设置绩效指标" },
  budgeting: { heading: "预算编制方面", measures: "合理配置预算，提高预算编制科学性" },
  execution: { heading: "预算执行方面", measures: "规范预算管理，加强预算执行力度" },
  balances: { heading: "结转结余方面", measures: "及时清理结转结余，提高资金使用效益" },
  spending: { heading: "支出管理方面", measures: "严格支出管理，规范支出范围和标准" },
  figures: { heading: "报表数据方面", measures: "核实报表数据，保证各表一致" },
} as const;
export type Aspect = keyof typeof ASPECTS;

/** A kind of problem, and how the report words it. */
export interface Problem {
  readonly aspect: Aspect;
  /** The title, such as 部分项目预算执行率偏低. */
  readonly title: string;
  /** True for the findings that belong to this problem. */
  readonly covers: (finding: Finding) => boolean;
  /**
   * The cases with their figures, each a clause without a full stop. Empty where the figures do not confirm the
   * finding.
   */
  readonly tell: (subject: Subject, findings: readonly Finding[]) => readonly (readonly Part[])[];
  /** The measure against the problem. */
  readonly measure: string;
}

/** A test for findings with one of these codes. */
export function ofCodes(...codes: readonly string[]): Problem["covers"] {
  return ({ code }) => codes.includes(code);
}

/** The facts in the cells of findings, in the order of the findings. */
export function factsAt({ facts }: Subject, findings: readonly Finding[]): Fact[] {
  const byCell = new Map<string, Fact[]>();
  for (const fact of facts.facts) {
    const key = `${fact.cell.sheet}!${fact.cell.address}`;
    byCell.set(key, [...(byCell.get(key) ?? []), fact]);
  }
  return findings.flatMap(({ cells }) =>
    cells.flatMap(({ sheet, address }) => byCell.get(`${sheet}!${address}`) ?? []),
  );
}

/** The entries of a list (`P1`, `P2`) that the findings point at; subtotals and totals are left out. */
export function entriesAt(subject: Subject, findings: readonly Finding[], list: string): RecordEntity[] {
  const entities = factsAt(subject, findings).flatMap(({ key, entity }) =>
    entity?.role === "record" && key.startsWith(`${list}.`) ? [entity] : [],
  );
  return [...new Set(entities)];
}

/** A figure of a list entry; null where it is not stated. */
export function entryFigure({ facts }: Subject, entity: RecordEntity, key: string): Quantity | null {
  return figureOf(facts.of(entity, key));
}

/** An entry's name, with its document number where other entries have the same name. */
export function titleOf(entity: RecordEntity): string {
  const document = entity.texts["document"]?.text.replace(/\s+/g, "") ?? "";
  return document === "" ? entity.name : `${entity.name}（${document}）`;
}
