/** @jest-environment node */
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { analyse } from "../../src/core/analyse";
import type { WorkbookSnapshot } from "../../src/core/grid/snapshot";
import { computedSheets } from "../../src/core/sheets";
import type { CellSpec } from "../../src/core/sheets/spec";
import { run } from "../../src/cli/run";
import { readWorkbook } from "../../src/files";
import { cellKey } from "../../src/host/model";
import { PANE } from "../../src/messages/pane";
import { toXlsx } from "../../scripts/samples/workbook";
import { partsOf } from "../files/packages";
import { selfEvaluation } from "../conformance/by-hand/self-evaluation";
import { written } from "../conformance/by-hand/written";
import { FINDINGS, SAMPLE } from "../sample-counts";
import { type OpenPage, WorkbenchForTests } from "./workbench-page";

/*
 * The add-in as it is deployed, over the genuine office.js, beside a spreadsheet in Chromium.
 */

const SAMPLE_FILE = "assets/samples/furong-2020.xlsx";
const PROJECTS = "项目资金收支明细表";

let workbench: WorkbenchForTests;
let open: OpenPage;

// A person's whole errand, on a machine that may have a lot else to do.
jest.setTimeout(300_000);

beforeAll(async () => {
  workbench = await WorkbenchForTests.start();
}, 600_000);

afterAll(() => workbench?.stop());

const read = (file: string): Promise<WorkbookSnapshot> => readWorkbook(new Uint8Array(readFileSync(file)));

/** What the command line says of the sample, as JSON. */
async function onTheCommandLine(): Promise<{ findings: { headline: string }[] }> {
  let text = "";
  await run(["check", SAMPLE_FILE, "--json"], {
    stdout: (line) => void (text += line),
    stderr: () => undefined,
    interactive: false,
  });
  return JSON.parse(text) as { findings: { headline: string }[] };
}

/** Below what any amount can differ by: the dust of binary numbers. */
const DUST = 1e-9;

function agrees({ decimal, text }: CellSpec, value: unknown): boolean {
  if (decimal !== undefined) return typeof value === "number" && Math.abs(value - Number(decimal)) < DUST;
  return (text ?? "") === value;
}

/** What reaches beyond the right edge of the pane, where it can be neither seen nor scrolled to. */
function outsideOf(pane: Frame): Promise<string[]> {
  return pane.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((element) => {
        const { width, right } = element.getBoundingClientRect();
        return width > 0 && right > window.innerWidth + 1 && getComputedStyle(element).position !== "absolute";
      })
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
  );
}

const flat = (text: string) => text.replace(/\s/g, "");

/** The file that the page gives on 下载. */
async function downloaded({ page }: OpenPage): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.locator("#download").click();
  const file = join(mkdtempSync(join(tmpdir(), "gouji-")), "downloaded.xlsx");
  await (await downloading).saveAs(file);
  return file;
}

describe("the workbench on the 2020 report of the emergency-management bureau", () => {
  beforeEach(async () => {
    open = await workbench.open();
    await open.validate();
  });

  afterEach(async () => {
    expect(open.errors).toEqual([]);
    await open.close();
  });

  it("shows the findings that the command line gives, in the same words", async () => {
    const { findings } = await onTheCommandLine();
    expect(findings).toHaveLength(FINDINGS);
    const shown = (await open.findingTexts()).map(flat);
    for (const { headline } of findings) {
      // Where and what stand in two lines of a card.
      const parts = headline.split("：").map(flat);
      expect(shown.filter((text) => parts.every((part) => text.includes(part)))).not.toEqual([]);
    }
    expect(shown).toHaveLength(findings.length);
  });

  it("selects a finding's cell when the finding is clicked", async () => {
    await open.pane.locator('[data-finding^="P-1"] button').first().click();
    await open.selects(`${PROJECTS}!I6`);
  });

  it("puts 16.00 into the project's receipts on 应用, checks again at once, and the finding is gone", async () => {
    const before = await open.findings();
    const [first] = before;
    expect(first).toMatch(/^P-1/);
    await open.press(/^应用：/);
    await open.told(/已解决 1 条（3 项勾稽），新增 1 条/);
    await expect(open.cell(PROJECTS, "I6")).resolves.toMatchObject({ value: 16 });
    const after = await open.findings();
    expect(after).not.toContain(first);
    // K-2, the other reading, stood under the finding that is gone.
    const others = after.filter((key) => !key.startsWith("C-") && !key.startsWith("K-2"));
    expect(before).toEqual(expect.arrayContaining(others));
  });

  it("takes 应用 back with one Ctrl+Z", async () => {
    await open.press(/^应用：/);
    await open.told(/已解决/);
    await open.undo();
    await open.holds(PROJECTS, "I6", 1);
  });

  it("notices a figure typed into the spreadsheet and checks again on a click", async () => {
    await open.pane.locator('[data-finding^="P-1"] button').first().click();
    await open.type("I6", "16");
    await open.told("数据已变化");
    await open.validate();
    expect((await open.findings()).filter((key) => key.startsWith("P-1"))).toEqual([]);
  });

  it("writes seven sheets whose formulas the spreadsheet calculates to the engine's own values", async () => {
    await open.generate();
    const sheets = computedSheets(analyse(await read(SAMPLE_FILE)), "zh-CN");
    expect(sheets.map(({ name }) => name)).toEqual(SAMPLE.computed);
    const { sheets: written } = await open.everything();
    const compared = sheets.flatMap((sheet) => {
      const cells = new Map(written.find(({ name }) => name === sheet.name)!.cells);
      return sheet.rows.flatMap((row, r) =>
        row.flatMap((cell, c) => {
          if (cell?.formula === undefined) return [];
          const { value, formula } = cells.get(cellKey(r + 1, c + 1))!;
          return [{ sheet: sheet.name, cell, value, formula }];
        }),
      );
    });
    expect(compared.length).toBeGreaterThan(1000);
    expect(compared.filter(({ formula }) => formula === undefined)).toEqual([]);
    expect(compared.filter(({ cell, value }) => !agrees(cell, value))).toEqual([]);
  });

  it("corrects the computed sheets by themselves when a figure is corrected", async () => {
    await open.generate();
    const inconsistent = async () => {
      const { sheets } = await open.everything();
      const { cells } = sheets.find(({ name }) => name === "勾稽结果")!;
      return cells.filter(([, { value }]) => value === "不成立").length;
    };
    const before = await inconsistent();
    await open.turnTo("问题");
    await open.pane.locator('[data-finding^="P-1"] button').first().click();
    await open.type("I6", "16");
    await open.told("数据已变化");
    // P-1 of the project, P-3 of the section's receipts and P-8 of the project hold now.
    await expect(inconsistent()).resolves.toBe(before - 3);
  });

  it("leaves the workbook as it was after 清除标记和底稿", async () => {
    const before = await open.everything();
    await open.generate();
    await expect(open.everything()).resolves.not.toEqual(before);
    await open.press("清除标记和底稿");
    await open.press("确定清除");
    await open.told(/已清除/);
    await expect(open.everything()).resolves.toEqual(before);
  });

  it("gives the workbook with marks and sheets as an .xlsx file that is known again", async () => {
    await open.generate();
    const file = await downloaded(open);
    const saved = await read(file);
    const ours = saved.sheets.filter((sheet) => sheet.ours !== undefined);
    expect(ours.map(({ name }) => name).sort()).toEqual([...SAMPLE.computed].sort());
    const original = await read(SAMPLE_FILE);
    for (const sheet of original.sheets) {
      const cells = (snapshot: WorkbookSnapshot) =>
        snapshot.sheets.find(({ name }) => name === sheet.name)!.cells.filter(({ value }) => value !== null);
      expect(cells(saved).map(({ row, column, value }) => [row, column, value])).toEqual(
        cells(original).map(({ row, column, value }) => [row, column, value]),
      );
    }
    const again = analyse(saved);
    expect(again.findings).toHaveLength(FINDINGS);

    // Opened anew and cleared, it is the original.
    const reopened = await open.openFile("downloaded.xlsx", readFileSync(file));
    await reopened.validate();
    await reopened.turnTo("底稿");
    await reopened.press("清除标记和底稿");
    await reopened.press("确定清除");
    await reopened.told(/已清除/);
    expect(partsOf(readFileSync(await downloaded(reopened)))).toEqual(partsOf(readFileSync(SAMPLE_FILE)));
  });

  it("asks nothing of any other server", async () => {
    await open.generate();
    const elsewhere = open.requests.filter((url) => !url.startsWith(open.address) && !/^(data|blob):/.test(url));
    expect(elsewhere).toEqual([]);
  });
});

describe("the workbench for everybody", () => {
  it.each([
    ["light", "?theme=light"],
    ["dark", "?theme=dark"],
  ])("violates no rule of accessibility in the %s theme", async (_, query) => {
    open = await workbench.open(query);
    await open.validate();
    await open.pane.locator('[data-finding^="P-1"] button').first().click();
    expect(await open.violations()).toEqual([]);
    for (const tab of ["勾稽", "指标", "各表", "底稿"]) {
      await open.turnTo(tab);
      expect(await open.violations()).toEqual([]);
    }
    await open.close();
  });

  it("speaks English throughout when Office does", async () => {
    open = await workbench.open("?lang=en-US");
    await open.validate();
    await expect(open.page.locator("#title").innerText()).resolves.toBe("Gouji workbench");
    await expect(open.pane.getByRole("tab").allInnerTexts()).resolves.toEqual(
      expect.not.arrayContaining([expect.stringMatching(/\p{Script=Han}/u)]),
    );
    await open.close();
  });

  it.each(["zh-CN", "en-US"])("needs no sideways scrolling in a pane of 320 pixels in %s", async (language) => {
    const l = language === "zh-CN" ? "zh" : "en";
    open = await workbench.open(`?pane=320&lang=${language}`);
    await open.validate();
    await open.pane.locator('[data-finding^="P-1"] button').first().click();
    for (const words of [PANE.findings, PANE.checks, PANE.indicators, PANE.tables, PANE.output]) {
      const tab = words[l];
      await open.turnTo(tab);
      expect([tab, await outsideOf(open.pane)]).toEqual([tab, []]);
    }
    await open.close();
  });

  it.each([PANE.findings, PANE.indicators])(
    "has all English tabs in one line in the narrowest pane beside a scroll bar, $en chosen",
    async ({ en }) => {
      // Excel's narrowest pane has 320 pixels, a scroll bar of Windows 17.
      open = await workbench.open("?pane=303&lang=en-US");
      await open.validate();
      await open.turnTo(en);
      const tops = await open.pane
        .getByRole("tab")
        .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
      expect([tops.length, new Set(tops).size]).toEqual([6, 1]);
      await open.close();
    },
  );

  it("finds the same in the messy workbook and nothing wrong in the consistent one", async () => {
    open = await workbench.open("?sample=furong-2020-messy.xlsx");
    await open.validate();
    expect((await open.findings()).filter((key) => key.startsWith("P-1"))).toHaveLength(1);
    await open.close();
    open = await workbench.open("?sample=consistent.xlsx");
    await open.validate();
    expect((await open.findings()).map((key) => key.slice(0, 3))).toEqual(["C-5"]);
    await open.close();
  });

  it("corrects two cells in each other's place on one click, and takes both back with one Ctrl+Z", async () => {
    const projects = written(
      { name: "项目", widths: [20, 14] },
      `2023年度项目资金收支明细表 | < | < | < | <
单位：万元 | | | |
项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余
岗位津贴 | 0.00 | 151.12 | 6.64 | 0.36
监管经费 | 25.84 | 7.00 | 70.58 | 106.38
宣传经费 | 3.20 | 12.40 | 9.15 | 6.45
合计 | 29.04 | 170.52 | 86.37 | 113.19`,
    );
    const about = { title: "项目", creator: "财务股", date: new Date("2024-03-15T02:00:00Z") };
    open = await workbench.open();
    open = await open.openFile("填反.xlsx", Buffer.from(await toXlsx({ ...about, papers: [projects] })));
    await open.validate();
    await open.press(/^全部应用/);
    await open.told(/已解决/);
    await open.holds("项目", "C4", 7);
    await open.holds("项目", "C5", 151.12);
    await open.undo();
    await open.holds("项目", "C4", 151.12);
    await open.holds("项目", "C5", 7);
    await open.close();
  });

  it("judges a person's own checks as their formulas stand, and again after an edit", async () => {
    open = await workbench.open();
    open = await open.openFile("自评材料.xlsx", Buffer.from(await selfEvaluation()));
    await open.validate();
    const own = async () => (await open.findings()).filter((key) => key.startsWith("U:"));
    // 121.30 + 58.40 + 72.00 = 251.70 beside 263.70; the other, 39.9965 beside 40.00, is within rounding.
    expect(await own()).toHaveLength(1);
    await open.pane.locator('[data-finding^="U:"] button').first().click();
    await open.selects("项目自评1!E6");
    await open.goTo("自定义勾稽");
    await open.type("C3", "251.7");
    await open.told("数据已变化");
    await open.validate();
    expect(await own()).toEqual([]);
    await open.close();
  });

  it("gives the original back, part for part, when a file that the command line has checked is cleared", async () => {
    const checked = join(mkdtempSync(join(tmpdir(), "gouji-")), "checked.xlsx");
    const silent = { stdout: () => undefined, stderr: () => undefined, interactive: false };
    await run(["check", SAMPLE_FILE, "--out", checked], silent);
    const noted = (file: string) => [...partsOf(readFileSync(file)).keys()].filter((path) => /comments/.test(path));
    expect(noted(checked)).not.toEqual([]);
    open = await workbench.open();
    open = await open.openFile("checked.xlsx", readFileSync(checked));
    await open.validate();
    await open.turnTo("底稿");
    await open.press("清除标记和底稿");
    await open.press("确定清除");
    await open.told(/已清除/);
    const cleared = await downloaded(open);
    expect(noted(cleared)).toEqual([]);
    expect(partsOf(readFileSync(cleared))).toEqual(partsOf(readFileSync(SAMPLE_FILE)));
    expect(open.errors).toEqual([]);
    await open.close();
  });

  it("says what is wrong with a file that is no workbook, and keeps the workbook that is open", async () => {
    open = await workbench.open();
    const before = await open.everything();
    const file = { name: "报告.txt", mimeType: "text/plain", buffer: Buffer.from("不是工作簿") };
    await open.page.locator("#file").setInputFiles(file);
    await open.page.getByRole("alert").waitFor();
    await expect(open.page.getByRole("alert").innerText()).resolves.toMatch(/报告\.txt.*不是能识别的表格文件/);
    await open.page.getByRole("button", { name: "关闭" }).click();
    await expect(open.page.getByRole("alert").count()).resolves.toBe(0);
    await expect(open.everything()).resolves.toEqual(before);
    await open.validate();
    await open.pane.locator('[data-finding^="P-1"] button').first().click();
    await open.selects(`${PROJECTS}!I6`);
    await open.close();
  });
});
