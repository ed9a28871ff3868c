/** A part of a change: what it adds to the batch and how many bytes that is about. */
export interface Step {
  readonly bytes: number;
  queue(): void;
}

/** What a call or a property set costs besides its values, with the object path it needs. */
export const CALL = 260;

/** Excel on the web takes 5 MB at once. */
const REQUEST_BYTES = 4_500_000;

/** Adds the steps to the batch; syncs only before the request would become too large. The last sync is the caller's. */
export async function performSteps(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  let bytes = 0;
  for (const step of steps) {
    if (bytes > 0 && bytes + step.bytes > REQUEST_BYTES) {
      await context.sync();
      bytes = 0;
    }
    step.queue();
    bytes += step.bytes;
  }
}
