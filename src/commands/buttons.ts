import { COMMAND_IDS } from "./command";
import type { CommandId } from "./command";

/** The part of Office's event that a button needs. */
export interface ButtonEvent {
  completed(): void;
}

/**
 * Connects the ribbon's buttons. Clicks wait for one another, so that two runs never write at once, and Office is always
 * told when a click is done, however it went.
 */
export function connectButtons(
  associate: (id: CommandId, onClick: (event: ButtonEvent | null) => void) => void,
  run: (id: CommandId) => Promise<void>,
): void {
  let last: Promise<void> = Promise.resolve();
  for (const id of COMMAND_IDS) {
    associate(id, (event) => {
      // Where Office runs the function for a key and not for a click, there is no event to be completed.
      const done = () => event?.completed();
      last = last.then(() => run(id)).then(done, done);
    });
  }
}
