import { COMMAND_IDS } from "./command";
import type { CommandId } from "./command";

/** The part of Office's event that a button uses. */
export interface ButtonEvent {
  completed(): void;
}

/**
 * Connects the ribbon's buttons to their functions. Clicks are handled one after another, so that two runs never write
 * at the same time. Office is always told when a click is done, even after a failure.
 */
export function connectButtons(
  associate: (id: CommandId, onClick: (event: ButtonEvent | null) => void) => void,
  run: (id: CommandId) => Promise<void>,
): void {
  let last: Promise<void> = Promise.resolve();
  for (const id of COMMAND_IDS) {
    associate(id, (event) => {
      // If Office runs the function for a keyboard shortcut and not for a click, there is no event to complete.
      const done = () => event?.completed();
      last = last.then(() => run(id)).then(done, done);
    });
  }
}
