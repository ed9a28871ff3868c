import { readFile } from "node:fs/promises";
import type { Pack } from "../core/packs/pack";
import type { Settings } from "../core/settings/settings";
import { DEFAULT_SETTINGS } from "../core/settings/settings";
import { readSettings } from "../core/settings/settings-file";
import { phrase } from "../core/text/text";
import { CLI } from "../messages/cli";
import type { Language } from "../messages/render";
import { render } from "../messages/render";
import { WrongCall } from "./wrong-call";

/** The text of a settings file; null where the defaults apply. */
export interface SettingsSource {
  readonly file: string;
  readonly content: string;
}

/** The content of a settings file. @throws WrongCall when it cannot be read. */
export async function readSettingsSource(file: string): Promise<SettingsSource> {
  const content = await readFile(file, "utf8").catch(() => {
    throw new WrongCall(
      `找不到或不能读取设置文件 ${file}`,
      `the settings file ${file} does not exist or cannot be read`,
    );
  });
  return { file, content };
}

/**
 * The default settings changed by a file's settings. The given packs come before those of the file.
 * @throws WrongCall that names every entry that cannot be used.
 */
export function settingsOf(source: SettingsSource | null, packs: readonly Pack[] = []): Settings {
  const settings = source === null ? DEFAULT_SETTINGS : settingsOfFile(source);
  return packs.length === 0 ? settings : { ...settings, packs: [...packs, ...settings.packs] };
}

function settingsOfFile(source: SettingsSource): Settings {
  const { file, content } = source;
  const { settings, problems } = readSettings(parseJson(file, content));
  if (problems.length > 0) {
    const say = (language: Language) =>
      render(phrase(CLI.settingsProblem, { file, problems: { list: problems } }), language);
    throw new WrongCall(say("zh-CN"), say("en-US"));
  }
  return settings;
}

function parseJson(file: string, content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\ufeff/, ""));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const problem = phrase(CLI.settingsNotJson, { detail });
    const say = (language: Language) => render(phrase(CLI.settingsProblem, { file, problems: problem }), language);
    throw new WrongCall(say("zh-CN"), say("en-US"));
  }
}
