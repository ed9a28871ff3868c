/** Where a run of the command line writes to. */
export interface Terminal {
  stdout(text: string): void;
  stderr(text: string): void;
  /** True where a person watches, so that progress is shown. */
  readonly interactive: boolean;
  /** How many characters fit on a line; 80 where it is not known. */
  readonly columns?: number | undefined;
}
