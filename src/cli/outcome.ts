/** The output of a command and its exit code. */
export interface Outcome {
  /** Null where everything has been written already. */
  readonly stdout: string | null;
  readonly exitCode: number;
}
