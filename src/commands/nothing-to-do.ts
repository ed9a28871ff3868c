import type { Text } from "../core/text/text";

/** The error of a command that found nothing to work on; its text says why and what to do. */
export class NothingToDo extends Error {
  override readonly name = "NothingToDo";
  constructor(readonly reason: Text) {
    super(reason.template.en);
  }
}
