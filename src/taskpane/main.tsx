import { createRoot } from "react-dom/client";
import { personalSettings } from "../excel/personal-settings";
import { PANE } from "../messages/pane";
import { Session } from "./session/session";
import { App } from "./shell/app";
import { followApplication } from "./surroundings/application";
import { copyToClipboard } from "./surroundings/clipboard";
import { download, downloadsOn } from "./surroundings/download";
import { loadDoor } from "./surroundings/excel-door";
import { languageOf, officeBackground } from "./surroundings/office";
import { followRibbon } from "./surroundings/ribbon";

/** Mounts the task pane once Office is ready. */
async function main(): Promise<void> {
  const door = await loadDoor(Office.onReady());
  const { displayLanguage, partitionKey, platform } = Office.context;
  const session = new Session({
    door,
    personal: personalSettings(partitionKey),
    language: languageOf(displayLanguage),
    copy: copyToClipboard,
    downloads: downloadsOn(String(platform), window.parent !== window),
    download,
  });
  await session.start();
  followRibbon(window, () => void session.validate());
  followApplication(window, (language) => session.speak(language));
  createRoot(document.getElementById("root")!).render(<App session={session} officeBackground={officeBackground} />);
}

main().catch((error: unknown) => {
  const { zh, en } = PANE.startFailed;
  const detail = error instanceof Error ? error.message : String(error);
  document.getElementById("root")!.textContent = `${zh} ${en} (${detail})`;
});
