import { createContext, useContext, useEffect, useState } from "react";
import type { ApplicationAppearance } from "../../messages/appearance-event";
import { APPEARANCE_EVENT } from "../../messages/appearance-event";
import { themeOf } from "../surroundings/office";
import type { ThemeName } from "../surroundings/office";

const ThemeContext = createContext<ThemeName>("light");

export const ThemeNameProvider = ThemeContext.Provider;

/** The theme of the pane. */
export function useThemeName(): ThemeName {
  return useContext(ThemeContext);
}

const FORCED = "(forced-colors: active)";

/**
 * The theme that matches Office. Excel does not report changes of its theme, so it is read again whenever the pane gets
 * the focus.
 */
export function useTheme(officeBackground: () => string | undefined): ThemeName {
  const [theme, setTheme] = useState(() => current(officeBackground));
  useEffect(() => {
    let told: string | undefined;
    const update = () => setTheme(current(told === undefined ? officeBackground : () => told));
    const hear = (event: Event) => {
      told = (event as CustomEvent<ApplicationAppearance>).detail.background;
      update();
    };
    const forced = window.matchMedia?.(FORCED);
    window.addEventListener("focus", update);
    window.addEventListener(APPEARANCE_EVENT, hear);
    forced?.addEventListener("change", update);
    return () => {
      window.removeEventListener("focus", update);
      window.removeEventListener(APPEARANCE_EVENT, hear);
      forced?.removeEventListener("change", update);
    };
  }, [officeBackground]);
  return theme;
}

function current(officeBackground: () => string | undefined): ThemeName {
  return themeOf(officeBackground(), window.matchMedia?.(FORCED).matches ?? false);
}
