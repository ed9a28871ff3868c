import type { ExcelDoor } from "../excel/door";
import type { Settings } from "../core/settings/settings";
import type { Language } from "../messages/render";

/** The buttons that run a function; the manifest uses these names. */
export const COMMAND_IDS = ["check", "writeSheets", "clearMarks"] as const;
export type CommandId = (typeof COMMAND_IDS)[number];

/** What a button has done or could not do, in the user's language. */
export interface Notice {
  readonly command: CommandId;
  readonly outcome: "done" | "failed";
  readonly text: string;
  /** True where the work was done but the user must know of something left undone. */
  readonly remains?: boolean;
  /** Runs the command again; for failures only. */
  readonly retry?: () => void;
}

/** The message about work that was done. */
export type Done = Pick<Notice, "text" | "remains">;

/** How a command shows its outcome to the user; only this knows the Office host. */
export interface Screen {
  readonly language: Language;
  /** Opens the pane; false where the host has no shared runtime or refuses. */
  showPane(): Promise<boolean>;
  /** Shows the notice; resolves when that is done. Never rejects. */
  tell(notice: Notice): Promise<void>;
}

/** Everything that a command works with. */
export interface CommandHost {
  readonly door: ExcelDoor;
  readonly settings: Settings;
  readonly screen: Screen;
}
