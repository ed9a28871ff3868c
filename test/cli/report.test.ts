import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { folder as newFolder, gouji } from "./terminal";

let folder: string;
beforeEach(() => (folder = newFolder()));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SAMPLE = "assets/samples/furong-2020.xlsx";

/** What is said of a report of the sample: three disagreements put eleven of its figures in doubt. */
const WRITTEN = (out: string) =>
  `已写出：${out}（自评报告；标有【待补充】的段落请人工填写）\n尚有 3 处数据差错，涉及报告中 11 个数，已标【待核实】并列在文末\n`;

describe("gouji report", () => {
  it("writes the report as a Word file and says where people must go on", async () => {
    const out = join(folder, "报告.docx");
    const { code, stdout } = await gouji("report", SAMPLE, "--out", out);
    expect([code, stdout]).toEqual([0, WRITTEN(out)]);
    const document = strFromU8(unzipSync(new Uint8Array(readFileSync(out)))["word/document.xml"]!);
    expect(document).toContain("2020年度财政拨款收入总计1604.90万元");
  });

  it("writes the same headings, sentences and notes into a .txt, without tables", async () => {
    const out = join(folder, "报告.txt");
    const { code, stdout } = await gouji("report", SAMPLE, "--out", out);
    expect([code, stdout]).toEqual([0, WRITTEN(out)]);
    const lines = readFileSync(out, "utf8").split("\n");
    expect(lines[0]).toBe("一、部门基本情况");
    expect(lines[2]).toBe("【待补充】请根据机构编制文件填写内设机构和所属单位。");
  });

  it("leaves out the problems that it is told to", async () => {
    const out = join(folder, "报告.txt");
    await gouji(
      "report",
      SAMPLE,
      "--out",
      out,
      "--leave-out",
      "部分报表数据不一致",
      "--leave-out",
      "发放金额与标准不符",
    );
    const text = readFileSync(out, "utf8");
    expect(text).toContain("部分项目预算执行率偏低");
    expect(text).not.toContain("部分报表数据不一致");
    expect(text).not.toContain("发放金额与标准不符");
  });

  it("replaces a file only when told to", async () => {
    const out = join(folder, "报告.docx");
    writeFileSync(out, "mine");
    const refused = await gouji("report", SAMPLE, "--out", out);
    expect([refused.code, refused.stdout]).toEqual([2, ""]);
    expect(refused.stderr).toContain("已经存在；确定要覆盖请加 --overwrite");
    expect(readFileSync(out, "utf8")).toBe("mine");
    expect((await gouji("report", SAMPLE, "--out", out, "--overwrite")).code).toBe(0);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
  });

  it.each([
    [["report", SAMPLE], "report 需要 --out"],
    [["report", "--out", "x.docx"], "report 需要且只需要一个工作簿文件"],
    [["report", SAMPLE, "--out", "报告.doc"], "扩展名须为 .docx 或 .txt"],
    [["report", SAMPLE, "--out", "报告.docx", "--json"], "report 没有 --json 这个选项"],
    [["report", "没有.xlsx", "--out", "报告.docx"], "没有.xlsx"],
    [["report", SAMPLE, "--out", "没有的文件夹/报告.docx"], "报告.docx"],
    [["check", SAMPLE, "--overwrite"], "check 没有 --overwrite 这个选项"],
    [["report", SAMPLE, "--out", "报告.docx", "--leave-out", "没有的问题"], "报告中没有“没有的问题”"],
    [["report", SAMPLE, "--out", "报告.docx", "--year", "1999"], "--year 须是 2000 至 2099 的年份"],
    [["check", SAMPLE, SAMPLE, "--department", "某局"], "--department 和 --year 只用于一个文件"],
  ])("%j is refused with a clear message and writes nothing", async (argv, message) => {
    const { code, stdout, stderr } = await gouji(...argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(existsSync("报告.docx")).toBe(false);
  });

  it("refuses a workbook without any budget table", async () => {
    const { newWorkbook } = await import("../../src/files");
    const file = join(folder, "通讯录.xlsx");
    const sheet = { name: "通讯录", widths: [10], rows: [[{ text: "姓名" }]], merges: [], headerRows: 0 };
    writeFileSync(file, await newWorkbook([sheet]));
    const { code, stderr } = await gouji("report", file, "--out", join(folder, "报告.docx"));
    expect(code).toBe(2);
    expect(stderr).toContain("没有识别出任何预决算表");
  });

  it("speaks English about the Chinese report", async () => {
    const { stdout } = await gouji("report", SAMPLE, "--out", join(folder, "r.docx"), "--lang", "en-US");
    expect(stdout).toContain("self-evaluation report, in Chinese");
  });
});
