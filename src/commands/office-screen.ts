import { COMMAND_EVENT } from "../messages/command-event";
import type { Language } from "../messages/render";
import type { Notice, Screen } from "./command";
import { showBar } from "./notice-bar";

/** The notices of a real Office host, in the language that a person chose or else in that of Office. */
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
 * A button that did its work needs no window of its own: only failures, and what is left to be known, open the pane;
 * failures a dialog where there is none.
 */
async function tell(notice: Notice, language: Language): Promise<void> {
  const taken = !window.dispatchEvent(new CustomEvent(COMMAND_EVENT, { detail: notice, cancelable: true }));
  const failed = notice.outcome === "failed";
  const inPane = (failed || notice.remains || notice.command === "check") && (await showPane());
  if (inPane && !taken) showBar(notice, language);
  if (failed && !inPane) await showDialog(notice);
}

/** Shows the text in a window of Office's and waits until the user has closed it. */
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
