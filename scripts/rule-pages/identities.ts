import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../src/core/rules";
import { coverageOfGenerated, DEPARTMENTS } from "../coverage/generated";
import { coverageRows, HEADS } from "../coverage/rows";
import { FAMILIES } from "./families";

const SOURCES = "src/core/rules";
const TESTS = "test/core/rules";

/** What of an identity of the trade is built otherwise than it reads, or not at all. */
const REMARKS: Readonly<Record<string, string>> = {
  "D01-10":
    "analytic, severity info: most budgets are adjusted during the year and the tables do not state the approval, so a difference asks for it and is no alarm",
  "D01-11": "analytic: the adjustments stand in a table of their own, which is not read",
  "D02-4": "for the classes and the common items; other codes are not judged by name",
  "D09-1": "not judged in a table without columns of opening, income and closing",
  "D06-1": "for the ministry's tables of detail row by row",
  "S-7": "built as ≥; equality where no project has such expenditure is not asked for, since no table states it",
  "S-8": "that the items are 0 where the total is 0 follows from S-1",
  "S-10": "for final accounts and budgets; silent where either table is not there",
  "S-11": "a sum or parts that are left blank throughout are not judged; nor a sum beside lines that were not read",
  "X-12": "but for the note that explains the empty table: notes below tables are not kept",
  "X-15": "built as ≤, where 机关运行经费 is stated; equality needs the kinds of the units, which no table states",
  "X-18":
    "equality only where a total of all expenditure is that of the three budgets; nothing is judged where a table was not read whole, or where both tables fail within themselves by the same difference",
  "B-11": "not judged where the tables differ and only one states what is carried over",
  "B-12": "as X-18; not judged where the lists have more money in all than the expenditure list",
  "B-13": "not judged where the fiscal summary has more money in all than the summary",
  "X-17": "for D07, Z01 and H2 against the budget tables in the same workbook",
};

/** Identities of the trade that are no rule of their own. */
const OTHERS = [
  [
    "S-9",
    "基础数据表的“三公”经费 = “三公”经费支出表；1 + 2 + 3",
    "judged as N-1 (cell by cell), S-1 and S-2 (within the base data)",
  ],
  ["X-14", "情况说明中的金额 = 各表金额", "not a rule: figures of a text are judged by `gouji claims`"],
] as const;

/** docs/identities.md: every rule, the file that declares it, the tests that name it. */
export function identitiesPage(): string {
  const sources = read(SOURCES, ".ts");
  const tests = read(TESTS, ".test.ts");
  const families = FAMILIES.map(({ name, pages }) => ({
    name,
    ids: pages.map(({ id }) => id).filter((id) => RULES.some((rule) => rule.id === id)),
  })).filter(({ ids }) => ids.length > 0);
  return [
    "<!-- Generated from the declarations by `npm run docs`; do not edit. -->",
    "# 勾稽关系与实现 · Identities and where they are built",
    "",
    `Every identity of the trade that Gouji knows of, its declaration in \`${SOURCES}\`, and the tests in \`${TESTS}\` that name it. The example on its [page](rules/README.md), one that holds and one that does not, is run by \`examples.test.ts\` for each.`,
    "",
    "Identities of codes and names (B-14, D02-3, D02-4, D03-3, D05-3, D06-5, D08-4, D09-4, X-12) and of whole numbers of persons and projects (H1-1, H1-2, P-9, S-8) know no rounding: what is off by one is wrong. Tables in 元 (D01-7 to D01-9) are exact to the 分.",
    "",
    "Identities of the public tables 01–06, 08 and 09 are judged on the ministry's tables (财决) as well, and their scopes then begin with the ministry's table. Where the workbook has no table of a family at all, one line (`D01`, `D02-D05`, `D06-1`, `S-7`, `X`, `B`, `H2`, `H3`) says so for all of its identities; where it has some of them, each identity whose table is missing says so once.",
    "",
    ...families.flatMap(({ name, ids }) => [
      `## ${name.zh} · ${name.en}`,
      "",
      row("identity", "what it says", "rule", "test", "remark"),
      "|---|---|---|---|---|",
      ...ids.map((id) =>
        row(
          `[${id}](rules/${id}.md)`,
          RULES.find((rule) => rule.id === id)!.title.zh,
          quoted(declaring(id, sources)),
          quoted(naming(id, tests)),
          REMARKS[id] ?? "",
        ),
      ),
      "",
    ]),
    "## 不单列规则的 · No rule of their own",
    "",
    row("identity", "what it says", "remark"),
    "|---|---|---|",
    ...OTHERS.map((other) => row(...other)),
    "",
    "## 覆盖 · How many identities judge each figure",
    "",
    `Stated figures of money that are not nil in the final accounts of ${DEPARTMENTS} generated departments, by the number of equations that judge them; a bound (≤) is none. \`npm run coverage -- FOLDER\` prints the same of the workbooks in a folder.`,
    "",
    row(...HEADS),
    `|---|${HEADS.slice(1)
      .map(() => "--:|")
      .join("")}`,
    ...coverageRows(coverageOfGenerated()).map((cells) => row(...cells)),
    "",
  ].join("\n");
}

type Files = readonly (readonly [file: string, text: string])[];

function read(folder: string, ending: string): Files {
  const below = (path: string): string[] =>
    readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? below(join(path, entry.name)) : [join(path, entry.name)],
    );
  return below(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => [file.slice(folder.length + 1), readFileSync(file, "utf8")]);
}

/** The file with the declaration `id: "P-1"`, or with that of a family of tables (`"D08"`) whose ids are numbered on. */
function declaring(id: string, sources: Files): string[] {
  const where = (test: (text: string) => boolean) => sources.filter(([, text]) => test(text)).map(([file]) => file);
  const own = where((text) => text.includes(`id: "${id}"`));
  const table = id.replace(/-\d+$/, "");
  return own.length > 0 ? own : where((text) => text.includes("id: `${") && text.includes(`"${table}"`));
}

/** The tests that name an identity; of lines that speak for a family, those that name it as an id. */
function naming(id: string, tests: Files): string[] {
  const name = id.includes("-") ? new RegExp(`(?<![\\w-])${id}(?![\\w-])`) : new RegExp(`"${id}"`);
  return tests.filter(([file, text]) => file !== "examples.test.ts" && name.test(text)).map(([file]) => file);
}

function quoted(files: readonly string[]): string {
  return files.map((file) => `\`${file}\``).join(", ");
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
