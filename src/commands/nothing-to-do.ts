import type { Text } from "../core/text/text";

/** A command found nothing to work on; the text tells the user why and what to do. */
export class NothingToDo extends Error {
  override readonly name = "NothingToDo";
  constructor(readonly reason: Text) {
    super(reason.template.en);
  }
}
