import { inTurns } from "../../core/analysis/steps";
import type { Steps } from "../../core/analysis/steps";

/** People notice a pane that does not answer for 50 ms; a step may take longer than planned. */
const SLICE_MILLISECONDS = 12;

/**
 * Does long work in slices, between which clicks, keys and drawing have their turn.
 * @param left is asked after every slice; throws to give the work up.
 */
export function inSlices<T>(steps: Steps<T>, left?: () => void): Promise<T> {
  return inTurns(steps, { now: () => performance.now(), pause, slice: SLICE_MILLISECONDS }, left);
}

const waiting: (() => void)[] = [];
let isRunning = false;

/**
 * Does a piece of work when it is its turn: one after the other, and the page draws and answers in between.
 * @returns gives the piece up if it has not been done.
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

/** Until the browser has drawn, or may not because nobody sees the page. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestAnimationFrame === "undefined" || document.hidden) return void setTimeout(resolve, 0);
    requestAnimationFrame(() => void pause().then(resolve));
  });
}

/** Until the browser has done what else is waiting. A timer would wait 4 ms each time, a message does not. */
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
