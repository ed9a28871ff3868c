import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import type { OpenWorkbook } from "../../src/workbench/open-workbook";
import { buildWorkbench } from "../../scripts/workbench/build";
import { serveFolder, type Serving } from "../../scripts/workbench/serve";
import { openBrowser } from "./browser";

/** The workbench built, served and open in a browser for the tests of a file. */
export class WorkbenchForTests {
  private constructor(
    private readonly serving: Serving,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<WorkbenchForTests> {
    const serving = await serveFolder(await buildWorkbench(), 0);
    return new WorkbenchForTests(serving, await openBrowser());
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.serving.close();
  }

  /** Opens the page anew. @param query such as `?sample=consistent.xlsx&lang=en-US&theme=dark` */
  async open(query = "", viewport = { width: 1500, height: 900 }): Promise<OpenPage> {
    const page = await this.browser.newPage({ viewport });
    const requests: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(this.serving.address + query);
    return new OpenPage(page, await paneOf(page), this.serving.address, requests, errors);
  }
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("#pane[src]");
  const pane = (await element.contentFrame())!;
  await pane.waitForSelector("button", { timeout: 60_000 });
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

  /** The same page with the task pane of the workbook that has been opened since. */
  async again(): Promise<OpenPage> {
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

  /** Validates and waits for the findings. */
  async validate(): Promise<void> {
    await this.press(/^(重新)?校验$|^(Validate|Check)/);
    await this.pane.locator("[data-finding]").first().waitFor();
    await this.pane.getByRole("progressbar").waitFor({ state: "hidden" });
  }

  /** Writes all six sheets and the marks. */
  async generate(): Promise<void> {
    await this.turnTo("底稿");
    await this.press("生成底稿");
    await this.told(/已生成 6 张底稿/);
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

  /** What a cell holds by now, formulas calculated. */
  cell(sheet: string, row: number, column: number): Promise<{ value: unknown; formula?: string } | null> {
    return this.page.evaluate(
      async ([name, key]) => {
        const { gouji } = window as unknown as { gouji: { book: OpenWorkbook } };
        const { sheets } = await gouji.book.current();
        const cell = sheets.find((each) => each.name === name)?.cells.get(key as number);
        return cell ? { value: cell.value, ...(cell.formula ? { formula: cell.formula } : {}) } : null;
      },
      [sheet, row * 16_385 + column],
    );
  }

  /** Every cell, look, merge, size, comment, name and sheet of the workbook, to be compared. */
  everything(): Promise<unknown> {
    return this.page.evaluate(async () => {
      const { gouji } = window as unknown as { gouji: { book: OpenWorkbook } };
      const { sheets, comments, notes, names, customXml } = await gouji.book.current();
      const inOrder = (map: ReadonlyMap<unknown, unknown>) =>
        [...map].sort(([a], [b]) => ((a as number) < (b as number) ? -1 : 1));
      return JSON.parse(
        JSON.stringify({
          sheets: sheets.map((sheet) => ({
            ...sheet,
            cells: inOrder(sheet.cells),
            hiddenRows: [...sheet.hiddenRows],
            hiddenColumns: [...sheet.hiddenColumns],
            rowHeights: inOrder(sheet.rowHeights),
            columnWidths: inOrder(sheet.columnWidths),
            properties: inOrder(sheet.properties),
          })),
          comments,
          notes,
          names,
          customXml,
        }),
      ) as unknown;
    });
  }

  /** Where the selection stands: `sheet!A1`. */
  selection(): Promise<string> {
    return this.page.evaluate(async () => {
      const { gouji } = window as unknown as { gouji: { book: OpenWorkbook } };
      const { sheets, activeSheet, selection } = await gouji.book.current();
      const column = String.fromCharCode(64 + selection.left);
      return `${sheets.find(({ id }) => id === activeSheet)!.name}!${column}${selection.top}`;
    });
  }

  /** Goes to a cell of the sheet in front by the name box and types over it. */
  async type(address: string, text: string): Promise<void> {
    const box = this.page.locator('#spreadsheet [data-u-comp="defined-name"] input');
    await box.click();
    await box.fill(address);
    await box.press("Enter");
    await this.page.waitForTimeout(200);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
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

  close(): Promise<void> {
    return this.page.close();
  }
}
