import type { RecordEntity } from "../forms/table";

/** The only project of that name, the words 项目, 经费, 资金 and 专项 at its end aside; null for none or several. */
export function onlyMatch(name: string, projects: readonly RecordEntity[]): RecordEntity | null {
  const core = (n: string) =>
    n.normalize("NFKC").replace(/(?<!项目|专项|经费|资金|支出)(项目|专项|经费|资金|支出)+$/, "");
  const same = projects.filter((p) => core(p.name) === core(name));
  return same.length === 1 ? same[0]! : null;
}
