import type { MessagePort } from "node:worker_threads";
import type { FileAnswer, FileTask } from "./check-file";
import { checkFile } from "./check-file";

/** Runs in a worker of the pool: checks each file that it receives and sends the answer. */
export function serve(port: MessagePort): void {
  port.on("message", (task: FileTask) => {
    void checkFile(task).then((answer) => port.postMessage(answer, buffersOf(answer)));
  });
}

/** The buffers that are transferred to the main thread instead of copied. */
function buffersOf(answer: FileAnswer): ArrayBuffer[] {
  if (answer.status === "failed" || answer.files === null) return [];
  const { result, copy } = answer.files;
  return [result, copy]
    .map(({ buffer }) => buffer)
    .filter((buffer): buffer is ArrayBuffer => buffer instanceof ArrayBuffer);
}
