/** A test file, from the root of the repository, and what makes it long. */
export declare const LONG: readonly { readonly file: string; readonly why: string }[];
