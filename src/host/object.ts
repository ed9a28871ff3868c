import { notImplemented } from "./errors";

/** An object of the host: its kind and its state. */
export interface HostObject<State = unknown> {
  readonly kind: Kind<State>;
  readonly state: State;
}

type Any = HostObject<never> | null;

/**
 * A class of Office.js objects with the names of the wire, in PascalCase. A member that is not listed does not exist.
 */
export interface Kind<State> {
  readonly name: string;
  /** The properties by which the library finds the object again: `Id`, `_Id`, `_ReferenceId`. */
  readonly identity?: (state: State) => Record<string, unknown>;
  readonly scalars?: Readonly<Record<string, (state: State) => unknown>>;
  readonly setters?: Readonly<Record<string, (state: State, value: unknown) => void>>;
  /** Properties whose values are objects. */
  readonly children?: Readonly<Record<string, (state: State) => Any>>;
  /** Methods that return an object; null means a null object. */
  readonly objects?: Readonly<Record<string, (state: State, args: readonly unknown[]) => Any>>;
  /** Methods that return a plain value or nothing. */
  readonly methods?: Readonly<Record<string, (state: State, args: readonly unknown[]) => unknown>>;
  /** The items of a collection. */
  readonly items?: (state: State) => readonly HostObject<never>[];
  /** The item of a collection with the given key. @throws HostError ItemNotFound */
  readonly item?: (state: State, key: unknown) => HostObject<never>;
}

/** Makes an object of a kind. The type of its state is dropped, because one table holds objects of every kind. */
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
