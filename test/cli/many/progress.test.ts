import type { Line } from "../../../src/cli/many/line";
import { Progress } from "../../../src/cli/many/progress";

/** What the bar says after each file of a call, when a file takes so many seconds. */
function bars(files: number, seconds: number, known = 0): string[] {
  const shown: string[] = [];
  let time = 0;
  const terminal = {
    stdout: () => undefined,
    stderr: (text: string) => void shown.push(text.replace("\r\u001b[K", "")),
    interactive: true,
    columns: 200,
  };
  const progress = new Progress(terminal, files, "zh-CN", () => time);
  const line = (file: string): Line => ({
    tool: "gouji",
    version: "0",
    language: "zh-CN",
    file,
    status: "failed",
    problem: { code: "damaged", message: "" },
  });
  progress.resumed(Array.from({ length: known }, (_, i) => line(`旧${i}.xlsx`)));
  for (let i = known; i < files; i++) {
    time += seconds * 1000;
    progress.ended(line(`${i}.xlsx`));
  }
  return shown.slice(known > 0 ? 1 : 0);
}

describe("the progress of many files", () => {
  it("says how long the rest may take, once three files are over", () => {
    const [first, second, third, , fifth] = bars(5, 10);
    expect([first, second].filter((bar) => bar!.includes("约剩"))).toEqual([]);
    expect(third).toContain("3/5  有错误 0  未能核对 3  约剩 20 秒  2.xlsx");
    expect(fifth).not.toContain("约剩");
  });

  it("speaks of minutes where there are many", () => {
    expect(bars(63, 10)[2]).toContain("约剩 10 分钟");
  });

  it("says nothing in the first two seconds", () => {
    expect(bars(10, 0.1).filter((bar) => bar.includes("约剩"))).toEqual([]);
  });

  it("does not count files whose results were there: they took no time", () => {
    expect(bars(10, 10, 5)[2]).toContain("8/10  有错误 0  未能核对 8  约剩 20 秒");
  });
});
