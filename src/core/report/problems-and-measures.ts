import type { Analysis } from "../analyse";
import type { Finding } from "../findings/finding";
import { chineseNumeral } from "../text/numerals";
import { PROBLEMS } from "./problems";
import type { Aspect, Problem } from "./problems/problem";
import { ASPECTS } from "./problems/problem";
import type { ReportSection } from "./section";
import { PART } from "./section";
import type { Part, Sentence } from "./sentence";
import { subjectOf, WHOLE_REPORT } from "./subject";
import type { Subject } from "./subject";

/** The most cases of one problem that are listed; the others are counted, because nobody reads a longer list. */
const MOST_CASES = 8;
const NOTE = "按生成时的校验结果列示；数据改正后请重新校验并生成。";

/** A problem that was found in this workbook, with its cases. */
interface Found {
  readonly problem: Problem;
  readonly cases: readonly (readonly Part[])[];
  /** The reasons that people gave for it. */
  readonly reasons: readonly string[];
}

/** 八: the problems found, by aspect, each with its figures and the reasons that people gave. */
export function problemsSections(subject: Subject): ReportSection[] {
  const aspects = byAspect(subject);
  const sections = aspects.map(({ aspect, found }, index) => ({
    under: [PART.problems],
    heading: `（${chineseNumeral(index + 1)}）${ASPECTS[aspect].heading}`,
    sentences: found.map((each, i) => problemSentence(each, found.length > 1 ? `${chineseNumeral(i + 1)}是` : "")),
  }));
  const byHand = "请补充表格不能反映的问题（如绩效目标是否细化、量化）及各项问题的原因。";
  if (sections.length > 0) return [...sections.slice(0, -1), { ...sections.at(-1)!, byHand }];
  const none: Sentence = { parts: ["根据各表数据勾稽核对，未发现需要反映的问题。"], missing: [], note: NOTE };
  return [{ under: [], heading: PART.problems, sentences: [none], byHand }];
}

/** 九: the measures against the problems, one for each problem. */
export function measuresSections(subject: Subject): ReportSection[] {
  const aspects = byAspect(subject);
  if (aspects.length === 0) {
    return [{ under: [], heading: PART.measures, sentences: [], byHand: "请根据存在的问题提出改进措施。" }];
  }
  return aspects.map(({ aspect, found }, index) => ({
    under: [PART.measures],
    heading: `（${chineseNumeral(index + 1)}）${ASPECTS[aspect].measures}`,
    sentences: found.map(({ problem }) => ({
      parts: [`针对${problem.title}的问题，${problem.measure}`],
      missing: [],
      note: "",
    })),
  }));
}

function byAspect(subject: Subject): { aspect: Aspect; found: readonly Found[] }[] {
  const found = foundProblems(subject);
  return (Object.keys(ASPECTS) as Aspect[])
    .map((aspect) => ({ aspect, found: found.filter(({ problem }) => problem.aspect === aspect) }))
    .filter((each) => each.found.length > 0);
}

/** A problem that can go into the report, to be ticked. */
export interface ReportProblem {
  readonly title: string;
  /** The number of its cases. */
  readonly cases: number;
}

/** The problems that a report of the workbook would tell, in its order. */
export function reportProblems(analysis: Analysis): ReportProblem[] {
  return byAspect(subjectOf(analysis, WHOLE_REPORT))
    .flatMap(({ found }) => found)
    .map(({ problem: { title }, cases }) => ({ title, cases: cases.length }));
}

/** The problems found. Findings of level 提示 are for the reader of the workbook and are left out of the report. */
function foundProblems(subject: Subject): Found[] {
  const findings = told(subject.analysis).filter(({ severity }) => severity !== "info");
  return PROBLEMS.filter(({ title }) => !subject.choice.leftOut.includes(title)).flatMap((problem): Found[] => {
    const own = findings.filter(problem.covers);
    const cases = own.length === 0 ? [] : problem.tell(subject, own);
    return cases.length === 0 ? [] : [{ problem, cases, reasons: reasonsOf(own) }];
  });
}

/** The findings, with the remarks on conduct that are folded: a report tells what was done by kinds, not by cards. */
function told({ findings }: Analysis): Finding[] {
  return findings.flatMap((finding) => [
    finding,
    ...(finding.folded ?? []).filter(({ checks }) => checks.length === 0),
  ]);
}

function reasonsOf(findings: readonly Finding[]): string[] {
  const given = findings.flatMap(({ explanation }) => (explanation === undefined ? [] : [explanation]));
  return [...new Set(given.map((reason) => reason.trim().replace(/(?<![。；;])[。；;]+$/, "")))].filter(
    (reason) => reason !== "",
  );
}

function problemSentence({ problem, cases, reasons }: Found, ordinal: string): Sentence {
  const shown = cases.slice(0, MOST_CASES).flatMap((each, i): Part[] => [...(i === 0 ? [] : ["；"]), ...each]);
  const rest = cases.length > MOST_CASES ? `；其余${cases.length - MOST_CASES}处从略` : "";
  const why = reasons.length === 0 ? "" : `原因说明：${reasons.join("；")}。`;
  return { parts: [`${ordinal}${problem.title}。`, ...shown, `${rest}。${why}`], missing: [], note: NOTE };
}
