import type { Analysis } from "../analyse";
import { isSectionOf } from "../forms/form";
import type { RecordEntity } from "../tables/table";
import { fold } from "./fold";
import type { Folded } from "./fold";

/** A level of project funds. */
export type Level = "district" | "upper" | "all";

/** The subjects of a draft: the department's names, its year, the projects of the workbook and of the draft. */
export interface Subjects {
  readonly departmentNames: readonly string[];
  readonly projectNames: readonly string[];
  readonly projects: readonly ProjectEntry[];
  readonly year: number | null;
}

export interface ProjectEntry {
  readonly stem: string;
  readonly name: string;
  readonly document: string;
  readonly level: Level | null;
  readonly entity: RecordEntity;
}

const SUFFIX = /(?:项目|经费|资金|专项|支出)$/;
const SUFFIXES = [
  "",
  "项目",
  "经费",
  "资金",
  "专项",
  ...["专项", "项目"].flatMap((first) => [`${first}经费`, `${first}资金`]),
  "专项项目",
  "项目支出",
];
const SHORTEST_STEM = 4;
const OF_PLACE = /^[一-龥]{2,6}?[省市区县州旗]/;
const BODY = /([一-龥]{2,16}?(?:管理局|局|委员会|厅|办公室|学院|医院|法院|检察院))(?=20\d\d年|本年|当年|为)/g;
const LABEL =
  /(?:^|\n)(?:\(?\d{1,2}[)、.]|[①-⑳]|\([一二三四五六七八九十]+\))?([一-龥〔〕()\d-]{4,40}?(?:项目|资金|经费|专项|津贴|奖|补助))(?:项目)?(?:资金)?：(?=[^\n]*(?:该|元))/g;

/** The subjects of a draft, as its workbook and the draft itself name them. */
export function subjectsOf(draft: Folded, analysis: Analysis | null): Subjects {
  const projects = analysis ? projectsOf(analysis) : [];
  const labelled = [...draft.text.matchAll(LABEL)].map((match) => match[1]!);
  const stems = new Set([...projects.map((p) => p.stem), ...labelled.map(stemOf)]);
  return {
    departmentNames: departmentNames(draft, analysis),
    projectNames: [...new Set([...[...stems].flatMap(namesOf), ...projects.map((p) => p.name), ...labelled])],
    projects,
    year: analysis?.year ?? yearOf(draft.text),
  };
}

function projectsOf({ facts }: Analysis): ProjectEntry[] {
  return facts.records("P1").map((entity) => ({
    stem: stemOf(fold(entity.name).text),
    name: fold(entity.name).text,
    document: fold(entity.texts["document"]?.text ?? "").text,
    level: levelOf(entity),
    entity,
  }));
}

/** The level of funds that a row of the project list belongs to. */
export function levelOf({ section: of, level }: RecordEntity): Level | null {
  const section = level ?? of;
  if (section === null) return null;
  if (isSectionOf(section, "upper")) return "upper";
  return isSectionOf(section, "district") ? "district" : null;
}

/** The name without 项目, 经费, 资金 at its end: 安全监管专项经费 and 安全监管项目 are one project. */
export function stemOf(name: string): string {
  let stem = name;
  while (SUFFIX.test(stem) && stem.replace(SUFFIX, "").length >= SHORTEST_STEM) stem = stem.replace(SUFFIX, "");
  return stem;
}

function namesOf(stem: string): string[] {
  return SUFFIXES.filter((suffix) => suffix !== "" || stem.length > SHORTEST_STEM).map((suffix) => stem + suffix);
}

function departmentNames({ text }: Folded, analysis: Analysis | null): string[] {
  const named = analysis?.department ? [fold(analysis.department).text] : [];
  const counts = new Map<string, number>();
  for (const [, body] of text.matchAll(BODY)) counts.set(body!, (counts.get(body!) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count > 1).map(([body]) => body);
  return [...new Set([...named, ...often].flatMap(shorter))];
}

/** 长沙市芙蓉区应急管理局, 芙蓉区应急管理局, 应急管理局. */
function shorter(name: string): string[] {
  const rest = name.replace(OF_PLACE, "");
  return rest === name || rest.length < 3 ? [name] : [name, ...shorter(rest)];
}

/** The year that the draft names most often as 年度. */
function yearOf(text: string): number | null {
  const counts = new Map<number, number>();
  for (const [, year] of text.matchAll(/(20\d\d)年度/g)) counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
