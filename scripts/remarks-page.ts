import { COMPLIANCE } from "../src/core/compliance";
import { COMPLIANCE_PAGES } from "../test/rules-pages/compliance/compliance";

type Spoken = "zh" | "en";

const WORDS = {
  zh: {
    title: "绩效与合规提示：各是什么意思，怎么办",
    intro:
      "这些提示说的是情况，不是差错：数字本身对得上，但执行、结余、采购等情况值得注意，检查或评价时会被问到。逐条看：属实的，在卡片里写“说明”；不属实的，回头查数。界限（如执行率 80%）可在“设置”中改，也可以写明理由停用一条。",
    head: "| 编号 | 说的是什么 | 为什么要看 | 怎么办 |",
    source: "依据",
  },
  en: {
    title: "Remarks on conduct: what each means and what to do",
    intro:
      "A remark is not a mistake: the figures agree, but execution, balances or procurement stand out and an inspector will ask. Where it is true, write an explanation on its card; where not, look at the figures. Limits can be changed in the settings, and a rule can be switched off with a reason.",
    head: "| No. | What it says | Why it matters | What to do |",
    source: "Source",
  },
} as const;

/** docs/remarks: every check of conduct in a line, from its declaration and its page. */
export function remarksPage(language: Spoken): string {
  const words = WORDS[language];
  const pages = new Map(COMPLIANCE_PAGES.map((page) => [page.id, page]));
  return [
    "<!-- Generated from the declarations and test/rules-pages by `npm run docs`; do not edit. -->",
    `# ${words.title}`,
    "",
    words.intro,
    "",
    words.head,
    "| --- | --- | --- | --- |",
    ...COMPLIANCE.map(({ id, title, source }) => {
      const { why, todo } = pages.get(id)!;
      const reason = `${why[language]} ${words.source}：${source[language]}`;
      return `| [${id}](rules/${id}.md) | ${title[language]} | ${reason} | ${todo[language]} |`;
    }),
    "",
  ].join("\n");
}
