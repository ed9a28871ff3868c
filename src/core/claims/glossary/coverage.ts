import type { Item } from "./item";

/** How much was looked at: 抽查情况表. */
export const COVERAGE: readonly Item[] = [
  {
    id: "viewed",
    concepts: ["projectsViewed"],
    words: ["抽查项目", "现场查看项目"],
    facts: { any: { actual: ["coverage.viewed"], share: ["coverage.viewed.share"] } },
    counts: true,
  },
  {
    id: "projects",
    concepts: ["allProjects"],
    facts: { any: { actual: ["coverage.projects"] } },
    counts: true,
  },
  {
    id: "projects.initial",
    concepts: ["projectsInBudget"],
    words: ["年初预算批复内"],
    // 年初预算项目支出 is the budget of 项目支出.
    without: ["年初预算项目"],
    facts: { any: { actual: ["coverage.initial"], share: ["coverage.initial.share"] } },
    counts: true,
  },
  {
    id: "projects.added",
    concepts: ["projectsAdded"],
    // 追加项目资金 is money.
    without: ["追加项目"],
    facts: { any: { actual: ["coverage.added"], share: ["coverage.added.share"] } },
    counts: true,
  },
];
