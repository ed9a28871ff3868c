import type { Language } from "../core/text/render";

/**
 * The event by which an application that can change its language or theme while it runs tells the pane's page. Excel
 * itself has to be started again for another language; the workbench has not.
 */
export const APPEARANCE_EVENT = "gouji:appearance";

export interface ApplicationAppearance {
  readonly language: Language;
  /** The background of its window, `#RRGGBB`; Office's library may still know the earlier one. */
  readonly background: string;
}
