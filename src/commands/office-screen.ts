import { COMMAND_EVENT } from "../messages/command-event";
import type { Language } from "../messages/render";
import type { Notice, Screen } from "./command";
import { showBar } from "./notice-bar";

/** The messages of a real Office host, in the language that the person chose or else in that of Office. */
export function officeScreen(chosen: Language | null): Screen {
  const language = chosen ?? officeLanguage();
  return { language, showPane, tell: (notice) => tell(notice, language).catch(() => undefined) };
}

function officeLanguage(): Language {
  return /^zh\b/i.test(Office.context.displayLanguage) ? "zh-CN" : "en-US";
}

async function showPane(): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return false;
  return Office.addin.showAsTaskpane().then(
    () => true,
    () => false,
  );
}

/**
 * Opens the pane for failures, for things left undone and after 校验; any other button that succeeded needs no window.
 * If there is no pane, failures are shown in a dialog.
 */
async function tell(notice: Notice, language: Language): Promise<void> {
  const taken = !window.dispatchEvent(new CustomEvent(COMMAND_EVENT, { detail: notice, cancelable: true }));
  const failed = notice.outcome === "failed";
  const inPane = (failed || notice.remains || notice.command === "check") && (await showPane());
  if (inPane && !taken) showBar(notice, language);
  if (failed && !inPane) await showDialog(notice);
}

/** Shows the text in an Office dialog and waits until the user has closed it. */
function showDialog({ text }: Notice): Promise<void> {
  if (!Office.context.requirements.isSetSupported("DialogApi", "1.1")) return Promise.resolve();
  const address = new URL(`notice.html#${encodeURIComponent(text)}`, window.location.href).href;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { height: 30, width: 30, displayInIframe: true }, ({ value }) => {
      if (!value) return resolve();
      value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    });
  });
}
