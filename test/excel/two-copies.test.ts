/** @jest-environment jsdom */
import { excelDoor, type ExcelDoor, ExcelProblem } from "../../src/excel";
import type { ExcelHost } from "../../src/host/host";
import { openInExcel } from "../host/office";
import { canonical, ownThings, usersPart } from "./canonical";
import { mark, sheetSpec } from "./sample-additions";
import { workbookOf } from "./workbooks";

/*
 * Two people with one workbook open, each with the add-in of their own. The order in which their requests reach the
 * workbook is played in every way there is.
 */

const CHECKS = sheetSpec("checks", "勾稽结果", [[{ text: "标题", style: "title" }]]);
const IN_ENGLISH = sheetSpec("checks", "Check results", [[{ text: "Title", style: "title" }]]);
const MARKS = [mark("收支", "A1"), mark("支出", "A1", "warning")];
const MEMORY = { assignedForms: [{ sheet: "收支", form: "D01" }], explanations: [] };

type Act = (door: ExcelDoor) => Promise<unknown>;
const write: Act = (door) => door.writeAdditions({ sheets: [CHECKS], marks: MARKS });
const writeInEnglish: Act = (door) => door.writeAdditions({ sheets: [IN_ENGLISH], marks: MARKS });
const markOnly: Act = (door) => door.writeAdditions({ sheets: [], marks: MARKS });
const clear: Act = (door) => door.clearAdditions({ marks: true, sheets: true });
const remember: Act = (door) => door.remember(MEMORY);
const template: Act = (door) =>
  door.insertTemplate({ name: "我的表", widths: [10], rows: [[{ text: "表" }]], merges: [], headerRows: 1 });

const users = () => workbookOf({ 收支: [[1], [7]], 支出: [[3]] });

/** Holds requests back and lets them through one by one, as a list of choices between those that wait tells. */
class Crossing {
  private readonly waiting: (() => void)[] = [];
  private readonly send: ExcelHost["bridge"]["sendMessageToHost"];

  constructor(private readonly host: ExcelHost) {
    this.send = host.bridge.sendMessageToHost;
    host.bridge.sendMessageToHost = (text) => {
      // The library's own clean-up waits for nobody.
      if (text.includes("_RemoveReference")) this.send(text);
      else this.waiting.push(() => this.send(text));
    };
  }

  /** Plays until all have ended; how often there was a choice, and how many never ended. */
  async play(
    copies: readonly Promise<unknown>[],
    choices: readonly number[],
  ): Promise<{ chosen: number; hung: number }> {
    let going = copies.length;
    for (const copy of copies) void copy.then(() => going--);
    let chosen = 0;
    while (going > 0 && (await this.someoneWaits(() => going))) {
      const choice = this.waiting.length > 1 ? (choices[chosen++] ?? 0) : 0;
      this.waiting.splice(choice, 1)[0]!();
      // The host answers in a timer of its own.
      await tick();
      await tick();
    }
    this.host.bridge.sendMessageToHost = this.send;
    return { chosen, hung: going };
  }

  /** Until every copy that is still going has asked for something; one may be on its last steps. */
  private async someoneWaits(going: () => number): Promise<boolean> {
    for (let ticks = 0; ticks < 12 && this.waiting.length < going(); ticks++) await tick();
    for (let ticks = 0; ticks < 400 && this.waiting.length === 0 && going() > 0; ticks++) await tick();
    return this.waiting.length > 0;
  }
}

const tick = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Every list of so many choices between two. */
function choiceLists(length: number): number[][] {
  return Array.from({ length: 2 ** length }, (_, bits) => Array.from({ length }, (__, at) => (bits >> at) & 1));
}

/** Two copies ask no more often than this while the other waits. */
const CHOICES = 5;

const PAIRS: readonly (readonly [what: string, prepare: Act | undefined, first: Act, second: Act])[] = [
  ["both write for the first time", undefined, write, write],
  ["both write in place of an earlier run", write, write, write],
  ["each writes in a language of its own", undefined, write, writeInEnglish],
  ["both mark cells only", undefined, markOnly, markOnly],
  ["one writes, one clears", write, write, clear],
  ["both clear", write, clear, clear],
  ["both remember", undefined, remember, remember],
  ["both insert the same template", undefined, template, template],
];

describe.each(PAIRS)("two copies of the add-in in one workbook, when %s", (_what, prepare, first, second) => {
  it("leave nothing twice and nothing half, in whatever order their requests arrive", async () => {
    const single = async (act: Act) => {
      const workbook = users();
      await openInExcel(workbook);
      if (prepare) await prepare(excelDoor());
      await act(excelDoor());
      return ownThings(workbook);
    };
    const whole = new Set([
      ...(await single(first)),
      ...(await single(second)),
      ...(prepare ? await single(prepare) : []),
    ]);
    for (const choices of choiceLists(CHOICES)) {
      const workbook = users();
      const host = await openInExcel(workbook);
      if (prepare) await prepare(excelDoor());
      const doors = [excelDoor(), excelDoor()] as const;
      const crossing = new Crossing(host);
      const told: string[] = [];
      const acts = [first, second].map((act, who) =>
        act(doors[who]!).catch((error: unknown) => {
          told.push(error instanceof ExcelProblem ? error.code : String(error));
        }),
      );
      const { hung } = await crossing.play(acts, choices);
      const things = ownThings(workbook);
      expect({
        choices,
        hung,
        told,
        halves: things.filter((thing) => !whole.has(thing)),
        twice: things.length - new Set(things).size,
        sheets: Math.max(1, things.filter((thing) => thing.startsWith("sheet ")).length),
        memories: Math.max(1, workbook.customXml.length),
      }).toEqual({ choices, hung: 0, told: told.length < 2 ? told : [], halves: [], twice: 0, sheets: 1, memories: 1 });
      await excelDoor().clearAdditions({ marks: true, sheets: true });
      expect([choices, ownThings(workbook)]).toEqual([choices, []]);
      if (first !== template && first !== remember) expect(usersPart(workbook)).toEqual(canonical(users()));
    }
  }, 600_000);
});
