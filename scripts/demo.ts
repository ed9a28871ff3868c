import { buildWorkbench } from "./workbench/build";
import { serveFolder } from "./workbench/serve";

const PORT = 3456;

/**
 * Serves the workbench: the add-in beside a spreadsheet, without Excel. With DEMO_ONCE=1 it asks for its own page and
 * ends when that has been answered.
 */
async function demo(): Promise<void> {
  console.log(
    "正在准备工作台（首次运行需下载并构建，约一分钟）/ preparing the workbench, about a minute the first time …",
  );
  const folder = await buildWorkbench();
  const { address, close } = await serveFolder(folder, Number(process.env.PORT ?? PORT));
  console.log(`\n勾稽工作台 Gouji workbench: ${address}\n`);
  if (process.env.DEMO_ONCE !== "1") {
    console.log("在浏览器中打开上面的地址；按 Ctrl+C 结束 / open the address in a browser; Ctrl+C ends it");
    return;
  }
  const answers = await Promise.all(
    ["", "js/main.js", "pane/taskpane.html", "pane/office-js/office.js", "samples/furong-2020.xlsx"].map(
      async (path) => ({ path, status: (await fetch(address + path)).status }),
    ),
  );
  for (const { path, status } of answers) console.log(`${status} /${path}`);
  await close();
  if (answers.some(({ status }) => status !== 200)) process.exitCode = 1;
}

demo().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
