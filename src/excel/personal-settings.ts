/** A person's own settings on this computer, whatever the workbook. */
export interface PersonalSettings {
  /** What was kept, as it was given to `save`; null when nothing was or the browser does not let us ask. */
  load(): Promise<unknown>;
  /** Failing to keep settings is no reason not to work: it fails in silence. */
  save(settings: unknown): Promise<void>;
}

const CONTAINER = "gouji";
const KEY = "preferences";

/**
 * Keeps settings in the browser's storage by office-js-helpers' Storage, loaded when first asked for (ADR 0006).
 * @param partition Office.context.partitionKey: where it is given, storage is kept apart by it.
 */
export function personalSettings(partition?: string): PersonalSettings {
  const open = async () => {
    const { Storage } = await import(/* webpackChunkName: "office-js-helpers" */ "@microsoft/office-js-helpers");
    return new Storage<string>(partition === undefined ? CONTAINER : `${partition}.${CONTAINER}`);
  };
  return {
    async load() {
      try {
        const storage = await open();
        return storage.has(KEY) ? (JSON.parse(storage.get(KEY)) as unknown) : null;
      } catch {
        return null;
      }
    },
    async save(settings) {
      try {
        // As text: Storage turns every text that looks like a date into one when it reads.
        (await open()).set(KEY, JSON.stringify(settings));
      } catch {
        // A full or blocked storage: the settings hold until the pane is closed.
      }
    },
  };
}
