import { isMainThread, parentPort } from "node:worker_threads";
import { serve } from "./many/worker";
import { run } from "./run";

// The program is its own worker, so that it stays one file.
if (isMainThread) {
  void run(process.argv.slice(2), {
    stdout: (text) => void process.stdout.write(`${text}\n`),
    stderr: (text) => void process.stderr.write(text),
    interactive: process.stderr.isTTY === true,
    columns: process.stderr.columns,
  }).then((code) => {
    process.exitCode = code;
  });
} else if (parentPort) {
  serve(parentPort);
}
