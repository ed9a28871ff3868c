import { inputOf } from "./inputs";
import type { Said } from "./campaign";

/*
 * The process in which inputs are tried, so that one that hangs or eats the memory takes only this process with it. It
 * says what it is about to try before it tries it.
 */

const say = (message: Said) => process.send!(message);

const POLLUTED = Object.getOwnPropertyNames(Object.prototype).join();

async function tryInputs(seed: number, from: number, to: number): Promise<void> {
  for (let number = from; number < to; number++) {
    const input = inputOf(seed, number);
    say({ what: "begins", number, kind: input.kind });
    const before = process.cpuUsage();
    let outcome: string;
    try {
      outcome = await input.use();
    } catch (error) {
      outcome = `crash: ${error instanceof Error ? error.stack : String(error)}`;
    }
    const { user, system } = process.cpuUsage(before);
    if (Object.getOwnPropertyNames(Object.prototype).join() !== POLLUTED)
      outcome = "crash: Object.prototype was changed";
    say({
      what: "ended",
      number,
      outcome,
      seconds: (user + system) / 1e6,
      bytes: process.resourceUsage().maxRSS * 1024,
    });
  }
  process.disconnect();
}

const [seed, from, to] = process.argv.slice(2).map(Number) as [number, number, number];
void tryInputs(seed, from, to);
