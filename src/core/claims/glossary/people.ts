import type { Item, Wording } from "./item";

const line = (id: string, root: string, wording: Wording, rest: Partial<Item> = {}): Item => ({
  id,
  ...wording,
  facts: { any: { posts: [`${root}.posts`], staff: [`${root}.staff`], rate: [`${root}.rate`] } },
  counts: true,
  ...rest,
});

const PARTS = ["headcount.administrative", "headcount.institutional", "headcount.contract"];

/** Posts and staff: the head of 基础数据表. */
export const PEOPLE: readonly Item[] = [
  line(
    "headcount",
    "H1.headcount",
    {
      concepts: ["authorisedPosts", "headcount"],
      words: ["[人员]编制[总数|数]", "核定编制"],
      without: ["人数合计", "财政供养人员情况"],
    },
    { aspect: "posts", weak: true, parts: PARTS },
  ),
  line(
    "headcount",
    "H1.headcount",
    { concepts: ["staffInPost"], words: ["{实有|现有|}{在职|在编}[人员|职工][人数|总数]", "实有人员"] },
    { aspect: "staff", parts: PARTS },
  ),
  line("headcount.administrative", "H1.headcount.administrative", {
    concepts: ["administrativePosts"],
    words: ["[机关]行政编制[人员]"],
    without: ["行政"],
  }),
  line("headcount.institutional", "H1.headcount.institutional", {
    concepts: ["institutionalPosts"],
    words: ["[全额][拨款]事业编制[人员|(全额)]"],
    without: ["事业"],
  }),
  line("headcount.contract", "H1.headcount.contract", { concepts: ["contractStaff"], words: ["合同制人员"] }),
];

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
