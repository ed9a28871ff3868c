import { equals } from "../../amount";
import type { Referents } from "../../figures/referents";
import type { Measure } from "../../forms/form";
import type { Estimate } from "../estimate";
import { statedBy } from "../estimate";
import type { Meant } from "../referring";
import { meantBy } from "../referring";
import type { Frame, Statement } from "../statement";

/** So many cells that words may mean are tried for each side of a share. */
const SEVERAL = 4;

/** The figures of the workbook by frames. */
export class Cells {
  private readonly meant = new Map<Frame, Map<Measure, Meant[]>>();

  readonly hasSubjects: boolean;

  /** The cells that statements agree with. */
  readonly tied = new Map<Statement, Meant>();

  constructor(private readonly referents: Referents | null) {
    this.hasSubjects = referents?.all.some(({ code }) => code !== null && code.startsWith("2")) ?? false;
  }

  get hasWorkbook(): boolean {
    return this.referents !== null;
  }

  /** True where the workbook has headings for a kind of money, and no figure below them. */
  leavesEmpty({ own, understood }: Frame): boolean {
    return understood && own.money !== null && (this.referents?.isLeftEmpty(own.money) ?? false);
  }

  of(frame: Frame, measure: Measure = "money"): readonly Meant[] {
    if (!this.referents) return [];
    let own = this.meant.get(frame);
    if (!own) this.meant.set(frame, (own = new Map()));
    let found = own.get(measure);
    if (!found) own.set(measure, (found = meantBy(frame, this.referents, measure)));
    return found;
  }

  /** The one figure that a frame means; null where there is none, or several of equal right. */
  one(frame: Frame, measure: Measure = "money"): Meant | null {
    const found = this.of(frame, measure);
    const [first] = found;
    const isOne =
      first &&
      found.every(({ referent, cost }) => cost > first.cost || equals(referent.fact.value, first.referent.fact.value));
    return isOne ? first : null;
  }

  /** The first figures of different value. */
  several(frame: Frame): readonly Meant[] {
    const found = this.of(frame);
    return found
      .filter((m, i) => found.findIndex(({ referent }) => equals(referent.fact.value, m.referent.fact.value)) === i)
      .slice(0, SEVERAL);
  }

  estimate(frame: Frame): Estimate | null {
    const one = this.one(frame);
    return one && stated(one);
  }
}

/** What a cell states, as a figure of a calculation. */
export function stated({ referent: { fact, formula } }: Meant): Estimate {
  return statedBy(fact, formula);
}
