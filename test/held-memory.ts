import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Megabytes of objects that are still referred to after `work` has ended. */
export async function megabytesHeldAfter(work: () => unknown): Promise<number> {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const used = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = used();
  await work();
  return (used() - before) / 2 ** 20;
}
