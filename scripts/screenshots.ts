import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Language, wording } from "../src/core/text/render";
import { CLAIMS_PANE } from "../src/messages/claims";
import { PANE } from "../src/messages/pane";
import { type OpenPage, WorkbenchForTests } from "../test/workbench/workbench-page";

const FOLDER = "docs/images";
const DRAFT = "assets/samples/furong-2020-report.txt";

/** Takes the pictures of the user guide and the READMEs from the workbench, so that they show what there is. */
async function takePictures(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const workbench = await WorkbenchForTests.start();
  try {
    for (const language of LANGUAGES) {
      const open = await workbench.open(`?lang=${language}`, { width: 1360, height: 820 });
      const take = async (name: string) => {
        // What has just changed is still being painted.
        await open.page.waitForTimeout(800);
        await open.page.screenshot({ path: join(FOLDER, `${name}.${language}.png`) });
      };
      await walk(open, language, take);
      await open.close();
    }
  } finally {
    await workbench.stop();
  }
}

const LANGUAGES = ["zh-CN", "en-US"] as const;

async function walk(open: OpenPage, language: Language, take: (name: string) => Promise<void>): Promise<void> {
  await open.validate();
  await take("findings");
  await open.pane.locator('[data-finding^="P-1"] button').first().click();
  await take("finding");
  await open.turnTo(wording(PANE.tables, language));
  await take("tables");
  await open.turnTo(wording(PANE.output, language));
  await open.press(wording(PANE.generate, language));
  await open.pane
    .getByText(/已生成 8 张底稿|\b8 computed sheets/)
    .first()
    .waitFor();
  await take("marks");
  await open.page
    .getByText(language === "zh-CN" ? "勾稽问题清单" : "Problems", { exact: true })
    .first()
    .click();
  await take("sheets");
  await open.turnTo(wording(PANE.claims, language));
  await open.pane.getByRole("textbox").fill(readFileSync(DRAFT, "utf8"));
  await open.press(wording(CLAIMS_PANE.check, language));
  await open.press(wording(CLAIMS_PANE.next, language));
  await take("report");
}

takePictures().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
