import { fundingYearOf, projectsOf } from "../../compliance/project";
import { money } from "../sentence";
import { isSome } from "./figures-of";
import type { Problem } from "./problem";
import { entriesAt, entryFigure, ofCodes, titleOf } from "./problem";

/** C-5 and C-26: money of earlier years. */
export const oldBalances: Problem = {
  aspect: "balances",
  title: "以前年度资金未及时使用或上缴",
  covers: ofCodes("C-5", "C-26"),
  tell: (subject, findings) => {
    const year = subject.analysis.year;
    const projects = new Map(projectsOf(subject.facts).map((project) => [project.entity, project]));
    return entriesAt(subject, findings, "P1").flatMap((entity) => {
      const project = projects.get(entity);
      const funded = project && fundingYearOf(project);
      const closing = entryFigure(subject, entity, "P1.closing");
      if (!funded || year === null || !closing || !isSome(closing, subject) || funded.year >= year) return [];
      const age = funded.year <= year - 2 ? "，结转已满两年" : "，下年末仍未使用即满两年";
      return [[`${titleOf(entity)}系${funded.year}年资金，年末结转结余`, ...money(closing, subject.unit), age]];
    });
  },
  measure: "对以前年度资金建立清理台账，结转满两年的作为结余资金上缴财政，未满两年的限期使用。",
};
