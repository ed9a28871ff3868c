import { messyBaseData } from "./messy/baseData";
import { messyBasic } from "./messy/basic";
import { lastYearSangong } from "./messy/lastYear";
import { messyOverview } from "./messy/overview";
import { messyProcurement } from "./messy/procurement";
import { messyProjects } from "./messy/projects";
import { messySampling } from "./messy/sampling";
import { messySangong } from "./messy/sangong";
import { emptySheet, phoneList, scrap } from "./messy/strays";
import { places, toXlsx } from "./workbook";

const [overview, basic, sangong, procurement, projects, baseData, sampling] = [
  messyOverview(),
  messyBasic(),
  messySangong(),
  messyProcurement(),
  messyProjects(),
  messyBaseData(),
  messySampling(),
];

/** In which cell of furong-2020-messy.xlsx each figure stands; last year's table and the stray sheets are left out. */
export const FURONG_MESSY_CELLS = places([overview, basic, sangong, procurement, projects, baseData, sampling]);

/** The figures of furong-2020.xlsx as accountants leave them. */
export function buildFurongMessy(): Promise<Uint8Array> {
  return toXlsx({
    title: "应急局2020绩效评价表（最终版3）",
    creator: "财务室",
    date: new Date("2021-09-10T02:00:00Z"),
    papers: [
      overview,
      basic,
      sangong,
      lastYearSangong(),
      procurement,
      projects,
      baseData,
      sampling,
      phoneList(),
      emptySheet(),
      scrap(),
    ],
  });
}
