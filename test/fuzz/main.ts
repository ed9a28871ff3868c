import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { campaign } from "./campaign";
import { inputOf } from "./inputs";

const USAGE = `npm run fuzz -- [--inputs 20000] [--seed N] [--from N] [--out out/fuzz]
  Tries spoilt and hostile files on every reader; failing ones are kept in --out. Exit code 1 when one failed.
  --seed S --from N --inputs 1 tries a single input again.`;

/** The nightly run. The seed is the day by default, so that each night tries other inputs and a night can be repeated. */
async function fuzz(): Promise<void> {
  const { values } = parseArgs({
    options: {
      inputs: { type: "string", default: "20000" },
      seed: { type: "string", default: String(Math.floor(Date.now() / 86_400_000)) },
      from: { type: "string", default: "0" },
      out: { type: "string", default: "out/fuzz" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const [seed, from, count] = [Number(values.seed), Number(values.from), Number(values.inputs)];
  console.log(`seed ${seed}, inputs ${from} … ${from + count - 1}`);
  const result = await campaign(seed, count, {
    from,
    failed: ({ number, kind, reason }) => console.log(`input ${number} (${kind}): ${reason}`),
    progress: (done, failures) => {
      if (done % 1000 === 0) console.log(`${done} tried, ${failures} failed`);
    },
  });
  for (const [kind, { used, refused }] of Object.entries(result.outcomes)) {
    console.log(`${kind}: ${used} used, ${refused} refused`);
  }
  const { slowest, largest, failures } = result;
  console.log(`slowest: input ${slowest.number} (${slowest.kind}), ${slowest.seconds.toFixed(2)} s of processor time`);
  console.log(
    `most memory: ${Math.round(largest.bytes / 2 ** 20)} MB, first at input ${largest.number} (${largest.kind})`,
  );
  console.log(`${result.tried} inputs tried, ${failures.length} failed`);
  for (const { number, kind, reason } of failures) {
    mkdirSync(values.out, { recursive: true });
    const file = join(values.out, `${seed}-${number}-${kind}.bin`);
    writeFileSync(file, inputOf(seed, number).bytes);
    console.log(`input ${number}, kept as ${file}: ${reason.split("\n")[0]}`);
  }
  if (failures.length > 0) process.exitCode = 1;
}

void fuzz();
