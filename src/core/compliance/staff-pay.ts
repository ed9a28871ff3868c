import { halfWidth, isPositive, sum } from "../amount";
import type { Fact } from "../facts/fact";
import type { CellAddress } from "../grid/snapshot";
import type { Settings } from "../settings/settings";
import { brief } from "../text/brief";
import { text } from "../text/text";
import { compliance } from "./compliance";
import type { Project } from "./project";
import { projectsOf } from "./project";
import { cellsOf, enumerated, money } from "./wording";

/** C-11. The names mention allowances and bonuses, but not the payees: one finding asks for the payees of all. */
export const staffPay = compliance({
  id: "C-11",
  title: { zh: "项目支出中列支津补贴、奖金", en: "Allowances and bonuses paid from project funds" },
  source: {
    zh: "部门决算模板审核：项目支出列支工资福利支出及对个人和家庭补助支出",
    en: "Audit of departmental final accounts: pay and personal subsidies charged to project expenditure",
  },
  observe: ({ facts, settings }) => {
    const paid = projectsOf(facts).flatMap((project) => {
      const spent = project.figure("spent");
      const mention = spent && isPositive(spent.value) ? mentionIn(project, settings) : null;
      return mention ? [{ project, spent: spent!, ...mention }] : [];
    });
    if (paid.length === 0) return [];
    const like: Fact = paid[0]!.spent;
    return [
      {
        severity: "warning",
        brief: brief(
          { zh: "津补贴、奖金", en: "Allowances and bonuses" },
          text("{count} 个项目共支出 {spent}", "{count} projects, {spent}", {
            count: paid.length,
            spent: money(like, sum(paid.map((p) => p.spent.value))),
          }),
          text("须核实发放对象", "confirm the payees"),
        ),
        text: text(
          "{count} 个项目的名称或备注提到津补贴、奖金，本年共支出 {spent}，须核实发放对象；发给本单位人员的属于人员经费，一般应在基本支出中列支：{projects}。",
          "{count} projects mention allowances or bonuses in name or remarks and spent {spent} in all. Please confirm the payees: pay of the department's own staff normally belongs to basic expenditure: {projects}.",
          {
            count: paid.length,
            spent: money(like, sum(paid.map((p) => p.spent.value))),
            projects: enumerated(paid, ({ project, spent, word, cell }) =>
              text("{project}{spent}（{cell} “{word}”）", "{project} {spent} ({cell} “{word}”)", {
                project: project.title,
                spent: money(spent),
                cell,
                word,
              }),
            ),
          },
        ),
        cells: [...paid.map(({ cell }) => cell), ...cellsOf(paid.map(({ spent }) => spent))],
      },
    ];
  },
});

function mentionIn(project: Project, { staffPayWords }: Settings): { word: string; cell: CellAddress } | null {
  const { name, texts } = project.entity;
  const places = [
    ["name", name],
    ["note", halfWidth(texts["note"]?.text ?? "")],
  ] as const;
  for (const [key, written] of places) {
    // The longest word is the most specific: 考核奖 rather than 奖.
    const word = staffPayWords
      .filter((candidate) => written.includes(candidate))
      .sort((a, b) => b.length - a.length)[0];
    if (word !== undefined) return { word, cell: project.cellOf(key) };
  }
  return null;
}
