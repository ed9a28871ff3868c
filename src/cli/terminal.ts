/** The output of a run of the command line. */
export interface Terminal {
  stdout(text: string): void;
  stderr(text: string): void;
  /** True in a terminal with a person before it, who is shown the progress. */
  readonly interactive: boolean;
  /** The number of characters in a line; 80 if it is unknown. */
  readonly columns?: number | undefined;
}
