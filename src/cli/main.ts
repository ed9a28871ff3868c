import { isMainThread, parentPort } from "node:worker_threads";
import { CLI } from "../messages/cli";
import { render } from "../messages/render";
import { serve } from "./many/worker";
import { languageOf, run } from "./run";

const argv = process.argv.slice(2);
let unwritten = false;

function runHere(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", ({ code, message }: NodeJS.ErrnoException) => {
      // A reader that stops early, such as `head`, has all it wants: this is no failure and needs no message.
      if (code === "EPIPE") return;
      if (!unwritten && stream === process.stdout) {
        const text = { template: CLI.unwritten, params: { detail: code ?? message } };
        process.stderr.write(`gouji: ${render(text, languageOf(argv))}\n`);
      }
      unwritten = true;
      process.exitCode = 2;
    });
  }
  void run(argv, {
    stdout: (text) => void process.stdout.write(`${text}\n`),
    stderr: (text) => void process.stderr.write(text),
    interactive: process.stderr.isTTY === true,
    columns: process.stderr.columns,
  }).then((code) => {
    process.exitCode = unwritten ? 2 : code;
  });
}

// The program also runs as its own worker thread, so that it stays a single file.
if (isMainThread) runHere();
else if (parentPort) serve(parentPort);
