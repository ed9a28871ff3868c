import { equals } from "../../amount";
import { less, plus } from "../estimate";
import type { Project } from "../project-names";
import type { Statement } from "../statement";
import type { DraftFigures } from "./draft-figures";

/** Columns of the list of projects whose levels sum their projects (rule P-3). */
const SUMMED = ["received", "opening", "spent", "closing"] as const;

/** What a draft says of projects must keep the rules of their list: P-1, P-2 and P-3. */
export function relateProjects(draft: DraftFigures, statements: readonly Statement[]): void {
  const groups = new Map<string, Statement[]>();
  for (const s of statements) {
    const { project } = s.frame.subject;
    if (
      !project ||
      s.kind === "comparison" ||
      s.role !== "level" ||
      !s.frame.understood ||
      s.frame.said.names.length === 0
    )
      continue;
    // A level is spoken of anew in each paragraph.
    const key = project.level === null ? project.key : `${project.key} ${s.line}`;
    groups.set(key, [...(groups.get(key) ?? []), s]);
  }
  for (const own of groups.values()) relateColumns(draft, own);
  for (const own of groups.values()) relateLevel(draft, own, [...groups.values()]);
}

/** What all statements of a column say; null where none does, or two say different things. */
function saidOf(own: readonly Statement[], column: string): Statement | null {
  const found = own.filter(({ frame }) => frame.said.names[0] === column);
  const [first] = found;
  const value = (s: Statement) => s.figure?.value;
  const isOne = found.every((s) => s === first || (value(s) && value(first!) && equals(value(s)!, value(first!)!)));
  return first && isOne ? first : null;
}

/** 上年结转结余 + 本年收到 − 本年支出 = 年末结转结余 = 上缴财政 + 结转留用. */
function relateColumns(draft: DraftFigures, own: readonly Statement[]): void {
  const closing = saidOf(own, "closing");
  if (!closing) return;
  const [opening, received, spent] = (["opening", "received", "spent"] as const).map((name) => saidOf(own, name));
  const came = [opening, received].flatMap((s) => s ?? []);
  if (spent && came.length > 0) {
    // Where nothing is left, all was spent.
    const [result, other] = closing.figure ? [closing, spent] : [spent, closing];
    const expected = less(came.map((s) => draft.estimate(s)).reduce(plus), draft.estimate(other));
    // What is not said may be nothing, and may not.
    draft.add("sum", result, [...came, other], expected, came.length === 2, undefined, true);
  }
  const [returned, carried] = [saidOf(own, "returned"), saidOf(own, "carried")];
  if (returned && carried)
    draft.add(
      "sum",
      closing,
      [returned, carried],
      plus(draft.estimate(returned), draft.estimate(carried)),
      true,
      undefined,
      true,
    );
}

/** The figure of a level is the sum of its projects, where the draft has all of them. */
function relateLevel(draft: DraftFigures, own: readonly Statement[], groups: readonly (readonly Statement[])[]): void {
  const { parts = [] } = own[0]!.frame.subject.project as Project;
  for (const column of SUMMED) {
    const whole = own.find((s) => s.figure && s.frame.said.names[0] === column);
    if (!whole || parts.length < 2) continue;
    const said = parts.flatMap((code) => {
      const group = groups.find(([s]) => s!.frame.subject.project!.key === code);
      return group?.find(({ frame }) => frame.said.names[0] === column) ?? [];
    });
    if (said.length === parts.length)
      draft.add("sum", whole, said, said.map((s) => draft.estimate(s)).reduce(plus), true, undefined, true);
  }
}
