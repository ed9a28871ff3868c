import { useEffect, useState } from "react";
import type { Steps } from "../../core/analysis/steps";
import { inSlices } from "../session/turns";

/**
 * The result of long work, or null until it is done; the pane responds meanwhile.
 * @param begin begins the work; a new function begins it again.
 */
export function useSteps<T>(begin: () => Steps<T>): T | null {
  const [done, setDone] = useState<{ readonly by: () => Steps<T>; readonly value: T } | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    inSlices(begin(), () => signal.throwIfAborted())
      .then((value) => {
        if (!signal.aborted) setDone({ by: begin, value });
      })
      .catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
    return () => leaving.abort();
  }, [begin]);
  return done?.by === begin ? done.value : null;
}
