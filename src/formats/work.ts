import { UnreadableFile } from "../files/unreadable-file";

/** The most steps that the library is given to do for one file; a step is a few nanoseconds. */
const MOST = 2_000_000_000;

/**
 * Counts the steps that a file would cost the library where they grow faster than the file: lists that it looks through
 * for every cell, counts that stand for many cells. Steps are counted and not timed, so that a file is read everywhere
 * or nowhere.
 */
export class Work {
  private steps = 0;

  /** @throws UnreadableFile `too-large` when the file costs more than 2 · 10⁹ steps. */
  spend(steps: number): void {
    this.steps += steps;
    if (!(this.steps <= MOST)) throw new UnreadableFile("too-large", { reason: "work" });
  }
}
