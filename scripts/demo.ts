import { openInBrowser } from "./open-browser";
import { buildWorkbench } from "./workbench/build";
import { serveFolder } from "./workbench/serve";

const PORT = 3456;
/** The progress is told in steps of so many per cent where lines cannot be written over. */
const STEP = 20;

/**
 * Serves the workbench: the add-in beside a spreadsheet, without Excel, and opens it in the browser. With DEMO_ONCE=1 it
 * asks for its own page instead and ends when that has been answered.
 */
async function demo(): Promise<void> {
  const folder = await buildWorkbench(progressOn(process.stdout));
  const wanted = Number(process.env.PORT ?? PORT);
  const { address, close } = await serveFolder(folder, wanted);
  if (wanted !== 0 && !address.endsWith(`:${wanted}/`))
    console.log(`端口 ${wanted} 已被占用，改用另一个 / port ${wanted} is taken, another one is used`);
  console.log(`\n勾稽工作台 Gouji workbench: ${address}\n`);
  if (process.env.DEMO_ONCE !== "1") {
    const opened = await openInBrowser(address);
    console.log(
      opened
        ? "已在浏览器中打开；按 Ctrl+C 结束 / opened in your browser; Ctrl+C ends it"
        : "没能自动打开浏览器，请把上面的地址复制到浏览器中打开；按 Ctrl+C 结束 / the browser could not be opened: copy the address above into one; Ctrl+C ends it",
    );
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

/** Tells how the build goes on: in one line on a screen, in a few elsewhere. */
function progressOn(stream: NodeJS.WriteStream): (share: number) => void {
  let told = -1;
  return (share) => {
    const percent = Math.floor(share * 100);
    const step = stream.isTTY ? percent : Math.floor(percent / STEP) * STEP;
    if (step <= told) return;
    told = step;
    const line = `正在构建工作台 / building the workbench … ${step} %`;
    stream.write(stream.isTTY ? `\r${line}${percent === 100 ? "\n" : ""}` : `${line}\n`);
  };
}

demo().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
