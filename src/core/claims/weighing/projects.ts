import { equals, overlaps, ZERO } from "../../amount";
import type { Estimate } from "../estimate";
import { estimateOf, less, plus } from "../estimate";
import { NOTES } from "../notes";
import type { Habits } from "../precision";
import type { Statement } from "../statement";
import type { Weighed } from "./weighed";

/** Reasons why funds did not come as budgeted. */
const REASON = /未到位|未下达|未拨付|调减|核减|压减|收回|指标调整|预算调整|到位率/;

const NOTHING: Estimate = { value: ZERO, interval: { low: ZERO, high: ZERO }, written: "0", unit: "" };

/** Remarks on projects: the figures add up, and a reader will ask all the same. */
export function remarkOnProjects(
  statements: readonly Statement[],
  text: string,
  weighed: ReadonlyMap<Statement, Weighed>,
  habits: Habits,
): void {
  const byProject = new Map<string, Statement[]>();
  for (const s of statements) {
    const { project } = s.frame.subject;
    if (project?.level === null && s.role === "level" && s.frame.understood)
      byProject.set(project.key, [...(byProject.get(project.key) ?? []), s]);
  }
  for (const own of byProject.values()) {
    const said = (column: string) => own.find(({ frame }) => frame.said.names[0] === column);
    const estimate = (column: string) => {
      const s = said(column);
      return s ? estimateOf(s, habits) : NOTHING;
    };
    const [budget, direct, closing, received] = ["budget", "direct", "closing", "received"].map(said);
    // P-8: what was received is the budget with what was added, less what the finance bureau paid itself.
    if (budget?.figure && received?.figure && said("spent") && !direct) {
      const planned = said("added") ? plus(estimate("budget"), estimate("added")) : estimate("budget");
      if (!equals(planned.value, received.figure.value) && !REASON.test(linesOf(own, text)))
        weighed.get(received)!.notes.push(NOTES.fundsNotInPlace(planned.written, estimate("received").written));
    }
    // K-2: of a budget that the finance bureau pays itself, what is not yet paid is no money of the department.
    if (!budget?.figure || !direct?.figure || !closing?.figure) continue;
    const rest = less(estimate("budget"), estimate("direct")).interval;
    const kept = less(plus(estimate("opening"), estimate("received")), estimate("spent")).interval;
    const balance = estimate("closing").interval;
    if (!overlaps(rest, balance) || overlaps(kept, balance)) continue;
    const judged = weighed.get(closing)!;
    if (judged.verdict !== "disagrees") judged.verdict = "conflict";
    judged.notes.push(NOTES.paidDirectly());
  }
}

/** The paragraphs that statements stand in. */
function linesOf(own: readonly Statement[], text: string): string {
  const starts = new Set(own.map(({ start }) => text.lastIndexOf("\n", start) + 1));
  return [...starts].map((start) => text.slice(start).split("\n", 1)[0]!).join("\n");
}
