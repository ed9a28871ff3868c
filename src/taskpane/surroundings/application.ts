import type { Language } from "../../core/text/render";
import type { ApplicationAppearance } from "../../messages/appearance-event";
import { APPEARANCE_EVENT } from "../../messages/appearance-event";

/** Follows an application that changes its language while the pane is open. */
export function followApplication(page: EventTarget, speak: (language: Language) => void): void {
  page.addEventListener(APPEARANCE_EVENT, (event) => {
    speak((event as CustomEvent<ApplicationAppearance>).detail.language);
  });
}
