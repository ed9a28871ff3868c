/** What a new declaration is called in its file, its code and its index. */
export interface Names {
  /** The folder of its family; "" for kinds without families. */
  readonly family: string;
  /** The name of its file, without ending: `paid-within-budget`. */
  readonly file: string;
  /** The name of its constant or function: `paidWithinBudget`. */
  readonly constant: string;
  /** The id by which it goes in catalogues, findings and settings. */
  readonly id: string;
}

/** A kind of declaration that `npm run new` can begin. */
export interface Template {
  /** The room of the core, and of its tests. */
  readonly room: string;
  /** True where the room has a folder for each family. */
  readonly families: boolean;
  /** Folders of the room that are no family. */
  readonly others?: readonly string[];
  source(names: Names): string;
  /** @param tests the way from the test's own folder to test/core. */
  test(names: Names, tests: string): string;
  /** The list in the room's index.ts that holds every declaration, and the new line of it. */
  readonly list: string;
  entry(names: Names): string;
  /** What the index imports. */
  imported(names: Names): string;
}
