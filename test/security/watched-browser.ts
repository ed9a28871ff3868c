import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContext } from "playwright-core";
import { openBrowser } from "../workbench/browser";

/**
 * Chromium's own service for filling in forms, whatever page is open. Its other services are switched off by what
 * playwright starts it with; for this one it has no switch of its own.
 */
const BROWSERS_OWN = /^content-autofill\.googleapis\.com:/;

/** A browser whose every connection beyond this machine goes through a proxy that writes it down and refuses it. */
export class WatchedBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly close: () => void,
    private readonly proxy: string,
    private readonly asked: string[],
  ) {}

  /** Hosts that were asked for since the last time. */
  takeAsked(): string[] {
    return this.asked.splice(0);
  }

  static async start(): Promise<WatchedBrowser> {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.writeHead(403).end();
    });
    server.on("connect", (request, socket) => {
      if (!BROWSERS_OWN.test(request.url ?? "")) asked.push(request.url ?? "");
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    });
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    const proxy = `http://localhost:${(server.address() as AddressInfo).port}`;
    return new WatchedBrowser(await openBrowser(), () => server.close(), proxy, asked);
  }

  /** A page's surroundings, with nothing kept of earlier ones; on request without the pages' policies. */
  context({ bypassCSP = false } = {}): Promise<BrowserContext> {
    return this.browser.newContext({ bypassCSP, proxy: { server: this.proxy, bypass: "localhost" } });
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.close();
  }
}
