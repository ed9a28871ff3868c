import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { folder as newFolder, gouji } from "../terminal";

const ROOT = join(__dirname, "../../..");
const COUNT = 12;

let folder: string;
beforeEach(() => {
  folder = newFolder();
  mkdirSync(join(folder, "in"));
  for (let number = 1; number <= COUNT; number++) {
    cpSync("assets/samples/furong-2020-messy.xlsx", join(folder, "in", `${number}.xlsx`));
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

jest.setTimeout(240_000);

describe("Ctrl+C during a check of many files", () => {
  it("leaves whole results only, says how many, ends with 130, and the same call goes on from there", async () => {
    const call = ["check", join(folder, "in"), "--out-dir", join(folder, "out"), "--jobs", "1"];
    const child = spawn(process.execPath, ["--require", require.resolve("tsx/cjs"), "src/cli/main.ts", ...call], {
      cwd: ROOT,
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (/^\[2\//m.test(said) && !child.killed) child.kill("SIGINT");
    });
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(130);
    const done = Number(/已中断：12 个文件中已完成 (\d+) 个/.exec(said)?.[1]);
    expect(done).toBeGreaterThanOrEqual(2);
    expect(done).toBeLessThan(COUNT);

    const kept = readdirSync(join(folder, "out"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .filter((name) => name !== "gouji-results.json");
    const lines = kept.flatMap((name) => /^(\d+\.xlsx)\.line\.json$/.exec(name)?.[1] ?? []);
    expect(lines).toHaveLength(done);
    expect(kept.sort()).toEqual(lines.flatMap((name) => [name, `${name}.check.json`, `${name}.line.json`]).sort());

    const { stderr, stdout } = await gouji(...call);
    expect(stderr).toContain(`${done} 个文件的结果仍然有效`);
    expect(stdout).toContain("文件 12 个：没有错误 0，有错误 12，未能核对 0");
  });
});
