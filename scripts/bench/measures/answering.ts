import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookSnapshot } from "../../../src/core/grid/snapshot";
import { openBrowser } from "../../../test/workbench/browser";
import { serveFolder } from "../../workbench/serve";
import { buildPanePage } from "../bundle";
import { stretchesDuring } from "../chromium";
import { ms } from "../clock";
import { consolidated, withManyEdits } from "../corpus/workbooks";
import type { Measure } from "../measure";

const PAGE =
  '<!doctype html><meta charset="utf-8"><div id="root" style="height:100vh"></div><script src="pane.js"></script>';

/** How long the pane does not answer at a stretch, with a consolidated workbook in which thousands of figures are wrong. */
export const answering: Measure = {
  id: "answering",
  title: "The pane with 250 departments × 11 sheets",
  async run() {
    const folder = await buildPanePage();
    const workbook: WorkbookSnapshot = withManyEdits(consolidated(250));
    writeFileSync(join(folder, "index.html"), PAGE);
    writeFileSync(join(folder, "workbook.json"), JSON.stringify(workbook));
    const [server, browser] = [await serveFolder(folder, 0), await openBrowser()];
    try {
      const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
      page.setDefaultTimeout(600_000);
      await page.goto(server.address);
      await page.getByRole("button", { name: "校验" }).first().waitFor();
      // The core is loaded while the user reads the first hint.
      await page.waitForTimeout(1500);
      const rows: string[][] = [];
      const measured = async (name: string, happens: () => Promise<unknown>) => {
        const { longestCpu, garbageCpu, longest, above50, total } = await stretchesDuring(page, async () => {
          await happens();
          await page.waitForTimeout(300);
        });
        rows.push([name, ms(longestCpu), ms(garbageCpu), ms(longest), String(above50), ms(total)]);
      };
      const validate = () => page.evaluate(() => (window as unknown as { bench: Bench }).bench.session.validate());
      await measured("校验: everything", validate);
      const found = await page.evaluate(() => {
        const { analysis } = (window as unknown as { bench: Bench }).bench.session.store.get();
        return { checks: analysis.checks.length, findings: analysis.findings.length };
      });
      await page.evaluate(() => (window as unknown as { bench: Bench }).bench.edit());
      await measured("校验 again after an edit", validate);
      for (const tab of ["勾稽", "指标", "各表", "底稿", "问题"])
        await measured(`tab ${tab}`, async () => {
          await page.getByRole("tab", { name: new RegExp(`^${tab}`) }).click();
          await page.waitForTimeout(2000);
        });
      // Some ten seconds after the last work V8 tidies up of its own accord: measured by itself, else it would be put down
      // to whatever tab is open.
      await measured("left alone", () => page.waitForTimeout(20_000));
      return {
        head: [
          "what",
          "longest stretch, ms of processor",
          "of that collecting garbage",
          "longest on the wall, ms",
          "stretches above 50 ms",
          "all, ms of processor",
        ],
        rows,
        notes: [
          `Chromium ${browser.version()}; ${found.checks.toLocaleString("en-US")} checks, ${found.findings.toLocaleString("en-US")} findings. Aim: no stretch above 50 ms.`,
        ],
      };
    } finally {
      await browser.close();
      await server.close();
    }
  },
};

interface Bench {
  readonly session: {
    validate(): Promise<void>;
    readonly store: { get(): { analysis: { checks: unknown[]; findings: unknown[] } } };
  };
  edit(): void;
}
