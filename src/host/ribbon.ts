import { notImplemented } from "./errors";

/*
 * The ribbon's side of the Common API: how desktop Excel makes an add-in carry out the function of a button, and how
 * the add-in reports that it is done. This was learnt from the library, which calls these members of `window.external`.
 */

/** The library's numbers for the event of a pressed button and for the call that completes it. */
const BUTTON_PRESSED = 39;
const BUTTON_DONE = 94;
const SUCCEEDED = 0;

/** A Windows safe array, in which values arrive. */
interface SafeArray {
  toArray(): readonly unknown[];
}

type OnEvent = (event: number, payload: SafeArray) => void;
type OnAnswer = (status: number) => void;

/** Presses ribbon buttons that run a function. */
export class Ribbon {
  /** The members of `window.external` other than `GetContext`. Other members of the Common API throw. */
  readonly external = {
    RegisterEvent: (event: number, _target: string, onEvent: OnEvent, onAnswer: OnAnswer): void => {
      if (event !== BUTTON_PRESSED) throw notImplemented(`event ${event} of the Common API`);
      this.onPressed = onEvent;
      onAnswer(SUCCEEDED);
    },
    Execute: (method: number, args: readonly unknown[], onAnswer: OnAnswer): void => {
      if (method !== BUTTON_DONE) throw notImplemented(`method ${method} of the Common API`);
      const [press, status] = args as [string, number];
      this.pressed.get(press)?.(status);
      this.pressed.delete(press);
      onAnswer(SUCCEEDED);
    },
  };

  private onPressed: OnEvent | undefined;
  private readonly pressed = new Map<string, (status: number) => void>();
  private presses = 0;

  /**
   * Presses the button that runs a function of the add-in. Resolves when the add-in has called `event.completed()`;
   * rejects when the add-in has no such function.
   * @param control the button's id in the manifest.
   */
  press(functionName: string, control: string): Promise<void> {
    const press = String(++this.presses);
    return new Promise((resolve, reject) => {
      const onPressed = this.onPressed;
      if (!onPressed) throw new Error("no add-in has been started");
      this.pressed.set(press, (status) => {
        if (status === SUCCEEDED) resolve();
        else reject(new Error(`the add-in cannot run ${functionName} (${status})`));
      });
      const event = JSON.stringify({ source: { id: control } });
      onPressed(BUTTON_PRESSED, { toArray: () => [press, functionName, event] });
    });
  }
}
