import { declared } from "./declared";
import { FAMILIES } from "./families";
import { fileOf } from "./markdown";

/** docs/rules/README.md: the pages by family. */
export function indexPage(): string {
  return [
    "<!-- Generated from the declarations and test/rules-pages by `npm run docs`; do not edit. -->",
    "# 规则说明 · Rules explained",
    "",
    "每条勾稽关系、每项检查一页：说的是什么、为什么、用在哪、成立和不成立的例子、不成立时怎么办。页上的例子就是测试所用的数据。性质、级别见[目录](../rules.zh-CN.md)。",
    "",
    "A page for every rule and check, with an example that holds and one that does not; the examples are those of the tests. Kinds and severities: [catalogue](../rules.md).",
    "",
    ...FAMILIES.flatMap(({ name, pages }) => [
      `## ${name.zh} · ${name.en}`,
      "",
      ...pages.map((page) => {
        const { title } = declared(page.id);
        return `- [${page.id}](${fileOf(page)}) ${title.zh} · ${title.en}`;
      }),
      "",
    ]),
  ].join("\n");
}
