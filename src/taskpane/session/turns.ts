import { inTurns } from "../../core/analysis/steps";
import type { Steps } from "../../core/analysis/steps";

/**
 * The longest slice of work. People notice a pane that does not respond for 50 ms, and a step may take longer than
 * planned.
 */
const SLICE_MILLISECONDS = 12;

/**
 * Does long work in slices; between them the page handles clicks and keys and draws.
 * @param left is called after every slice; it throws to abandon the work.
 */
export function inSlices<T>(steps: Steps<T>, left?: () => void): Promise<T> {
  return inTurns(steps, { now: () => performance.now(), pause, slice: SLICE_MILLISECONDS }, left);
}

const waiting: (() => void)[] = [];
let isRunning = false;

/**
 * Queues a piece of work. Pieces are done one after another, and the page draws and responds in between.
 * @returns a function that cancels the piece if it has not been done.
 */
export function takeTurn(work: () => void): () => void {
  waiting.push(work);
  if (!isRunning) void takeTurns();
  return () => {
    const at = waiting.indexOf(work);
    if (at >= 0) waiting.splice(at, 1);
  };
}

async function takeTurns(): Promise<void> {
  isRunning = true;
  try {
    for (; waiting.length > 0; await pause()) {
      await drawn();
      waiting.shift()?.();
    }
  } finally {
    isRunning = false;
  }
}

/** Resolves when the browser has drawn, or at once where nobody sees the page. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestAnimationFrame === "undefined" || document.hidden) return void setTimeout(resolve, 0);
    requestAnimationFrame(() => void pause().then(resolve));
  });
}

/** Resolves when the browser has handled what is waiting. A message is used because a timer waits at least 4 ms. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") return void setTimeout(resolve, 0);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
