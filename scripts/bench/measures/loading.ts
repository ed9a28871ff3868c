import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { openBrowser } from "../../../test/workbench/browser";
import { serveFolder } from "../../workbench/serve";
import { buildAddin, buildEmptyAddin } from "../bundle";
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

/** Where a built add-in of Microsoft's React template is, if somebody has made one (docs/benchmarks.md says how). */
const TEMPLATE = process.env.GOUJI_EMPTY_TEMPLATE ?? "";

interface Pane {
  readonly name: string;
  readonly folder: string;
  /** The first button that can be pressed. */
  readonly ready: string;
}

/** How long one load took, in milliseconds on the wall, and how much it fetched. */
interface Load {
  readonly loaded: number;
  readonly usable: number;
  readonly bytes: number;
}

/** How long the task pane takes until it can be used, beside add-ins that do nothing yet. */
export const loading: Measure = {
  id: "loading",
  title: "Loading the task pane",
  async run(): Promise<Result> {
    const panes: Pane[] = [
      { name: "Gouji", folder: await buildAddin(), ready: "button:not([disabled])" },
      { name: "a pane that does nothing yet, of our own", folder: await buildEmptyAddin(), ready: "button" },
    ];
    const hasTemplate = TEMPLATE !== "" && existsSync(join(TEMPLATE, "taskpane.html"));
    if (hasTemplate) panes.push({ name: "the empty React template, see below", folder: TEMPLATE, ready: "button" });
    const loads = await byTurns(panes);
    return {
      head: [
        "pane",
        "page loaded, median ms",
        "least",
        "first button can be pressed, median ms",
        "least",
        "Gouji's ÷ its, medians",
        "scripts, KB",
      ],
      rows: panes.map(({ name }, i) => row(name, loads[i]!, loads[0]!)),
      notes: hasTemplate ? [] : ["Microsoft's template was not built for this run; how to build it is said below."],
    };
  },
};

/** Loads each pane in turn, so that all of them meet the machine in one state. @returns the loads of each pane */
async function byTurns(panes: readonly Pane[]): Promise<Load[][]> {
  const browser = await openBrowser();
  const servers = await Promise.all(panes.map(({ folder }) => serveFolder(folder, 0)));
  const loads: Load[][] = panes.map(() => []);
  try {
    for (let run = 0; run < RUNS; run++)
      for (const [i, { ready }] of panes.entries()) loads[i]!.push(await load(browser, servers[i]!.address, ready));
    return loads;
  } finally {
    await browser.close();
    for (const server of servers) await server.close();
  }
}

/** One load in a fresh context. */
async function load(browser: Browser, address: string, ready: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  try {
    const page = await context.newPage();
    // Nothing comes from other servers, whose distance would be measured: a style sheet from there counts as empty.
    await page.route(
      (url) => !url.href.startsWith(address),
      (route) =>
        /office(\.debug)?\.js/.test(route.request().url())
          ? route.fulfill({ contentType: "text/javascript", body: OFFICE })
          : route.fulfill({ contentType: "text/css", body: "" }),
    );
    await page.goto(`${address}taskpane.html`, { waitUntil: "load" });
    await page.locator(ready).first().waitFor();
    return await page.evaluate(() => ({
      loaded: performance
        .getEntriesByType("navigation")
        .map((e) => (e as PerformanceNavigationTiming).loadEventEnd)[0]!,
      usable: performance.now(),
      // What has arrived by now; the pane goes on to fetch the core while its first hint is read.
      bytes: performance
        .getEntriesByType("resource")
        .filter(({ name }) => name.startsWith(location.origin) && name.endsWith(".js"))
        .reduce((sum, each) => sum + (each as PerformanceResourceTiming).decodedBodySize, 0),
    }));
  } finally {
    await context.close();
  }
}

function row(name: string, loads: readonly Load[], ours: readonly Load[]): string[] {
  const [loaded, usable] = [loads.map((each) => each.loaded), loads.map((each) => each.usable)];
  return [
    name,
    ms(median(loaded)),
    ms(Math.min(...loaded)),
    ms(median(usable)),
    ms(Math.min(...usable)),
    (median(ours.map((each) => each.usable)) / median(usable)).toFixed(2),
    String(Math.round(median(loads.map(({ bytes }) => bytes)) / 1024)),
  ];
}
