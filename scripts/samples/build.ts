import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { SAMPLES } from "./samples";

/** Writes the sample workbooks into assets/samples. */
async function main(): Promise<void> {
  const folder = path.resolve(__dirname, "../../assets/samples");
  await mkdir(folder, { recursive: true });
  for (const [name, build] of Object.entries(SAMPLES)) {
    const bytes = await build();
    await writeFile(path.join(folder, name), bytes);
    console.log(`${name}: ${bytes.length} bytes`);
  }
}

void main();
