/**
 * Long work that can pause between two steps. The core has no clock: the caller decides when to pause, so that a pane can
 * draw and answer clicks.
 */
export type Steps<T> = Generator<void, T, void>;

/** Runs all steps without a pause. */
export function allAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The clock and the pause that work in slices needs. */
export interface Turns {
  /** The time in milliseconds, from any fixed moment. */
  readonly now: () => number;
  /** Resolves when the host has done its waiting work. */
  readonly pause: () => Promise<void>;
  /** Milliseconds of work between two pauses. */
  readonly slice: number;
}

/**
 * Runs the steps in slices of time, with a pause after each slice. A step is never interrupted.
 * @param left called after every pause; throws to abandon the work.
 */
export async function inTurns<T>(
  steps: Steps<T>,
  { now, pause, slice }: Turns,
  left: () => void = () => {},
): Promise<T> {
  for (let end = now() + slice; ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (now() < end) continue;
    await pause();
    left();
    end = now() + slice;
  }
}
