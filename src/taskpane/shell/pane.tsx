import { createContext, useContext, useMemo, useSyncExternalStore } from "react";
import type { Language } from "../../core/text/render";
import { phrasing, render } from "../../core/text/render";
import type { Phrasing, Text } from "../../core/text/text";
import type { Session } from "../session/session";
import type { PaneState } from "../session/state";

const SessionContext = createContext<Session | null>(null);

export const SessionProvider = SessionContext.Provider;

/** The commands of the pane. */
export function useSession(): Session {
  return useContext(SessionContext)!;
}

/** The state of the pane; the component is drawn again when it changes. */
export function usePane(): PaneState {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, store.get);
}

/** Words in the language of the pane. */
export interface Wording {
  readonly language: Language;
  /** Words a message of ours with its parameters. */
  readonly say: Phrasing<string>;
  /** Words a text from the core. */
  tell(text: Text): string;
}

export function useWording(): Wording {
  const session = useSession();
  usePane();
  const { language } = session;
  return useMemo(
    () => ({
      language,
      say: phrasing(language),
      tell: (text) => render(text, language),
    }),
    [language],
  );
}
