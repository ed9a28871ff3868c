import type { Sentence } from "./sentence";
import type { SectionTable } from "./table";

/** A section of the report: sentences, tables, and a note of what people must write. */
export interface ReportSection {
  /** The headings above the section's own: `三、一般公共预算支出情况`, `（一）基本支出情况`. */
  readonly under: readonly string[];
  /** Its own heading with its number: `2.“三公”经费情况`. */
  readonly heading: string;
  readonly sentences: readonly Sentence[];
  /** Tables for the Word file only: the computed sheets already show these figures live. */
  readonly tables?: readonly SectionTable[];
  /** A note of what people must write because no table states it. It holds no figures. */
  readonly byHand?: string;
}

/** Headings that several sections share. */
export const PART = {
  department: "一、部门基本情况",
  general: "三、一般公共预算支出情况",
  basic: "（一）基本支出情况",
  projects: "（二）项目支出情况",
  performance: "七、部门整体支出绩效情况",
  problems: "八、存在的问题及原因分析",
  measures: "九、下一步改进措施",
} as const;

/** A heading and its level: 1 for 一、, 2 for （一）, 3 for 1. */
export interface Heading {
  readonly level: number;
  readonly text: string;
}

/**
 * For each section, the headings to be written before it: its own, and those headings above it that the previous
 * section does not share.
 */
export function headingsOf(sections: readonly ReportSection[]): Heading[][] {
  let open: readonly string[] = [];
  return sections.map(({ under, heading }) => {
    const path = [...under, heading];
    const differs = path.findIndex((text, level) => text !== open[level]);
    open = path;
    const from = differs < 0 ? path.length : differs;
    return path.slice(from).map((text, index) => ({ level: from + index + 1, text }));
  });
}
