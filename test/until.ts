/** Waits until something holds, however long a busy machine takes; jest ends a test that waits in vain. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}
