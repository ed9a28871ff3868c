import type { CDPSession, Page } from "playwright-core";
import { stretchesOf } from "./stretches";
import type { Stretches, TraceEvent } from "./stretches";

const MARK = "gouji bench";

/** Watches the tasks of the page's thread while something happens. */
export async function stretchesDuring(page: Page, happens: () => Promise<unknown>): Promise<Stretches> {
  const browser = await page.context().browser()!.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  browser.on("Tracing.dataCollected", take);
  await browser.send("Tracing.start", {
    traceConfig: { includedCategories: ["toplevel", "disabled-by-default-devtools.timeline", "devtools.timeline"] },
    transferMode: "ReportEvents",
  });
  await page.evaluate((mark) => console.timeStamp(mark), MARK);
  await happens();
  await ended(browser);
  browser.off("Tracing.dataCollected", take);
  await browser.detach();
  return stretchesOf(events, MARK);
}

async function ended(browser: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => browser.once("Tracing.tracingComplete", () => resolve()));
  await browser.send("Tracing.end");
  await complete;
}
