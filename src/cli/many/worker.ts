import type { MessagePort } from "node:worker_threads";
import type { FileAnswer, FileTask } from "./check-file";
import { checkFile } from "./check-file";

/** Serves a pool: checks each file that it is told and answers. */
export function serve(port: MessagePort): void {
  port.on("message", (task: FileTask) => {
    void checkFile(task).then((answer) => port.postMessage(answer, buffersOf(answer)));
  });
}

/** Handed over rather than copied. */
function buffersOf(answer: FileAnswer): ArrayBuffer[] {
  if (answer.status === "failed" || answer.files === null) return [];
  const { result, copy } = answer.files;
  return [result, copy]
    .map(({ buffer }) => buffer)
    .filter((buffer): buffer is ArrayBuffer => buffer instanceof ArrayBuffer);
}
