import type { RecordEntity } from "../../tables/table";
import { groupedBy } from "../../grouped";

/** Projects by name, for each list: every row of another list looks a name up. */
const known = new WeakMap<readonly RecordEntity[], ReadonlyMap<string, readonly RecordEntity[]>>();

/** The only project of that name, ignoring 项目, 经费, 资金 and 专项 at its end; null where there is none or several. */
export function onlyMatch(name: string, projects: readonly RecordEntity[]): RecordEntity | null {
  let byName = known.get(projects);
  if (!byName) known.set(projects, (byName = groupedBy(projects, (project) => coreOf(project.name))));
  const same = byName.get(coreOf(name)) ?? [];
  return same.length === 1 ? same[0]! : null;
}

function coreOf(name: string): string {
  return name.normalize("NFKC").replace(/(?<!项目|专项|经费|资金|支出)(项目|专项|经费|资金|支出)+$/, "");
}
