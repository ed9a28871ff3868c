import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { addressOf, parseAddress } from "../../src/core/grid/address";
import type { CellRange } from "../../src/core/grid/snapshot";
import { cellKey } from "../../src/host/model";
import type { OpenWorkbook } from "../../src/workbench/open-workbook";
import { buildWorkbench } from "../../scripts/workbench/build";
import { serveFolder, type Serving } from "../../scripts/workbench/serve";
import { SAMPLE } from "../sample-counts";
import { openBrowser } from "./browser";

/** How long a page may take for one step, in milliseconds, on a machine that has a lot else to do. */
const PATIENCE = 60_000;

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const NAME_BOX = '#spreadsheet [data-u-comp="defined-name"] input';

export interface HeldCell {
  readonly value: unknown;
  readonly formula?: string;
}

/** The workbook as the host holds it (src/host/model.ts), as far as tests look into it. */
export interface Everything {
  readonly sheets: readonly {
    readonly id: string;
    readonly name: string;
    readonly cells: readonly (readonly [key: number, cell: HeldCell])[];
  }[];
  readonly activeSheet: string;
  readonly selection: CellRange;
}

/** The workbench built, served and open in a browser for the tests of a file. */
export class WorkbenchForTests {
  private constructor(
    private readonly serving: Serving,
    private readonly browser: Browser,
  ) {}

  /** @param folder a workbench that is built already */
  static async start(folder?: string): Promise<WorkbenchForTests> {
    const serving = await serveFolder(folder ?? (await buildWorkbench()), 0);
    return new WorkbenchForTests(serving, await openBrowser());
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.serving.close();
  }

  /** Opens the page anew. @param query such as `?sample=consistent.xlsx&lang=en-US&theme=dark` */
  async open(query = "", viewport = { width: 1500, height: 900 }): Promise<OpenPage> {
    const page = await this.browser.newPage({ viewport });
    page.setDefaultTimeout(PATIENCE);
    const requests: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(this.serving.address + query);
    return new OpenPage(page, await paneOf(page), this.serving.address, requests, errors);
  }
}

/** The task pane of the workbook that is open; the one before goes when its workbook does. */
async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("#pane[src]");
  const pane = (await element.contentFrame())!;
  await pane.waitForSelector("button");
  return pane;
}

/** A person's hands and eyes on the page. */
export class OpenPage {
  constructor(
    readonly page: Page,
    readonly pane: Frame,
    readonly address: string,
    readonly requests: readonly string[],
    readonly errors: readonly string[],
  ) {}

  /** Opens a file in the place of the workbook that is open. @returns the page with the task pane of that workbook */
  async openFile(name: string, buffer: Buffer): Promise<OpenPage> {
    await this.page.locator("#file").setInputFiles({ name, mimeType: XLSX, buffer });
    await this.page.locator(`#status:text-is("${name}")`).waitFor();
    return new OpenPage(this.page, await paneOf(this.page), this.address, this.requests, this.errors);
  }

  /** Turns to a sheet by its tab. */
  async goTo(sheet: string): Promise<void> {
    await this.page.locator("#spreadsheet").getByText(sheet, { exact: true }).first().click();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.pane.getByRole("button", { name }).first().click();
  }

  async turnTo(tab: string): Promise<void> {
    await this.pane.getByRole("tab", { name: tab }).click();
  }

  /** Validates and waits for the findings. The button cannot be pressed from the click on until they are there. */
  async validate(): Promise<void> {
    const button = this.pane.getByRole("button", { name: /^(重新)?校验$|^(Validate|Check)/ }).first();
    await button.click();
    await this.until("an end of the check", () => button.isEnabled(), Boolean);
    await this.pane.locator("[data-finding]").first().waitFor();
  }

  /** Writes all computed sheets and the marks. */
  async generate(): Promise<void> {
    await this.turnTo("底稿");
    await this.press("生成底稿");
    await this.told(`已生成 ${SAMPLE.computed.length} 张底稿`);
  }

  /** Waits until the pane says something, to eyes and to screen readers. */
  told(text: string | RegExp): Promise<void> {
    return this.pane.getByRole("region", { name: "消息" }).getByText(text).first().waitFor();
  }

  /** The keys of the findings shown, from top to bottom. */
  findings(): Promise<string[]> {
    return this.pane.locator("[data-finding]").evaluateAll((items) => items.map((item) => item.dataset.finding ?? ""));
  }

  /** The text of each finding shown, with all its words. */
  findingTexts(): Promise<string[]> {
    return this.pane
      .locator("[data-finding]")
      .evaluateAll((items) => items.map((item) => (item as HTMLElement).innerText));
  }

  /** Every cell, look, merge, size, comment, name and sheet of the workbook, formulas calculated. */
  everything(): Promise<Everything> {
    return this.page.evaluate(async () => {
      const { gouji } = window as unknown as { gouji: { book: OpenWorkbook } };
      return (await gouji.book.snapshot()) as Everything;
    });
  }

  /** What a cell holds by now. */
  async cell(sheet: string, address: string): Promise<HeldCell | undefined> {
    const { row, column } = parseAddress(address);
    const { sheets } = await this.everything();
    return new Map(sheets.find(({ name }) => name === sheet)!.cells).get(cellKey(row, column));
  }

  /** Waits until a cell holds a value. */
  holds(sheet: string, address: string, value: unknown): Promise<void> {
    const held = `${String(value)} in ${sheet}!${address}`;
    const look = async () => (await this.cell(sheet, address))?.value;
    return this.until(held, look, (found) => found === value);
  }

  /** Waits until the selection stands on a cell, `sheet!A1`. */
  selects(cell: string | RegExp): Promise<void> {
    const pattern = typeof cell === "string" ? RegExp(`^${cell}$`) : cell;
    return this.until(
      `a selection of ${String(cell)}`,
      () => this.selection(),
      (found) => pattern.test(found),
    );
  }

  /** @throws Error when what is waited for does not come in as long as the slowest machine would take. */
  private async until<T>(what: string, look: () => Promise<T>, came: (found: T) => boolean): Promise<void> {
    const end = Date.now() + PATIENCE;
    for (let found = await look(); !came(found); found = await look()) {
      if (Date.now() > end) throw new Error(`waited in vain for ${what}: ${String(found)}`);
      await this.page.waitForTimeout(50);
    }
  }

  private async selection(): Promise<string> {
    const { sheets, activeSheet, selection } = await this.everything();
    return `${sheets.find(({ id }) => id === activeSheet)!.name}!${addressOf(selection.top, selection.left)}`;
  }

  /** Goes to a cell of the sheet in front by the name box and types over it. */
  async type(address: string, text: string): Promise<void> {
    const box = this.page.locator(NAME_BOX);
    await box.click();
    await box.fill(address);
    await this.toCells();
    await this.selects(RegExp(`!${address}$`));
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Ctrl+Z in the spreadsheet. */
  async undo(): Promise<void> {
    await this.toCells();
    await this.page.keyboard.press("Control+z");
  }

  /** Leaves the name box for the cells, as Enter does there. */
  private async toCells(): Promise<void> {
    const box = this.page.locator(NAME_BOX);
    await box.press("Enter");
    await this.until("the cells", () => box.evaluate((element) => element !== document.activeElement), Boolean);
  }

  /** Violations of the accessibility rules in the pane and in the page's own tools. */
  async violations(): Promise<string[]> {
    const axe = readFileSync(join(dirname(require.resolve("axe-core/package.json")), "axe.min.js"), "utf8");
    const told: string[] = [];
    for (const [frame, root] of [
      [this.page.mainFrame(), "#tools"],
      [this.pane, "#root"],
    ] as const) {
      await frame.evaluate(axe);
      const found = await frame.evaluate(async (selector) => {
        type Axe = { run(root: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        const { violations } = await (window as unknown as { axe: Axe }).axe.run(selector);
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      }, root);
      told.push(...found);
    }
    return told;
  }

  /** What has the keyboard: its accessible name or text, with the region that it is in. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => {
      const active = document.activeElement;
      const inner = active instanceof HTMLIFrameElement ? active.contentDocument?.activeElement : active;
      const region = active?.closest("#tools, #spreadsheet, #pane")?.id ?? "page";
      return `${region}: ${inner?.getAttribute("aria-label") ?? inner?.textContent?.trim() ?? ""}`;
    });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
