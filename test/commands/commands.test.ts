import { readFileSync } from "node:fs";
import { join } from "node:path";
import { connectButtons } from "../../src/commands/buttons";
import type { ButtonEvent } from "../../src/commands/buttons";
import { COMMAND_IDS } from "../../src/commands/command";
import type { CommandHost, CommandId, Notice } from "../../src/commands/command";
import { perform } from "../../src/commands/perform";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import type { WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { ExcelProblem } from "../../src/excel/door";
import type { Additions, ExcelDoor } from "../../src/excel/door";
import { readWorkbook } from "../../src/files";
import type { Language } from "../../src/messages/render";
import { SAMPLE } from "../sample-counts";

const EMPTY: WorkbookSnapshot = {
  sheets: [{ name: "空", visibility: "visible", cells: [], merges: [], hiddenRows: [], hiddenColumns: [] }],
};

/** What a command did to the workbook and told the user. */
interface Trace {
  readonly host: CommandHost;
  readonly written: Additions[];
  readonly cleared: { marks: boolean; sheets: boolean }[];
  readonly selected: string[];
  readonly notices: Notice[];
}

interface Circumstances {
  readonly workbook?: WorkbookSnapshot;
  readonly pane?: boolean;
  readonly language?: Language;
  readonly failing?: Partial<Record<keyof ExcelDoor, Error>>;
  readonly protectedSheets?: readonly string[];
}

function host({
  workbook = EMPTY,
  pane = true,
  language = "zh-CN",
  failing = {},
  protectedSheets = [],
}: Circumstances = {}): Trace {
  const trace: Omit<Trace, "host"> = { written: [], cleared: [], selected: [], notices: [] };
  const fail = (member: keyof ExcelDoor) => {
    const problem = failing[member];
    if (problem) throw problem;
  };
  const never = () => Promise.reject(new Error("no command does this"));
  const door: ExcelDoor = {
    readWorkbook: async () => (fail("readWorkbook"), workbook),
    writeAdditions: async (additions) => {
      fail("writeAdditions");
      trace.written.push(additions);
      const sheets = additions.sheets.map((sheet) => sheet.name);
      return {
        sheets,
        marks: additions.marks.length,
        withComments: true,
        protectedSheets,
        brokenFormats: [],
        undo: "none",
      };
    },
    hasMarks: never,
    clearAdditions: async (what) => (
      fail("clearAdditions"),
      trace.cleared.push({ ...what }),
      {
        sheets: 0,
        marks: 7,
        notes: 0,
        notesUnseen: false,
        stayed: 0,
        protectedSheets: [],
        brokenFormats: [],
        undo: "none",
      }
    ),
    selectCell: async ({ sheet, address }) => void trace.selected.push(`${sheet}!${address}`),
    insertTemplate: never,
    applyFigures: never,
    remember: never,
    diagnose: () => {
      throw new Error("no command does this");
    },
    watch: never,
  };
  const tell = async (notice: Notice) => void trace.notices.push(notice);
  const screen = { language, showPane: async () => pane, tell };
  return { ...trace, host: { door, settings: DEFAULT_SETTINGS, screen } };
}

describe("校验 on the ribbon", () => {
  let furong: WorkbookSnapshot;
  beforeAll(async () => {
    furong = await readWorkbook(readFileSync(join(__dirname, "../../assets/samples/furong-2020.xlsx")));
  });

  it("marks the doubtful cells, adds no sheet, and tells how many findings there are", async () => {
    const { host: given, written, notices, selected } = host({ workbook: furong });
    await perform("check", given);
    expect(written).toHaveLength(1);
    expect(written[0]!.sheets).toEqual([]);
    expect(written[0]!.marks.length).toBeGreaterThan(0);
    expect(selected).toEqual([]);
    expect(notices).toEqual([
      { command: "check", outcome: "done", text: expect.stringMatching(/^校验完成：错误 [1-9]\d* 项/) },
    ]);
  });

  it("where there is no pane, writes 勾稽问题清单 with 勾稽结果 and selects the list", async () => {
    const { host: given, written, selected } = host({ workbook: furong, pane: false });
    await perform("check", given);
    expect(written[0]!.sheets.map((sheet) => sheet.id)).toEqual(["problem-list", "checks"]);
    expect(selected).toEqual(["勾稽问题清单!A1"]);
  });

  it("says which protected sheets were not marked", async () => {
    const { host: given, notices } = host({ workbook: furong, protectedSheets: ["甲", "乙"] });
    await perform("check", given);
    expect(notices[0]!.text).toContain("工作表 甲、乙 受保护，未做标记");
  });

  it("writes nothing and says so when no table is recognised", async () => {
    const { host: given, written, notices } = host({ language: "en-US" });
    await perform("check", given);
    expect(written).toEqual([]);
    expect(notices[0]).toMatchObject({
      outcome: "failed",
      text: expect.stringContaining("No budget table was recognised"),
    });
  });

  it("生成底稿 adds all computed sheets with the marks", async () => {
    const { host: given, written, notices } = host({ workbook: furong });
    await perform("writeSheets", given);
    expect(written[0]!.sheets).toHaveLength(SAMPLE.computed.length);
    expect(written[0]!.marks.length).toBeGreaterThan(0);
    expect(notices[0]!.text).toMatch(/^已生成底稿：勾稽问题清单、报告摘要、勾稽结果、/);
  });
});

describe("清除标记 on the ribbon", () => {
  it("takes the marks away and leaves the sheets", async () => {
    const { host: given, cleared, notices } = host();
    await perform("clearMarks", given);
    expect(cleared).toEqual([{ marks: true, sheets: false }]);
    expect(notices).toEqual([{ command: "clearMarks", outcome: "done", text: "已清除 7 个标记" }]);
  });
});

describe("a command that fails", () => {
  it.each<[CommandId, keyof ExcelDoor]>([
    ["check", "readWorkbook"],
    ["writeSheets", "readWorkbook"],
    ["clearMarks", "clearAdditions"],
  ])("%s names itself and the reason, and can be tried again", async (id, member) => {
    const failing = { [member]: new ExcelProblem("edit-mode") };
    const { host: given, notices, written } = host({ failing });
    await perform(id, given);
    expect(written).toEqual([]);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ command: id, outcome: "failed", text: expect.stringContaining("Enter") });
    notices[0]!.retry!();
    await new Promise(setImmediate);
    expect(notices).toHaveLength(2);
  });

  it("shows an unforeseen error as well", async () => {
    const { host: given, notices } = host({
      failing: { readWorkbook: new TypeError("x is not y") },
      language: "en-US",
    });
    await perform("check", given);
    expect(notices[0]!.text).toMatch(/“Check” was not done: internal failure \(x is not y\)/);
  });
});

describe("the buttons", () => {
  const connected = (run: (id: CommandId) => Promise<void>) => {
    const clicks = new Map<CommandId, (event: ButtonEvent) => void>();
    connectButtons((id, onClick) => void clicks.set(id, onClick), run);
    return (id: CommandId) => new Promise<void>((completed) => clicks.get(id)!({ completed }));
  };

  it("are connected under the names of the manifest", () => {
    const ids: string[] = [];
    connectButtons(
      (id) => void ids.push(id),
      async () => undefined,
    );
    expect(ids).toEqual([...COMMAND_IDS]);
  });

  it("tell Office that a click is done, also when the command threw", async () => {
    const click = connected(async () => {
      throw new Error("never mind");
    });
    await expect(click("check")).resolves.toBeUndefined();
    await expect(click("clearMarks")).resolves.toBeUndefined();
  });

  it("wait for one another", async () => {
    const steps: string[] = [];
    const click = connected(async (id) => {
      steps.push(`${id} begins`);
      await new Promise(setImmediate);
      steps.push(`${id} ends`);
    });
    await Promise.all([click("check"), click("clearMarks")]);
    expect(steps).toEqual(["check begins", "check ends", "clearMarks begins", "clearMarks ends"]);
  });
});
