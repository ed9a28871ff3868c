import type { ExcelDoor } from "../excel/door";
import type { Settings } from "../core/settings/settings";
import type { Language } from "../messages/render";

/** The buttons that run a function; the names stand in the manifest. */
export const COMMAND_IDS = ["check", "writeSheets", "clearMarks"] as const;
export type CommandId = (typeof COMMAND_IDS)[number];

/** What a button did or could not do, in the user's language. */
export interface Notice {
  readonly command: CommandId;
  readonly outcome: "done" | "failed";
  readonly text: string;
  /** Something is left that the user has to know of, though the work was done. */
  readonly remains?: boolean;
  /** Runs the command once more; for failures only. */
  readonly retry?: () => void;
}

/** What to tell the user of work that was done. */
export type Done = Pick<Notice, "text" | "remains">;

/** How a user gets to see a command's outcome; the only part that knows the Office host. */
export interface Screen {
  readonly language: Language;
  /** Opens the pane; false where the host has no shared runtime or refuses. */
  showPane(): Promise<boolean>;
  /** Shows the notice; resolves when that is done. Never rejects. */
  tell(notice: Notice): Promise<void>;
}

/** All that a command works with. */
export interface CommandHost {
  readonly door: ExcelDoor;
  readonly settings: Settings;
  readonly screen: Screen;
}
