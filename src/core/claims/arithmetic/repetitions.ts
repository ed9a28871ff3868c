import type { Statement } from "../statement";
import type { DraftFigures } from "./draft-figures";

/** The same figure again. */
export function relateRepetitions(draft: DraftFigures): void {
  const first = new Map<string, Statement>();
  for (const s of draft.figures) {
    if (s.role !== "level" || !s.frame.subject.key || s.figure?.kind !== "amount") continue;
    if (s.frame.subject.project && s.frame.said.names.length === 0) continue;
    const { said, around, year, subject } = s.frame;
    const key = [subject.key, said.stage, year, said.money ?? around.money, said.flow, said.extent].join("|");
    const before = first.get(key);
    if (before) draft.add("same", s, [before], draft.estimate(before), isSame(s, before));
    else first.set(key, s);
  }
}

/** What a project has one figure of; its payments are told one by one. */
const REPEATED: ReadonlySet<string> = new Set(["opening", "received", "closing", "budget", "added"]);

/** True where both say the same of the same by their own words. */
function isSame(a: Statement, b: Statement): boolean {
  const isSaid = ({ frame }: Statement) =>
    (!frame.subject.project || REPEATED.has(frame.said.names[0]!)) &&
    frame.understood &&
    frame.staged &&
    (frame.subject.codes !== null || frame.own.names.length > 0);
  return isSaid(a) && isSaid(b) && a.frame.partOf.join() === b.frame.partOf.join();
}
