import { readFile } from "node:fs/promises";
import { analyse } from "../core/analyse";
import type { Form } from "../core/forms/form";
import { formsInForce } from "../core/packs/forms";
import { DEFAULT_SETTINGS } from "../core/settings/settings";
import type { Settings } from "../core/settings/settings";
import type { SheetContent } from "../core/sheets/spec";
import { templateOf, templatesOf, withFreeNames } from "../core/templates";
import { addPlainSheets, newWorkbook, readWorkbook } from "../files";
import { phrase } from "../core/text/text";
import { CLI } from "../messages/cli";
import { render } from "../messages/render";
import type { Language } from "../messages/render";
import type { Request } from "./arguments";
import { WrongCall } from "./arguments";
import type { Outcome } from "./outcome";
import { readPacks } from "./pack-option";
import { assertWritable, named, readBytes, writeBytes } from "./workbook-file";

type TemplateRequest = Extract<Request, { command: "template" }>;

/**
 * gouji template: lists the standard tables, or writes empty ones into a new workbook or into a copy of a workbook.
 * @throws WrongCall, FileProblem
 */
export async function template(request: TemplateRequest): Promise<Outcome> {
  const packs = await readPacks(request.packs);
  const settings = packs.length === 0 ? DEFAULT_SETTINGS : { ...DEFAULT_SETTINGS, packs };
  const known = templatesOf(formsInForce(settings));
  if (request.forms === "list") return { stdout: listed(known, request.language), exitCode: 0 };
  const forms = request.forms.map((id) => formOf(id, known));
  const { into, out, language } = request;
  const sheets =
    into === null
      ? await writeNew(forms, request.year, out)
      : await writeInto(forms, settings, request.year, into, out);
  const params = { file: out, sheets: { list: sheets.map(({ name }) => name) } };
  return { stdout: render(phrase(CLI.templatesWritten, params), language), exitCode: 0 };
}

function listed(forms: readonly Form[], language: Language): string {
  return forms
    .map(({ id, name }) => `${id.padEnd(12)}${language === "zh-CN" ? name.zh : `${name.en} (${name.zh})`}`)
    .join("\n");
}

/** Ids are taken in any case, as nobody remembers it. */
function formOf(id: string, known: readonly Form[]): Form {
  const form = known.find((each) => each.id.toLowerCase() === id.toLowerCase());
  if (form) return form;
  throw new WrongCall(
    `没有“${id}”这张表，可用 gouji template --list 查看全部`,
    `there is no table “${id}”; gouji template --list shows all`,
  );
}

async function writeNew(forms: readonly Form[], year: number | null, out: string): Promise<SheetContent[]> {
  if (!/\.xlsx$/i.test(out)) {
    throw new WrongCall("新工作簿的扩展名须为 .xlsx", "a new workbook needs the extension .xlsx");
  }
  // An existing file is somebody's work and is not replaced.
  if (
    await readFile(out).then(
      () => true,
      () => false,
    )
  ) {
    throw new WrongCall(`${out} 已经存在，请换一个文件名`, `${out} exists already; choose another name`);
  }
  const sheets = withFreeNames(
    forms.map((form) => templateOf(form, { year: year ?? lastYear() })),
    [],
  );
  await writeBytes(out, await newWorkbook(sheets));
  return sheets;
}

async function writeInto(
  forms: readonly Form[],
  settings: Settings,
  year: number | null,
  into: string,
  out: string,
): Promise<SheetContent[]> {
  await assertWritable(into, out);
  const bytes = await readBytes(into);
  const workbook = await named(into, readWorkbook(bytes));
  const analysis = analyse(workbook, settings);
  const options = { year: year ?? analysis.year ?? lastYear(), department: analysis.department };
  const taken = workbook.sheets.map(({ name }) => name);
  const sheets = withFreeNames(
    forms.map((form) => templateOf(form, options)),
    taken,
  );
  await writeBytes(out, await named(into, addPlainSheets(bytes, sheets)));
  return sheets;
}

/** The last year: final accounts are made in the year after theirs. */
function lastYear(): number {
  return new Date().getFullYear() - 1;
}
