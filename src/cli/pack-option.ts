import type { Pack } from "../core/packs/pack";
import { UnreadableDraft } from "../drafts";
import { UnreadableFile } from "../files";
import { CLI } from "../messages/cli";
import type { Language } from "../messages/render";
import { render } from "../messages/render";
import { readPackFile } from "../pack-files";
import { FileProblem, readBytes } from "./workbook-file";
import { WrongCall } from "./wrong-call";

/**
 * The packs from the named files, in order.
 * @throws FileProblem for a file that cannot be read; WrongCall that names every entry that cannot be used, or two
 * packs with the same id.
 */
export async function readPacks(files: readonly string[]): Promise<readonly Pack[]> {
  const packs: Pack[] = [];
  for (const file of files) {
    const pack = await readPack(file);
    if (packs.some(({ id }) => id === pack.id)) {
      throw new WrongCall(`两个方案的编号都是“${pack.id}”：${file}`, `two packs have the id “${pack.id}”: ${file}`);
    }
    packs.push(pack);
  }
  return packs;
}

async function readPack(file: string): Promise<Pack> {
  const { pack, problems } = await readPackFile(file, await readBytes(file)).catch((error: unknown) => {
    if (error instanceof UnreadableFile || error instanceof UnreadableDraft) throw new FileProblem(file, error.code);
    throw error;
  });
  if (pack !== null) return pack;
  const say = (language: Language) =>
    render({ template: CLI.packProblem, params: { file, problems: { list: problems } } }, language);
  throw new WrongCall(say("zh-CN"), say("en-US"));
}
