import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { openBrowser } from "../../../test/workbench/browser";
import { serveFolder } from "../../workbench/serve";
import { buildAddin } from "../bundle";
import { median, ms } from "../clock";
import type { Measure, Result } from "../measure";

const RUNS = 9;

/** office.js is the same for every add-in, so that both pages get the same few lines in its place. */
const OFFICE = `
  window.Office = {
    onReady: (f) => Promise.resolve({ host: "Excel", platform: "PC" }).then((i) => (f && f(i), i)),
    actions: { associate() {} }, addin: {},
    context: { displayLanguage: "zh-CN", requirements: { isSetSupported: () => true }, document: { settings: { get() {} } } },
  };
  window.Excel = { run: () => Promise.resolve() };`;

/** Where the built empty template is, if somebody has made it (docs/benchmarks.md says how). */
const TEMPLATE = process.env.GOUJI_EMPTY_TEMPLATE ?? "";

/** How long the task pane takes until it can be used, beside an empty add-in of Microsoft's React template. */
export const loading: Measure = {
  id: "loading",
  title: "Loading the task pane",
  async run(): Promise<Result> {
    const addin = await buildAddin();
    const browser = await openBrowser();
    try {
      const ours = await loads(browser, addin, "button:not([disabled])");
      const rows = [["Gouji", ...ours]];
      const hasTemplate = TEMPLATE !== "" && existsSync(join(TEMPLATE, "taskpane.html"));
      if (hasTemplate) rows.push(["the empty React template", ...(await loads(browser, TEMPLATE, "button"))]);
      return {
        head: ["pane", "page loaded, ms", "first button can be pressed, ms", "scripts, KB"],
        rows,
        notes: hasTemplate ? [] : ["The empty template was not built on this machine; how to build it is said below."],
      };
    } finally {
      await browser.close();
    }
  },
};

/** Medians over fresh contexts, on the wall. */
async function loads(browser: Browser, folder: string, ready: string): Promise<string[]> {
  const server = await serveFolder(folder, 0);
  const [loaded, usable, bytes]: [number[], number[], number[]] = [[], [], []];
  try {
    for (let run = 0; run < RUNS; run++) {
      const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
      const page = await context.newPage();
      await page.route(/office(\.debug)?\.js/, (route) =>
        route.fulfill({ contentType: "text/javascript", body: OFFICE }),
      );
      let size = 0;
      page.on("response", (response) => {
        if (!response.url().endsWith(".js") || /office\.js/.test(response.url())) return;
        response.body().then(
          (body) => (size += body.length),
          () => undefined,
        );
      });
      await page.goto(`${server.address}taskpane.html`, { waitUntil: "load" });
      await page.locator(ready).first().waitFor();
      const [load, now] = await page.evaluate(() => [
        performance.getEntriesByType("navigation").map((e) => (e as PerformanceNavigationTiming).loadEventEnd)[0]!,
        performance.now(),
      ]);
      loaded.push(load!);
      usable.push(now!);
      bytes.push(size);
      await context.close();
    }
  } finally {
    await server.close();
  }
  return [ms(median(loaded)), ms(median(usable)), String(Math.round(median(bytes) / 1024))];
}
