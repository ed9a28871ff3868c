import { isPositive, isZero } from "../amount";
import type { Fact } from "../facts/fact";
import { brief } from "../text/brief";
import { text } from "../text/text";
import type { Text } from "../text/text";
import { compliance } from "./compliance";
import type { Evidence, Observation } from "./compliance";
import type { FundingYear, Project } from "./project";
import { fundingYearOf, projectsOf, retainedOf } from "./project";
import { cellsOf, enumerated, money } from "./wording";

/** C-5. What was already returned to the treasury is no longer held against the project. */
export const oldBalances = compliance({
  id: "C-5",
  title: { zh: "结转两年以上、将满两年的资金", en: "Funds carried over for two years, or about to be" },
  source: {
    zh: "财预〔2015〕15号：结转两年以上的资金应当作为结余资金管理；《预算法》",
    en: "财预〔2015〕15号: funds carried over for two years or more are surplus; Budget Law",
  },
  observe: (evidence) => {
    const { facts, year } = evidence;
    if (year === null) return [];
    const projects = projectsOf(facts).map((project) => ({ project, funded: fundingYearOf(project) }));
    const dated = projects.flatMap(({ project, funded }) => (funded ? observe(project, funded, evidence) : []));
    return [
      ...dated,
      ...undated(
        projects.flatMap(({ project, funded }) => (funded ? [] : [project])),
        year,
      ),
    ];
  },
});

function observe(project: Project, funded: FundingYear, { settings, year }: Evidence): Observation[] {
  const [closing, spent] = [project.figure("closing"), project.figure("spent")];
  const retained = retainedOf(project, settings);
  if (!closing || retained === null) return [];
  const params = { project: project.title, year: funded.year, from: funded.from };
  if (isPositive(retained) && funded.year <= year! - 2) {
    return [
      {
        severity: "error",
        brief: brief(
          project.name,
          text("{year} 年资金仍结转 {closing}，已满两年", "money of {year}: {closing} left after two years", {
            year: funded.year,
            closing: money(closing, retained),
          }),
          text("应作为结余资金收回", "to be taken back"),
        ),
        text: text(
          "{project}为 {year} 年资金（据{from}），年末仍结转 {closing}，结转已满两年，应作为结余资金收回。",
          "{project} is money of {year} (by its {from}); {closing} are still carried over after two years and are to be taken back as surplus.",
          { ...params, closing: money(closing, retained) },
        ),
        cells: [closing.cell, funded.cell],
      },
    ];
  }
  if (isPositive(retained) && funded.year === year! - 1) {
    return [
      {
        severity: "warning",
        brief: brief(
          project.name,
          text(
            "{year} 年资金结转 {closing}，下年末满两年",
            "money of {year}: {closing} left, two years old next year",
            { year: funded.year, closing: money(closing, retained) },
          ),
          text("请加快使用或及时上缴", "use it or return it"),
        ),
        text: text(
          "{project}为 {year} 年资金（据{from}），年末结转 {closing}；到 {next} 年末仍未使用即满两年，应作为结余资金收回，请加快使用或及时上缴。",
          "{project} is money of {year} (by its {from}) and {closing} are carried over; what is left at the end of {next} will be two years old and is to be taken back. Use it or return it.",
          { ...params, closing: money(closing, retained), next: year! + 1 },
        ),
        cells: [closing.cell, funded.cell],
      },
    ];
  }
  if (isZero(closing.value) && spent && isPositive(spent.value) && funded.year <= year! - 2) {
    return [
      {
        severity: "info",
        brief: brief(
          project.name,
          text("{year} 年资金，本年支出 {spent}", "money of {year}, {spent} spent this year", {
            year: funded.year,
            spent: money(spent),
          }),
          text("请确认支出时未满两年", "confirm that it was not two years old"),
        ),
        text: text(
          "{project}为 {year} 年资金（据{from}），本年支出 {spent}后无结转；请确认支出时结转未满两年或已按规定重新安排。",
          "{project} is money of {year} (by its {from}); {spent} were spent this year and nothing is left. Please confirm that it had not been carried over for two years by then, or was granted anew.",
          { ...params, spent: money(spent) },
        ),
        cells: [spent.cell, funded.cell],
      },
    ];
  }
  return [];
}

interface Carried {
  readonly project: Project;
  readonly opening: Fact;
}

/** Balances of unknown age: one note for those without a document number, one for those with a document of this year. */
function undated(projects: readonly Project[], year: number): Observation[] {
  const carried = projects.flatMap((project): Carried[] => {
    const [opening, closing] = [project.figure("opening"), project.figure("closing")];
    return opening && closing && isPositive(opening.value) && isPositive(closing.value) ? [{ project, opening }] : [];
  });
  const ofThisYear = ({ project }: Carried) => project.document?.includes(`〔${year}〕`) ?? false;
  return [
    ...ageUnknown(
      carried.filter((one) => !ofThisYear(one)),
      text(
        "下列项目有上年结转，但从文号、项目名称看不出资金年度，无法判断结转是否满两年，请补充资金文号：",
        "These projects carry over money of which neither document nor name tells the year, so its age cannot be judged; please add the document: ",
      ),
    ),
    ...ageUnknown(
      carried.filter(ofThisYear),
      text(
        "下列项目的文号是本年（{year}年）的，却有上年结转，看不出结转的是哪一年的资金，无法判断是否满两年，请补充结转资金原来的文号：",
        "These projects have a document of this year ({year}) and yet an opening balance, of which nothing tells the year, so its age cannot be judged; please add the document that granted it: ",
        { year },
      ),
    ),
  ];
}

function ageUnknown(carried: readonly Carried[], said: Text): Observation[] {
  if (carried.length === 0) return [];
  return [
    {
      severity: "info",
      brief: brief(
        { zh: "上年结转", en: "Opening balances" },
        text("{count} 个项目看不出资金年度", "{count} projects do not tell the year of their money", {
          count: carried.length,
        }),
        text("请补充资金文号", "please add the document"),
      ),
      text: text("{said}{projects}。", "{said}{projects}.", {
        said,
        projects: enumerated(carried, ({ project, opening }) =>
          text("{project}上年结转 {opening}", "{project} {opening}", {
            project: project.title,
            opening: money(opening),
          }),
        ),
      }),
      cells: cellsOf(carried.map(({ opening }) => opening)),
    },
  ];
}
