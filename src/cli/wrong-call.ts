/** A call that cannot be understood; the message says what is wrong with it. */
export class WrongCall extends Error {
  override readonly name = "WrongCall";
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
  }
}
