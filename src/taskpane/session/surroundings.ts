import type { Language } from "../../core/text/render";
import type { ExcelDoor } from "../../excel/door";
import type { PersonalSettings } from "../../excel/personal-settings";
import type { Copyable } from "../surroundings/clipboard";
import type { Downloads } from "../surroundings/download";

/** What the pane needs of the world around it. */
export interface Surroundings {
  readonly door: ExcelDoor;
  readonly personal: PersonalSettings;
  /** The language that Office shows. */
  readonly language: Language;
  /** Puts something on the clipboard, or fails; to be called within the user's click. */
  copy(content: Copyable): Promise<void>;
  /** What becomes of a download here. */
  readonly downloads: Downloads;
  /** Hands a file over for download. */
  download(file: string, content: Uint8Array): void;
}
