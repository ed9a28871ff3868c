import { isSectionOf } from "../forms/form";
import { isPositive, isZero } from "../amount";
import type { FactStore } from "../facts/store";
import type { RecordEntity } from "../tables/table";
import { isKnown } from "../facts/fact";
import type { Fact, FactOrMissing } from "../facts/fact";
import type { Quantity } from "./quantity";
import { execution } from "./execution";
import { figureOf, sumOf } from "./quantity";
import { money, moneyOr, SentenceDraft } from "./sentence";
import { PART } from "./section";
import type { ReportSection } from "./section";
import type { Part, Sentence } from "./sentence";
import type { Subject } from "./subject";

/** 三（二）1: the number of projects, and the funds of each section. */
export function projectTotals(subject: Subject): ReportSection {
  const sections = sectionsOf(subject.facts);
  return {
    under: [PART.general, PART.projects],
    heading: "1.项目支出整体情况",
    sentences: [counts(subject), ...sections.map((section) => funds(subject, section))],
  };
}

export interface ProjectSection {
  readonly id: string | null;
  readonly label: string;
  readonly records: readonly RecordEntity[];
  readonly stated: RecordEntity | null;
}

/** The sections of the project list in their order. */
export function sectionsOf(facts: FactStore): ProjectSection[] {
  const entities = facts.entities("P1").filter((e) => e.role !== "total");
  return [...new Set(entities.map((e) => e.section))].map((id) => {
    const own = entities.filter((e) => e.section === id);
    return {
      id,
      label: own.find((e) => e.sectionLabel !== null)?.sectionLabel ?? "",
      records: own.filter((e) => e.role === "record"),
      stated: own.find((e) => e.role === "subtotal") ?? null,
    };
  });
}

function counts({ facts, year, department, unit }: Omit<Subject, "analysis" | "choice">): Sentence {
  const [initial, added] = [facts.one("coverage.initial"), facts.one("coverage.added")];
  if (facts.records("P1").length === 0) {
    return unlisted({ facts, year, department, unit });
  }
  const rows = countRows(facts);
  const upper = facts.records("P1").some((p) => isSectionOf(p.level ?? p.section, "upper"));
  const own = [...counted("年初预算批复内", initial, rows.initial), ...counted("年中追加", added, rows.added)];
  const words = own.flatMap((part, i): Part[] => [i === 0 ? "包含" : "、", ...part]);
  const kinds: Part[] = upper
    ? [...words, own.length === 0 ? "均为上级下拨的项目资金" : "以及上级下拨的项目资金"]
    : words;
  const note = isKnown(initial) && isKnown(added) ? "" : "项目数按明细表行数计算。";
  return { parts: kinds.length === 0 ? [] : [`${department}项目支出`, ...kinds, "。"], missing: [], note };
}

/**
 * Words for the number of projects of one kind: the number that the sample's table (抽查情况) states, otherwise the number
 * of rows. Empty for 0.
 */
function counted(kind: string, stated: FactOrMissing, rows: number): Part[][] {
  const figure = figureOf(stated);
  if (figure && isKnown(stated)) return isZero(stated.value) ? [] : [[kind, { show: figure, as: "count" }, "项"]];
  return rows === 0 ? [] : [[kind, String(rows), "项"]];
}

/** The sentence for a workbook without a list of projects: only their total cost is known. */
function unlisted({ facts, year, department, unit }: Omit<Subject, "analysis" | "choice">): Sentence {
  const [general, all] = [facts.one("D05.project"), facts.one("D03.project")];
  const spent = isKnown(general) ? general : all;
  const words = isKnown(general) ? "一般公共预算财政拨款项目支出" : "项目支出";
  return new SentenceDraft(`${year}年度${department}`)
    .clause([figureOf(spent)], [spent], (s) => moneyOr(`未发生${words}`, words, s, unit))
    .clause([null], [facts.missing("P1.spent", null)], () => [])
    .end();
}

/** Counts projects as rule P-9 does: the department's own rows with a budget, and its rows with an addition only. */
function countRows(facts: FactStore): { initial: number; added: number } {
  const local = facts
    .records("P1")
    .filter((p) => !isSectionOf(p.level ?? p.section, "upper") && isKnown(facts.of(p, "P1.budget")));
  const budget = (p: RecordEntity) => (facts.of(p, "P1.budget") as Fact).value;
  const added = (p: RecordEntity) => {
    const fact = facts.of(p, "P1.added");
    return isKnown(fact) && isPositive(fact.value);
  };
  return {
    initial: local.filter((p) => isPositive(budget(p))).length,
    added: local.filter((p) => isZero(budget(p)) && added(p)).length,
  };
}

function funds({ facts, year, unit }: Subject, section: ProjectSection): Sentence {
  const figures = ["received", "opening", "spent", "closing"].map((key) => sectionFigure(facts, section, key));
  const [received, opening, spent, closing] = figures;
  const upper = isSectionOf(section.id, "upper");
  const name = upper ? "上级下拨项目资金" : `${section.label === "" ? "" : section.label}财政资金收入`;
  return new SentenceDraft(`${year}年`)
    .clause([received!.quantity], received!.needs, (r) => [
      {
        on: r,
        zero: [upper ? "未收到上级下拨项目资金" : `${section.label}未收到财政资金`],
        positive: [name, ...money(r, unit)],
      },
    ])
    .clause([opening!.quantity], opening!.needs, (o) => moneyOr("年初无结余", "年初结余", o, unit))
    .clause([spent!.quantity], spent!.needs, (s) => moneyOr("未发生支出", "实际支出", s, unit))
    .glue(execution(section.label, spent!.quantity, opening!.quantity, received!.quantity, unit))
    .clause([closing!.quantity], closing!.needs, (c) => moneyOr("年末无结余", "年末结余", c, unit))
    .end();
}

interface Sourced {
  readonly quantity: Quantity | null;
  readonly needs: readonly FactOrMissing[];
}

/** A figure of a section: the table's subtotal, otherwise the sum of the section's projects. */
export function sectionFigure(facts: FactStore, { stated, records, label }: ProjectSection, key: string): Sourced {
  const own = stated ? facts.of(stated, `P1.${key}`) : facts.missing(`P1.${key}`, null);
  if (isKnown(own)) return { quantity: figureOf(own), needs: [] };
  const terms = records.map((p) => ({ coefficient: 1, fact: facts.of(p, `P1.${key}`) }));
  const column = terms.find((t) => isKnown(t.fact));
  const name = column ? (column.fact as Fact).columnLabel : key;
  return { quantity: sumOf(`${label}各项目${name}之和`, terms), needs: [own, ...terms.map((t) => t.fact)] };
}
