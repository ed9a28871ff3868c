import { add, isPositive } from "../../amount";
import type { Term } from "../../check/check";
import { notJudgeable } from "../../check/judge";
import { isFact, isKnown } from "../../facts/fact";
import type { Fact, FactOrMissing } from "../../facts/fact";
import type { FactStore } from "../../facts/store";
import { amountsNamed, factFromText, readStandard } from "../../facts/text-figure";
import type { RecordEntity } from "../../tables/table";
import { groupedBy } from "../../grouped";
import { text } from "../../text/text";
import type { Application } from "../identity/rule";
import { minus, plus } from "../../check/terms";
import { cellsOf, checkOf, identity } from "../identity/rule";
import type { Rule } from "../identity/rule";

const SOURCE = { zh: "项目资金收支明细表", en: "Project funds table" };

const receiptDeclaration = {
  id: "P-8",
  title: {
    zh: "本年收到 = 年初预算 + 年中追加 − 财政直接拨付",
    en: "Received = original budget + added − paid directly by the finance bureau",
  },
  kind: "analytic",
  severity: "warning",
  source: SOURCE,
  settledBy: {
    zh: "指标文件和拨款记录",
    en: "the budget documents and treasury payments",
  },
} as const;

/** Budget = receipts, unless money did not arrive or more arrived than was approved. Either needs a reason. */
export const receiptsFollowTheBudget: Rule = {
  ...receiptDeclaration,
  judge: (facts, settings) => receiptIdentity.judge(facts, settings).concat(withoutBudget(facts)),
};

const receiptIdentity = identity({
  ...receiptDeclaration,
  applications: (facts) => {
    const budgeted = facts
      .records("P1")
      .filter((p) => isKnown(facts.of(p, "P1.budget")) && !hasUnknownChanges(facts, p));
    const single = budgeted.map((project) => ({ scope: project.id, terms: receiptTerms(facts, project) }));
    return [...single, ...sectionReceipts(facts, budgeted)];
  },
});

function receiptTerms(facts: FactStore, project: RecordEntity): Term[] {
  return [
    plus(facts.of(project, "P1.budget")),
    ...known(facts.find(project, "P1.added")).map(plus),
    ...known(facts.find(project, "P1.direct")).map(minus),
    minus(facts.of(project, "P1.received")),
  ];
}

/** The section as a whole: Σ budgets of its projects = the section's receipts, if every project has a budget. */
function sectionReceipts(facts: FactStore, budgeted: readonly RecordEntity[]): Application[] {
  const withBudget = new Set(budgeted);
  return facts
    .entities("P1")
    .filter((e) => e.role === "subtotal" && isKnown(facts.of(e, "P1.received")))
    .flatMap((subtotal) => {
      const projects = facts.records("P1").filter((p) => p.section === subtotal.section);
      if (projects.length === 0 || projects.some((p) => !withBudget.has(p))) return [];
      const terms = projects.flatMap((p) => receiptTerms(facts, p).slice(0, -1));
      return [{ scope: subtotal.id, terms: [...terms, minus(facts.of(subtotal, "P1.received"))] }];
    });
}

function withoutBudget(facts: FactStore) {
  const projects = facts
    .records("P1")
    .filter((project) => !isKnown(facts.of(project, "P1.budget")) || hasUnknownChanges(facts, project));
  const bySection = groupedBy(projects, (project) => project.sectionLabel ?? "项目");
  return [...bySection].map(([section, projects]) =>
    checkOf(
      receiptDeclaration,
      `${section}（未列预算的${projects.length}个项目）`,
      projects.map((p) => minus(facts.of(p, "P1.received"))),
      notJudgeable(
        text("缺少：年初预算或年中追加（{projects}）", "Missing: original budget or what was added ({projects})", {
          projects: { list: projects.map((p) => p.name) },
        }),
      ),
    ),
  );
}

/**
 * True for a table without a column of additions but with columns that were not recognised: one of them may state
 * additions.
 */
export function hasUnknownChanges(facts: FactStore, project: RecordEntity): boolean {
  const budget = facts.find(project, "P1.budget");
  return budget !== null && budget.table.unreadHeadings.length > 0 && facts.find(project, "P1.added") === null;
}

function known(fact: Fact | null): Fact[] {
  return fact && isKnown(fact) ? [fact] : [];
}

const directDeclaration = {
  id: "P-12",
  title: {
    zh: "财政直接拨付项目：年初预算 = 已直接拨付 + 尚未拨付；每期标准 × 期数 = 年初预算",
    en: "Projects paid directly: budget = paid directly + not yet paid; instalment × instalments a year = budget",
  },
  kind: "rounding",
  severity: "warning",
  source: SOURCE,
} as const;

export const directPaymentsMakeUpTheBudget = identity({
  ...directDeclaration,
  applications: (facts) =>
    facts.records("P1").flatMap((project) => {
      const direct = facts.find(project, "P1.direct");
      const budget = facts.of(project, "P1.budget");
      const applications: Application[] = [];
      if (direct && isKnown(direct) && isPositive(direct.value)) {
        const pending = facts.of(project, "P1.pending");
        applications.push({ scope: project.id, terms: [plus(direct), plus(pending), minus(budget)] });
      }
      const standard = project.texts["standard"];
      const parsed = standard && readStandard(standard.text);
      if (parsed && !parsed.perHead && isFact(budget)) {
        const label = `${project.name} · 每${parsed.periodName}标准`;
        const instalment = factFromText(
          budget,
          project,
          standard,
          "P1.standard",
          label,
          parsed.amount,
          parsed.halfWidth,
        );
        applications.push({
          scope: `${project.id}/分期`,
          terms: [{ coefficient: parsed.timesPerYear, fact: instalment }, minus(budget)],
        });
      }
      return applications;
    }),
});

export const usesMakeUpTheAmount = identity({
  id: "P-13",
  title: {
    zh: "文件规定各用途金额之和 = 项目资金额",
    en: "Sum of the uses fixed by the document = the project's funds",
  },
  kind: "rounding",
  severity: "warning",
  source: { zh: "资金文件规定的用途", en: "The document that grants the funds" },
  applications: (facts) =>
    facts.records("P1").flatMap((project) => {
      const uses = project.texts["uses"];
      const amounts = uses ? amountsNamed(uses.text) : [];
      if (!uses || amounts.length < 2) return [];
      const of = cellsOf(facts, "P1", project);
      const granted = [of("opening"), of("received")].filter((f) => isFact(f) && isKnown(f));
      const sample = granted.find(isFact);
      if (!sample) return [];
      const named = amounts.map((use) =>
        factFromText(
          sample,
          project,
          uses,
          "P1.uses",
          `${project.name} · 规定用途 ${use.text}`,
          use.value,
          use.halfWidth,
        ),
      );
      return [{ scope: project.id, terms: [...named.map(plus), ...granted.map(minus)] }];
    }),
});

/** The budget of the whole year in 元: the original budget plus what was added, where stated. */
export function yearBudget(budget: FactOrMissing, added: FactOrMissing) {
  if (!isKnown(budget)) return null;
  return isKnown(added) ? add(budget.value, added.value) : budget.value;
}
