import { personalSettings } from "../excel/personal-settings";
import { phrase } from "../core/text/text";
import { COMMANDS } from "../messages/commands";
import { render } from "../messages/render";
import { connectButtons } from "./buttons";
import type { CommandId } from "./command";
import { failure } from "./failure";
import { officeScreen } from "./office-screen";
import { personalPreferences } from "./preferences";

/**
 * The entry of the ribbon's buttons. It is small because it loads with the pane; the commands themselves are loaded on
 * the first click.
 */
void Office.onReady(() => connectButtons((id, onClick) => Office.actions.associate(id, onClick), run));

async function run(id: CommandId): Promise<void> {
  const { language, keepsUndo, settings } = await personalPreferences(personalSettings(Office.context.partitionKey));
  const screen = officeScreen(language);
  try {
    const { pageDoor, perform, readFile, readSettings } = await import("./work");
    const door = pageDoor(keepsUndo ? readFile : undefined);
    await perform(id, { door, settings: readSettings(settings).settings, screen });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const reason = render(phrase(COMMANDS.notLoaded, { detail }), screen.language);
    await screen.tell({ ...failure(id, reason, screen.language), retry: () => void run(id) });
  }
}
