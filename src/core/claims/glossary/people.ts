import type { Item } from "./item";

const line = (id: string, root: string, words: readonly string[], rest: Partial<Item> = {}): Item => ({
  id,
  words,
  facts: { any: { posts: [`${root}.posts`], staff: [`${root}.staff`], rate: [`${root}.rate`] } },
  counts: true,
  ...rest,
});

/** Posts and staff: the head of 基础数据表. */
export const PEOPLE: readonly Item[] = [
  line("headcount", "H1.headcount", ["[人员]编制[总数|数]", "核定编制[数]", "财政供养人员"], {
    aspect: "posts",
    weak: true,
    parts: ["headcount.administrative", "headcount.institutional", "headcount.contract"],
  }),
  line(
    "headcount",
    "H1.headcount",
    ["{实有|现有|}{在职|在编}[人员|职工][人数|总数]", "实有人{数|员}", "实际在职人数"],
    {
      aspect: "staff",
      parts: ["headcount.administrative", "headcount.institutional", "headcount.contract"],
    },
  ),
  line("headcount.administrative", "H1.headcount.administrative", ["[机关]行政编制[人员]", "行政人员"]),
  line("headcount.institutional", "H1.headcount.institutional", ["[全额][拨款]事业编制[人员|(全额)]", "事业人员"]),
  line("headcount.contract", "H1.headcount.contract", ["政府雇员", "编外人员", "聘用人员", "合同制人员"]),
];

/** How much was looked at: 抽查情况表. */
export const COVERAGE: readonly Item[] = [
  {
    id: "viewed",
    words: ["查看项目[数]", "抽查项目[数]", "现场查看项目"],
    facts: { any: { actual: ["coverage.viewed"], share: ["coverage.viewed.share"] } },
    counts: true,
  },
  {
    id: "projects",
    words: ["项目总数", "项目总个数"],
    facts: { any: { actual: ["coverage.projects"] } },
    counts: true,
  },
  {
    id: "projects.initial",
    words: ["年初预算批复内[项目]", "年初预算内项目"],
    facts: { any: { actual: ["coverage.initial"], share: ["coverage.initial.share"] } },
    counts: true,
  },
  {
    id: "projects.added",
    words: ["年中追加项目"],
    facts: { any: { actual: ["coverage.added"], share: ["coverage.added.share"] } },
    counts: true,
  },
];
