import type { AppContext } from "../host/app-context";
import type { RichApiBridge } from "../host/host";

/*
 * Runs inside the task pane's frame before office.js and provides the objects that Excel would provide. Through them
 * the library finds the host, which is in the page around the frame.
 */

/** What the page provides for the frame. */
export interface HostSide {
  readonly bridge: RichApiBridge;
  readonly context: AppContext;
}

const { gouji } = window.parent as unknown as { readonly gouji: HostSide };
Object.defineProperty(window, "external", { value: { GetContext: () => gouji.context }, configurable: true });
Object.assign(window, { _richApiNativeBridge: gouji.bridge });
