/**
 * Long work that can be left between two steps: the core computes without a clock, and whoever drives it decides when to
 * let others have their turn.
 */
export type Steps<T> = Generator<void, T, void>;

/** Does all steps at once. */
export function allAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What taking turns needs of the world around. */
export interface Turns {
  /** Milliseconds from any fixed moment on. */
  readonly now: () => number;
  /** Lets others have their turn. */
  readonly pause: () => Promise<void>;
  /** Milliseconds after which it is their turn. */
  readonly slice: number;
}

/**
 * Does the steps in slices of time, with a pause after each. A step itself is never cut.
 * @param left is asked after every pause; throws to give the work up.
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
