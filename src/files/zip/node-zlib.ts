/** What is used of Node's own zlib. */
export interface NodeZlib {
  /** @throws Error with code `ERR_BUFFER_TOO_LARGE` for more than `maxOutputLength` bytes. */
  inflateRawSync(bytes: Uint8Array, options: { maxOutputLength: number; chunkSize: number }): Uint8Array;
  /** Node 20.15 and 22.2 have it. */
  crc32?(bytes: Uint8Array, previous?: number): number;
}

interface WithModules {
  readonly process?: { readonly getBuiltinModule?: (id: string) => unknown };
}

/**
 * Node's zlib, which inflates several times faster than a library; null in a web view and in Node before 20.16. It is
 * asked for and not imported, so that the same code runs in both.
 */
export const nodeZlib = ((globalThis as WithModules).process?.getBuiltinModule?.("node:zlib") ??
  null) as NodeZlib | null;
