import { isBudgeted } from "../../figures/description";
import type { Meant } from "../referring";
import type { Frame, Statement } from "../statement";
import type { Cells } from "./cells";

/** The same frame with other things said of it. */
export function said(frame: Frame, change: Partial<Frame["said"]>, year = frame.year): Frame {
  return { ...frame, year, said: { ...frame.said, ...change } };
}

/** True for what is compared with a budget of the same year. */
export function isOnBudget({ base, frame }: Statement): boolean {
  return base !== null && isBudgeted(base.said) && base.year === frame.year;
}

/** What has changed: the cell that the draft's own figure of the subject agrees with, else the one that the words mean. */
export function nowOf(s: Statement, statements: readonly Statement[], cells: Cells): Meant | null {
  const frame = s.role === "rate" || isOnBudget(s) ? said(s.frame, { stage: "actual" }) : s.frame;
  const told = statements.findLast(
    (p) =>
      p.start < s.start &&
      p.role === "level" &&
      p.frame.subject.key === s.frame.subject.key &&
      p.frame.year === s.frame.year &&
      p.line >= s.line - 1,
  );
  const tied = told && cells.tied.get(told);
  // What the draft says of it is not what a cell says: the change is not thereby wrong.
  if (told && !tied) return null;
  const stage = tied?.referent.said.stage ?? null;
  const fits = tied && (frame.staged || frame !== s.frame ? stage === frame.said.stage || stage === null : true);
  return fits ? tied : cells.one(frame);
}

/** What it is compared with: the budget of a rate, the year and stage that the words name, else the year before. */
export function baseOf(s: Statement, now: Meant, cells: Cells): Meant | null {
  if (s.frame.subject.project) return s.base && cells.one(s.base);
  if (s.role === "rate") return s.base && cells.one(s.base);
  const year = s.base ? s.base.year : s.frame.year - 1;
  const stage = s.base?.said.stage ?? now.referent.said.stage;
  // Words that name another subject to compare with are read by themselves.
  const subject = s.base && s.base.own.names.length > 0 ? s.base : s.frame;
  // 一般公共预算财政拨款支出…，财政拨款支出增加…: of the money that it is of now.
  const money = subject === s.frame ? now.referent.said.money : subject.said.money;
  const frame = said(subject, { stage, money }, year);
  return cells.one({ ...frame, own: { ...frame.own, money: money && frame.own.money && money }, staged: true });
}
