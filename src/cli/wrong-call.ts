/** The error for a command line that cannot be understood; its message says what is wrong. */
export class WrongCall extends Error {
  override readonly name = "WrongCall";
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
  }
}
