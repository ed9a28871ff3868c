import { notImplemented } from "./errors";

/** A host object: what it is and the state it stands for. */
export interface HostObject<State = unknown> {
  readonly kind: Kind<State>;
  readonly state: State;
}

type Any = HostObject<never> | null;

/**
 * A class of Office.js objects, names in the wire's PascalCase. Whatever is missing here does not exist.
 */
export interface Kind<State> {
  readonly name: string;
  /** What the library needs to find the object again: `Id`, `_Id`, `_ReferenceId`. */
  readonly identity?: (state: State) => Record<string, unknown>;
  readonly scalars?: Readonly<Record<string, (state: State) => unknown>>;
  readonly setters?: Readonly<Record<string, (state: State, value: unknown) => void>>;
  /** Properties that are objects. */
  readonly children?: Readonly<Record<string, (state: State) => Any>>;
  /** Methods that give an object, null for a null object. */
  readonly objects?: Readonly<Record<string, (state: State, args: readonly unknown[]) => Any>>;
  /** Methods that give a plain value or nothing. */
  readonly methods?: Readonly<Record<string, (state: State, args: readonly unknown[]) => unknown>>;
  /** A collection's items. */
  readonly items?: (state: State) => readonly HostObject<never>[];
  /** A collection's item by its key. @throws HostError ItemNotFound */
  readonly item?: (state: State, key: unknown) => HostObject<never>;
}

/** An object of a kind; the kind's own type is put aside, since every kind is met in one table. */
export function objectOf<State>(kind: Kind<State>, state: State): HostObject<never> {
  return { kind, state } as unknown as HostObject<never>;
}

export type AnyObject = HostObject<never>;

export function member<T>(
  table: Readonly<Record<string, T>> | undefined,
  kind: { readonly name: string },
  name: string,
): T {
  const found = table && Object.hasOwn(table, name) ? table[name] : undefined;
  if (found === undefined) throw notImplemented(`${kind.name}.${name}`);
  return found;
}
