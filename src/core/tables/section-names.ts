import type { Field } from "../forms/form";
import { labelLookup } from "./header";
import { normaliseLabel } from "./label";
import type { Section } from "./record-lines";
import { expressionOf, isLike } from "../words/pattern";
import { RUNNING_SUM, SUBTOTAL, SUM_ENDING } from "../words/sums";

/** What a label says of a sum: whose it is, and what it says beside 小计. */
interface Sum {
  readonly role: "subtotal" | "total";
  readonly section: Section | null;
  readonly words: string;
  readonly running: boolean;
}

const OWN_LEVEL = "district";

/** The sections that a list may have, by the names that headings, columns and sums give them. */
export class SectionNames {
  constructor(private readonly sections: Readonly<Record<string, Field>>) {}

  /** Whether a label names a sum, and of what: a section's, the one that stands above, or everything. */
  sumOf(label: string): Sum | null {
    const remark = /\(([^()]*)\)$/.exec(label)?.[1] ?? "";
    const bare = label.replace(/\([^()]*\)$/, "");
    const ending = expressionOf(SUM_ENDING);
    const sum = (ending.exec(bare) ?? ending.exec(remark))?.[0];
    if (sum === undefined) return null;
    const words = bare.replace(ending, "");
    const section = this.sectionIn(words) ?? this.sectionIn(remark);
    const running = sum === RUNNING_SUM;
    if (section) return { role: "subtotal", section, words, running: false };
    return { role: isLike(sum, SUBTOTAL) ? "subtotal" : "total", section: null, words, running };
  }

  /** The section that a sum's name mentions: `区级财政`, `区本级项目` and `上级` all do. */
  private sectionIn(words: string): Section | null {
    const trimmed = words.replace(/(?<!财政|项目|资金|支出|安排)(财政|项目|资金|支出|安排)+$/, "");
    return this.known(words) ?? this.known(trimmed);
  }

  /** The section that a label without numbering names. */
  known(label: string): Section | null {
    const key = labelLookup(this.sections).get(normaliseLabel(label))?.[0];
    if (key === undefined) return null;
    // The own level is one section whatever it is called; 县本级 is shown as such.
    const id = key.startsWith(`${OWN_LEVEL}:`) ? OWN_LEVEL : key;
    return { id, label: this.sections[key]!.labels[0]! };
  }

  /** The kind of funds that a level is of (`upper:central` is of 上级); the section itself where the form has none. */
  kindOf(section: Section): Section {
    const kind = section.id.split(":")[0]!;
    if (kind === OWN_LEVEL || !Object.hasOwn(this.sections, kind)) return section;
    return { id: kind, label: this.sections[kind]!.labels[0] ?? section.label };
  }
}
