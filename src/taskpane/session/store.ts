import type { Action, PaneState } from "./state";
import { INITIAL_STATE, reduce } from "./state";

/** Holds the state and calls its listeners when the state changes. */
export class Store {
  private current: PaneState = INITIAL_STATE;
  private readonly listeners = new Set<() => void>();

  readonly get = (): PaneState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  dispatch(action: Action): void {
    this.current = reduce(this.current, action);
    for (const listener of this.listeners) listener();
  }
}
