import { excelDoor, type ExcelDoor, ExcelProblem } from "../../../src/excel";
import type { Circumstances, ExcelHost } from "../../../src/host/host";
import type { WorkbookModel } from "../../../src/host/model";
import { NEWEST, openInExcel } from "../../host/office";
import { canonical, ownThings, usersPart } from "../canonical";
import { mark, sheetSpec } from "../sample-additions";
import { workbookOf } from "../workbooks";

/*
 * Every operation of the add-in, with every fault of the host at every round trip and, where a batch can fail half-way,
 * at every action of it. Whatever happens, the workbook is as it was or complete, and the user is told.
 */

/** An Excel that undoes nothing of what add-ins do, and groups nothing. */
export const OLDER = "1.15";

const CHECKS = sheetSpec("checks", "勾稽结果", [
  [{ text: "标题", style: "title" }],
  [{ decimal: "1", formula: "收支!A1", style: "money" }],
]);
const INDEX = sheetSpec("indicators", "指标", [[{ text: "指标", style: "title" }]]);
const FIRST = { sheets: [CHECKS], marks: [mark("收支", "A2", "warning", "旧")] };
const SECOND = { sheets: [CHECKS, INDEX], marks: [mark("收支", "A1"), mark("支出", "A1", "warning")] };
const TEMPLATE = {
  name: "我的表",
  widths: [10],
  rows: [[{ text: "表" }], [{ style: "money" as const }]],
  merges: [],
  headerRows: 1,
  figures: { ranges: ["A2"], title: "请填数字", message: "只能填数字" },
};
const MEMORY = { assignedForms: [{ sheet: "收支", form: "D01" }], explanations: [] };

/** A workbook with a highlight, a comment and a name of the user's own. */
function users(): WorkbookModel {
  const workbook = workbookOf({ 收支: [[1], [7], ["=A1"]], 支出: [[3]], 底表: [[5]] });
  const [first, second] = workbook.sheets;
  const cell = { top: 1, left: 1, bottom: 1, right: 1 };
  first!.conditionalFormats.push({ id: "user", type: "DataBar", ranges: [cell], formula: "", looks: {} });
  workbook.comments.push({
    id: "c",
    sheetId: second!.id,
    row: 9,
    column: 1,
    content: "待核",
    authorName: "王",
    replies: [],
  });
  workbook.names.push({ name: "总收入", formula: "=收支!$A$1", visible: true });
  return workbook;
}

export interface Operation {
  readonly name: string;
  /** What has been done before. */
  readonly prepare: (door: ExcelDoor) => Promise<unknown>;
  readonly act: (door: ExcelDoor) => Promise<unknown>;
}

export const nothing = async () => undefined;
const written = (door: ExcelDoor) => door.writeAdditions(FIRST);

export const OPERATIONS: readonly Operation[] = [
  { name: "reading", prepare: written, act: (door) => door.readWorkbook() },
  { name: "a first writing", prepare: nothing, act: (door) => door.writeAdditions(SECOND) },
  { name: "writing in place of an earlier one", prepare: written, act: (door) => door.writeAdditions(SECOND) },
  { name: "clearing everything", prepare: written, act: (door) => door.clearAdditions({ marks: true, sheets: true }) },
  { name: "clearing marks", prepare: written, act: (door) => door.clearAdditions({ marks: true, sheets: false }) },
  { name: "inserting a template", prepare: nothing, act: (door) => door.insertTemplate(TEMPLATE) },
  { name: "selecting", prepare: nothing, act: (door) => door.selectCell({ sheet: "支出", address: "A1" }) },
  {
    name: "applying two figures",
    prepare: nothing,
    act: (door) =>
      door.applyFigures([
        { cell: { sheet: "收支", address: "A1" }, value: "16", expected: 1 },
        { cell: { sheet: "支出", address: "A1" }, value: "4", expected: 3 },
      ]),
  },
  { name: "remembering", prepare: nothing, act: (door) => door.remember(MEMORY) },
  {
    name: "remembering anew",
    prepare: (door) => door.remember({ ...MEMORY, assignedForms: [], explanations: [{ finding: "x", text: "旧" }] }),
    act: (door) => door.remember(MEMORY),
  },
  { name: "watching", prepare: nothing, act: (door) => door.watch(() => undefined) },
];

/** The workbook after an operation that began in circumstances, and what the user was told. */
interface End {
  readonly workbook: WorkbookModel;
  readonly host: ExcelHost;
  readonly door: ExcelDoor;
  readonly problem: ExcelProblem | undefined;
  readonly result: unknown;
}

/**
 * @param play sets the host's circumstances once everything is prepared.
 * @param api the requirement set of the Excel that is played.
 */
export async function run({ prepare, act }: Operation, play: (host: ExcelHost) => void, api = NEWEST): Promise<End> {
  const workbook = users();
  const host = await openInExcel(workbook, { api });
  await prepare(excelDoor());
  const door = excelDoor();
  host.resetTraffic();
  play(host);
  let problem: ExcelProblem | undefined;
  let result: unknown;
  try {
    result = await act(door);
  } catch (error) {
    if (!(error instanceof ExcelProblem)) throw error;
    problem = error;
  }
  for (const name of Object.keys(host.circumstances)) delete host.circumstances[name as keyof Circumstances];
  return { workbook, host, door, problem, result };
}

export const undisturbed = () => undefined;
export const played = (circumstances: Circumstances) => (host: ExcelHost) =>
  void Object.assign(host.circumstances, circumstances);

/** How many actions each round trip of an operation has when all goes well. */
export async function roundTrips(operation: Operation, api?: string): Promise<number[]> {
  const actions: number[] = [];
  const { problem } = await run(
    operation,
    played({
      refuse: (request, _, index) => {
        actions[request - 1] = Math.max(actions[request - 1] ?? 0, index + 1);
        return undefined;
      },
    }),
    api,
  );
  if (problem) throw problem;
  return actions;
}

export const isWithoutComments = (result: unknown) =>
  (result as { withComments?: boolean } | undefined)?.withComments === false;

/** What is wrong with an end; nothing when it is as before or complete, each thing of ours whole, and told. */
function faultsOf(end: End, before: WorkbookModel, complete: WorkbookModel): string[] {
  const { workbook, problem, result } = end;
  const faults: string[] = [];
  const now = JSON.stringify(canonical(workbook));
  const isBefore = now === JSON.stringify(canonical(before));
  const isComplete = now === JSON.stringify(canonical(complete));
  const things = { now: ownThings(workbook), before: ownThings(before), complete: ownThings(complete) };
  const known = new Set([...things.before, ...things.complete]);
  const halves = things.now.filter((thing) => !known.has(thing));
  if (halves.length > 0) faults.push(`half: ${halves.join("; ").slice(0, 300)}`);
  if (new Set(things.now).size < things.now.length) faults.push("something is there twice");
  const user = JSON.stringify(usersPart(workbook));
  if (user !== JSON.stringify(usersPart(before)) && user !== JSON.stringify(usersPart(complete)))
    faults.push("the user's part is half changed");
  if (things.before.length === 0 && !isBefore && !isComplete && !isWithoutComments(result))
    faults.push("neither as before nor complete");
  if (!problem && !isComplete && !isWithoutComments(result)) faults.push("not complete, and the user is not told");
  if (problem?.code === "failed" && !problem.details.message) faults.push("told without a reason");
  return faults;
}

/** Once more without faults it becomes complete; cleared, nothing of ours is left. */
async function recoveryFaults(
  { act, name }: Operation,
  end: End,
  complete: WorkbookModel,
  before: WorkbookModel,
): Promise<string[]> {
  if (!/writing|clearing/.test(name)) return [];
  const faults: string[] = [];
  await act(end.door);
  if (JSON.stringify(ownThings(end.workbook)) !== JSON.stringify(ownThings(complete)))
    faults.push("not complete when done once more");
  await end.door.clearAdditions({ marks: true, sheets: true });
  if (ownThings(end.workbook).length > 0) faults.push("not gone when cleared");
  if (JSON.stringify(usersPart(end.workbook)) !== JSON.stringify(usersPart(before)))
    faults.push("the user's part is changed for good");
  return faults;
}

/** The faults of an operation in certain circumstances, beside the workbook as it was and as it should become. */
export async function examiner(operation: Operation, api?: string) {
  const before = (await run({ ...operation, act: nothing }, undisturbed, api)).workbook;
  const complete = (await run(operation, undisturbed, api)).workbook;
  return async (what: string, play: (host: ExcelHost) => void): Promise<string[]> => {
    const end = await run(operation, play, api);
    const faults = faultsOf(end, before, complete);
    faults.push(...(await recoveryFaults(operation, end, complete, before)));
    return faults.map((fault) => `${what} (${end.problem?.code ?? "told nothing"}): ${fault}`);
  };
}

/** Each action of each round trip of an operation fails with a code: the faults of it all. */
export async function faultsOfRefusals(operation: Operation, code: string, api: string): Promise<string[]> {
  const faults: string[] = [];
  const trips = await roundTrips(operation, api);
  if (trips.length === 0) throw new Error(`${operation.name} asks nothing of Excel`);
  const examine = await examiner(operation, api);
  for (const [trip, actions] of trips.entries()) {
    for (let at = 0; at < actions; at++) {
      let refused = false;
      const refuse: Circumstances["refuse"] = (request, _, index) => {
        if (refused || request !== trip + 1 || index !== at) return undefined;
        refused = true;
        return code;
      };
      faults.push(...(await examine(`round trip ${trip + 1}, action ${at}`, played({ refuse }))));
    }
  }
  return faults;
}
