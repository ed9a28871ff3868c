import { isSectionOf } from "../forms/form";
import { PROJECT_MONEY } from "../forms/projects/money-columns";
import type { ProjectColumn } from "../forms/projects/money-columns";
import type { Amount } from "../amount";
import { halfWidth, isPositive, isZero, subtract } from "../amount";
import type { Check } from "../check/check";
import { factsOf } from "../check/check";
import { isKnown } from "../facts/fact";
import type { Fact } from "../facts/fact";
import type { FactStore } from "../facts/store";
import { hasUnknownChanges } from "../rules/projects/budget";
import type { RecordEntity } from "../tables/table";
import type { CellAddress } from "../grid/snapshot";
import type { Settings } from "../settings/settings";
import { shortName } from "../text/brief";
import { text } from "../text/text";
import type { Localised, Text } from "../text/text";
import { agree, sumOf } from "./sum";
import type { Sum } from "./sum";

/** One project of 项目资金收支明细表: a row that is neither subtotal nor total. */
export interface Project {
  readonly entity: RecordEntity;
  /** Its name, with the document or section that distinguishes it from projects of the same name. */
  readonly title: Text;
  /** The same for a brief: without quotation marks, a long one cut. */
  readonly name: Text;
  /** The figure, or null when it is not stated. Blanks that the form leaves for nil are figures of nothing. */
  figure(column: ProjectColumn): Fact | null;
  /** True when a cell is there and holds something that is not a figure: then nothing is concluded from its absence. */
  isUnreadable(column: ProjectColumn): boolean;
  /** True when additions to the budget may be in a column that was not recognised. */
  readonly hasUnknownChanges: boolean;
  /** The cell of one of its texts, or of its name. */
  cellOf(text: string): CellAddress;
  /** The number of the document that grants its money, its brackets of one kind: `长财企指〔2019〕33号`. */
  readonly document: string | null;
  /** What the project could spend: opening balance and receipts. */
  readonly funds: Sum | null;
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
  return records.map((entity) => new ListedProject(entity, facts, shared.has(entity.name)));
}

/** A project by the facts of its row; what only a few checks ask for is made when they do. */
class ListedProject implements Project {
  private named: Text | null = null;
  private numbered: string | null | undefined;
  private available: Sum | null | undefined;

  constructor(
    readonly entity: RecordEntity,
    private readonly facts: FactStore,
    private readonly sharesName: boolean,
  ) {}

  get title(): Text {
    return (this.named ??= this.titled());
  }

  get name(): Text {
    return text("{name}{told}", "{name}{told}", { name: shortName(this.entity.name), told: this.toldApart() });
  }

  get document(): string | null {
    return this.numbered === undefined ? (this.numbered = documentOf(this.entity)) : this.numbered;
  }

  get funds(): Sum | null {
    if (this.available === undefined) this.available = sumOf(this.figure("opening"), this.figure("received"));
    return this.available;
  }

  get hasUnknownChanges(): boolean {
    return hasUnknownChanges(this.facts, this.entity);
  }

  figure(column: ProjectColumn): Fact | null {
    const fact = this.find(column);
    return fact && isKnown(fact) ? fact : null;
  }

  isUnreadable(column: ProjectColumn): boolean {
    return this.find(column)?.state === "unreadable";
  }

  cellOf(key: string): CellAddress {
    const { texts, address } = this.entity;
    const stated = PROJECT_MONEY.find((column) => this.find(column) !== null);
    const sheet = stated === undefined ? "" : this.find(stated)!.cell.sheet;
    return { sheet, address: texts[key]?.address ?? address };
  }

  private find(column: ProjectColumn): Fact | null {
    return this.facts.find(this.entity, this.facts.listKey("P1", column));
  }

  private titled(): Text {
    return text("「{name}」{told}", "“{name}”{told}", { name: this.entity.name, told: this.toldApart() });
  }

  private toldApart(): Text | string {
    const told = this.document ?? (this.sharesName ? this.entity.sectionLabel : null);
    return told === null ? "" : text("（{told}）", " ({told})", { told });
  }
}

function documentOf(entity: RecordEntity): string | null {
  const written = entity.texts["document"]?.text;
  if (written === undefined) return null;
  return halfWidth(written)
    .replace(/[[(【]/g, "〔")
    .replace(/[\])】]/g, "〕");
}

/**
 * True when a project had money and spent none of it. A blank cell of expenditure counts as nil only where the closing
 * balance proves it; otherwise somebody forgot to fill it in.
 */
export function isUnspent(project: Project): boolean {
  const spent = project.figure("spent");
  if (!spent || !isZero(spent.value)) return false;
  const { funds } = project;
  if (!funds || !isPositive(funds.value)) return false;
  return !spent.empty || agree(sumOf(project.figure("closing")), funds);
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

/** The budget year of a project's money, and the source of that knowledge: its document number or its name. */
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
  if (!isSectionOf(entity.level ?? entity.section, "upper") && (ownBudget || !unbudgeted)) return null;
  const numbered = project.document && /〔(20\d{2})〕/.exec(project.document);
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
