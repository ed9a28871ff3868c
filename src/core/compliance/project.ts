import { isSectionOf } from "../forms/form";
import type { Amount } from "../amount";
import { halfWidth, isPositive, isZero, subtract } from "../amount";
import type { Check } from "../check/check";
import { factsOf } from "../check/check";
import { isFact, isKnown } from "../facts/fact";
import type { Fact } from "../facts/fact";
import type { FactStore } from "../facts/store";
import { hasUnknownChanges } from "../rules/project-budget";
import type { RecordEntity } from "../forms/table";
import type { CellAddress } from "../grid/snapshot";
import type { Settings } from "../settings";
import { text } from "../text";
import type { Localised, Text } from "../text";
import { agree, sumOf } from "./sum";
import type { Sum } from "./sum";

const COLUMNS = [
  "budget",
  "added",
  "direct",
  "opening",
  "received",
  "spent",
  "closing",
  "returned",
  "carried",
  "pending",
] as const;

/** A column of money in 项目资金收支明细表. */
export type ProjectColumn = (typeof COLUMNS)[number];

/** One project of 项目资金收支明细表: a row that is neither subtotal nor total. */
export interface Project {
  readonly entity: RecordEntity;
  /** Its name, with the document or section that tells it from projects of the same name. */
  readonly title: Text;
  /** The figure, or null when it is not stated. Blanks that the form leaves for nil are figures of nothing. */
  figure(column: ProjectColumn): Fact | null;
  /** True when a cell is there and holds something that is not a figure: then nothing is concluded from its absence. */
  isUnreadable(column: ProjectColumn): boolean;
  /** True when what was added to the budget may stand in a column that was not recognised. */
  readonly hasUnknownChanges: boolean;
  /** The cell of one of its texts, or of its name. */
  cellOf(text: string): CellAddress;
}

/** Every project, in the order of the table. */
export function projectsOf(facts: FactStore): readonly Project[] {
  // Nearly every check of conduct asks for the same projects.
  return facts.once(projectsIn);
}

function projectsIn(facts: FactStore): Project[] {
  const records = facts.records("P1");
  const names = new Set<string>();
  const shared = new Set(records.flatMap(({ name }) => (names.size === names.add(name).size ? [name] : [])));
  return records.map((entity): Project => {
    const of = (column: ProjectColumn) => facts.of(entity, `P1.${column}`);
    const told = documentOf(entity) ?? (shared.has(entity.name) ? entity.sectionLabel : null);
    const sheet = COLUMNS.map(of).find(isFact)?.cell.sheet ?? "";
    return {
      entity,
      title: text("「{name}」{told}", "“{name}”{told}", {
        name: entity.name,
        told: told === null ? "" : text("（{told}）", " ({told})", { told }),
      }),
      figure: (column) => {
        const fact = of(column);
        return isKnown(fact) ? fact : null;
      },
      isUnreadable: (column) => {
        const fact = of(column);
        return isFact(fact) && fact.state === "unreadable";
      },
      hasUnknownChanges: hasUnknownChanges(facts, entity),
      cellOf: (key) => ({ sheet, address: entity.texts[key]?.address ?? entity.address }),
    };
  });
}

/** The document's number, its brackets of one kind: `长财企指〔2019〕33号`. */
function documentOf(entity: RecordEntity): string | null {
  const written = entity.texts["document"]?.text;
  if (written === undefined) return null;
  return halfWidth(written)
    .replace(/[[(【]/g, "〔")
    .replace(/[\])】]/g, "〕");
}

/** What the project could spend: opening balance and receipts. */
export function fundsOf(project: Project): Sum | null {
  return sumOf(project.figure("opening"), project.figure("received"));
}

/**
 * True when a project had money and spent none of it. A blank cell of expenditure counts as nil only where the closing
 * balance proves it; otherwise somebody forgot to fill it in.
 */
export function isUnspent(project: Project): boolean {
  const [spent, closing, funds] = [project.figure("spent"), project.figure("closing"), fundsOf(project)];
  if (!spent || !funds || !isZero(spent.value) || !isPositive(funds.value)) return false;
  return !spent.empty || agree(sumOf(closing), funds);
}

/** The projects whose figures contradict each other (P-1): a rate of them would only repeat that error. */
export function disputedProjects(checks: readonly Check[]): ReadonlySet<RecordEntity> {
  const failed = checks.filter((check) => check.rule === "P-1" && check.verdict === "inconsistent");
  return new Set(failed.flatMap((check) => factsOf(check).flatMap(({ entity }) => (entity ? [entity] : []))));
}

/** The closing balance that stays with the department: without what was returned to the treasury. */
export function retainedOf(project: Project, settings: Settings): Amount | null {
  const [closing, returned] = [project.figure("closing"), project.figure("returned")];
  if (!closing || project.isUnreadable("returned")) return null;
  return settings.returnedInClosing && returned ? subtract(closing.value, returned.value) : closing.value;
}

/** The year whose budget a project's money comes from, and what tells it. */
export interface FundingYear {
  readonly year: number;
  readonly from: Localised;
  readonly cell: CellAddress;
}

/**
 * The year of the money, from its document's number (〔2019〕), else from the year at the start of its name.
 * Only for money that one document granted: funds from above, or a project without an original budget. A project
 * with a budget of this year may rest on a rule of many years ago, and its money is still of this year.
 */
export function fundingYearOf(project: Project): FundingYear | null {
  const { entity } = project;
  const [budget, received] = [project.figure("budget"), project.figure("received")];
  const ownBudget = budget !== null && isPositive(budget.value);
  // Without a budget column only money that merely lay there this year is known to be of the document's year.
  const unbudgeted = budget ? isZero(budget.value) : received !== null && isZero(received.value);
  if (!isSectionOf(entity.section, "upper") && (ownBudget || !unbudgeted)) return null;
  const document = documentOf(entity);
  const numbered = document && /〔(20\d{2})〕/.exec(document);
  if (numbered) {
    return {
      year: Number(numbered[1]),
      from: { zh: "文号", en: "document" },
      cell: project.cellOf("document"),
    };
  }
  const named = /^(20\d{2})年/.exec(halfWidth(entity.name).replace(/^["“”'《「(]+/, ""));
  if (!named) return null;
  return { year: Number(named[1]), from: { zh: "项目名称", en: "name" }, cell: project.cellOf("name") };
}
