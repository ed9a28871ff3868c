import { parseArgs } from "node:util";
import type { WorkbookMemory } from "../core/memory";
import type { Language } from "../messages/render";
import type { ManyRequest } from "./many/arguments";
import { MANY_OPTIONS, manyArguments, meansMany } from "./many/arguments";
import { WrongCall } from "./wrong-call";

export { WrongCall };

/** Whose tables they are and of which year, where they do not say. */
export type GivenHead = Pick<WorkbookMemory, "department" | "year">;

/** The request that a command line makes. */
export type Request =
  | { readonly command: "help" }
  | { readonly command: "version" }
  | {
      readonly command: "check";
      readonly file: string;
      readonly json: boolean;
      /** True for every check with its sum and source. */
      readonly verbose: boolean;
      readonly given: GivenHead;
      readonly out: string | null;
      readonly settings: string | null;
      readonly packs: readonly string[];
      readonly language: Language;
    }
  | {
      readonly command: "report";
      readonly file: string;
      readonly out: string;
      /** True where an existing file may be replaced. */
      readonly overwrite: boolean;
      /** Titles of problems that are left out. */
      readonly leaveOut: readonly string[];
      readonly given: GivenHead;
      readonly settings: string | null;
      readonly packs: readonly string[];
      readonly language: Language;
    }
  | {
      readonly command: "compare";
      readonly older: string;
      readonly newer: string;
      readonly json: boolean;
      readonly out: string | null;
      readonly packs: readonly string[];
      readonly language: Language;
    }
  | ManyRequest
  | { readonly command: "clear"; readonly file: string; readonly out: string; readonly language: Language }
  | {
      readonly command: "claims";
      /** The workbook; null to check the draft on its own. */
      readonly workbook: string | null;
      readonly draft: string;
      readonly json: boolean;
      /** The Word file to be written: a copy of the draft with comments; null for none. */
      readonly out: string | null;
      /** True where an existing file may be replaced. */
      readonly overwrite: boolean;
      readonly packs: readonly string[];
      readonly language: Language;
    }
  | {
      readonly command: "template";
      readonly forms: "list";
      readonly packs: readonly string[];
      readonly language: Language;
    }
  | {
      readonly command: "template";
      /** The ids of forms, in the order of the sheets to be made. */
      readonly forms: readonly string[];
      /** The workbook to a copy of which the sheets are added; null for a new workbook. */
      readonly into: string | null;
      readonly out: string;
      /** The year of the tables. If null, the workbook's own year, or without one the last calendar year. */
      readonly year: number | null;
      readonly packs: readonly string[];
      readonly language: Language;
    };

/**
 * Reads the command line.
 * @throws WrongCall for unknown commands, options or missing arguments.
 */
export function readArguments(argv: readonly string[]): Request {
  const { values, positionals } = parse(argv);
  if (values.help) return { command: "help" };
  if (values.version) return { command: "version" };
  const [command, ...files] = positionals;
  if (command === undefined || command === "help") return { command: "help" };
  if (command === "template") {
    assertOptions(command, values);
    return templateArguments(files, values);
  }
  if (command === "claims") {
    assertOptions(command, values);
    return claimsArguments(files, values);
  }
  if (command === "compare") {
    assertOptions(command, values);
    return compareArguments(files, values);
  }
  if (command !== "check" && command !== "clear" && command !== "report") {
    throw new WrongCall(
      `没有“${command}”这个命令，可用：check、claims、compare、report、clear、template`,
      `there is no command “${command}”; use check, claims, compare, report, clear or template`,
    );
  }
  assertOptions(command, values);
  const [file] = files;
  const language = languageOf(values.lang);
  if (command === "check" && file !== undefined && meansMany(files, values))
    return manyArguments(files, values, language);
  if (file === undefined || files.length > 1) {
    throw command === "check"
      ? new WrongCall(
          "check 需要至少一个工作簿、文件夹或 @清单",
          "check takes a workbook, a folder or an @list at least",
        )
      : new WrongCall(`${command} 需要且只需要一个工作簿文件`, `${command} takes exactly one workbook`);
  }
  if (command === "clear") {
    if (values.out === undefined)
      throw new WrongCall("clear 需要 --out 指定输出文件", "clear needs --out for the file to write");
    return { command, file, out: values.out, language };
  }
  if (command === "report") return reportArguments(file, values);
  return {
    command,
    file,
    json: values.json ?? false,
    verbose: values.verbose ?? false,
    out: values.out ?? null,
    given: givenHead(values),
    settings: values.settings ?? null,
    packs: values.pack ?? [],
    language,
  };
}

/** Department and year as the command line gives them, for tables that do not say. */
function givenHead({ department, year }: ReturnType<typeof parse>["values"]): GivenHead {
  return {
    ...(department === undefined ? {} : { department: department.trim() }),
    ...(year === undefined ? {} : { year: yearOf(year) }),
  };
}

/**
 * The options of each command. An option that a command would ignore is an error, because the user expects an effect.
 */
const OPTIONS = {
  check: ["json", "verbose", "out", "department", "year", "settings", "pack", "lang", ...Object.keys(MANY_OPTIONS)],
  report: ["out", "overwrite", "leave-out", "department", "year", "settings", "pack", "lang"],
  claims: ["json", "out", "overwrite", "pack", "lang"],
  compare: ["json", "out", "pack", "lang"],
  clear: ["out", "lang"],
  template: ["list", "into", "out", "year", "pack", "lang"],
} as const;

function assertOptions(command: keyof typeof OPTIONS, values: object): void {
  const known: readonly string[] = OPTIONS[command];
  const stranger = Object.keys(values).find((option) => !known.includes(option));
  if (stranger !== undefined) {
    throw new WrongCall(`${command} 没有 --${stranger} 这个选项`, `${command} has no option --${stranger}`);
  }
}

function reportArguments(file: string, values: ReturnType<typeof parse>["values"]): Request {
  if (values.out === undefined) {
    throw new WrongCall("report 需要 --out 指定输出文件", "report needs --out for the file to write");
  }
  return {
    command: "report",
    file,
    out: values.out,
    overwrite: values.overwrite ?? false,
    leaveOut: values["leave-out"] ?? [],
    given: givenHead(values),
    settings: values.settings ?? null,
    packs: values.pack ?? [],
    language: languageOf(values.lang),
  };
}

function claimsArguments(files: readonly string[], values: ReturnType<typeof parse>["values"]): Request {
  const [first, second] = files;
  if (first === undefined || files.length > 2) {
    throw new WrongCall(
      "claims 需要一份报告（.docx 或 .txt），前面可加一个工作簿",
      "claims takes a draft (.docx or .txt), and a workbook before it if you like",
    );
  }
  const rest = {
    command: "claims" as const,
    json: values.json ?? false,
    out: values.out ?? null,
    overwrite: values.overwrite ?? false,
    packs: values.pack ?? [],
    language: languageOf(values.lang),
  };
  return second === undefined ? { ...rest, workbook: null, draft: first } : { ...rest, workbook: first, draft: second };
}

function compareArguments(files: readonly string[], values: ReturnType<typeof parse>["values"]): Request {
  const [older, newer] = files;
  if (older === undefined || newer === undefined || files.length > 2) {
    throw new WrongCall(
      "compare 需要两个文件：原版本和新版本",
      "compare takes two files: the older and the newer version",
    );
  }
  return {
    command: "compare",
    older,
    newer,
    json: values.json ?? false,
    out: values.out ?? null,
    packs: values.pack ?? [],
    language: languageOf(values.lang),
  };
}

function templateArguments(forms: readonly string[], values: ReturnType<typeof parse>["values"]): Request {
  const language = languageOf(values.lang);
  const packs = values.pack ?? [];
  if (values.list) return { command: "template", forms: "list", packs, language };
  if (forms.length === 0) {
    throw new WrongCall(
      "template 需要至少一张表的编号，例如 D01；--list 列出全部",
      "template takes the id of one table at least, such as D01; --list shows all",
    );
  }
  if (values.out === undefined) {
    throw new WrongCall("template 需要 --out 指定输出文件", "template needs --out for the file to write");
  }
  return {
    command: "template",
    forms,
    into: values.into ?? null,
    out: values.out,
    year: values.year === undefined ? null : yearOf(values.year),
    packs,
    language,
  };
}

function yearOf(written: string): number {
  // Titles are recognised with years of this century only.
  if (/^20\d{2}$/.test(written)) return Number(written);
  throw new WrongCall(
    `--year 须是 2000 至 2099 的年份，不能是“${written}”`,
    `--year is 2000 to 2099, not “${written}”`,
  );
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        verbose: { type: "boolean" },
        out: { type: "string", short: "o" },
        lang: { type: "string" },
        list: { type: "boolean" },
        into: { type: "string" },
        year: { type: "string" },
        department: { type: "string" },
        settings: { type: "string" },
        pack: { type: "string", multiple: true },
        overwrite: { type: "boolean" },
        "leave-out": { type: "string", multiple: true },
        ...MANY_OPTIONS,
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "v" },
      },
    });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new WrongCall(`参数有误：${said}`, `wrong arguments: ${said}`);
  }
}

function languageOf(asked: string | undefined): Language {
  if (asked === undefined || asked === "zh-CN") return "zh-CN";
  if (asked === "en-US") return "en-US";
  throw new WrongCall(`--lang 只能是 zh-CN 或 en-US，不能是“${asked}”`, `--lang is zh-CN or en-US, not “${asked}”`);
}

export const HELP = {
  "zh-CN": `勾稽 gouji — 核对部门预决算表

  gouji check 工作簿.xlsx [--verbose] [--json] [--out 输出.xlsx] [--lang zh-CN|en-US] [--settings 设置.json] [--pack 方案…]
      核对全部可识别的表，列出发现；文件可以是 .xlsx、.xls、.et、.ods，或含有各表的 .docx（结果另存为 .xlsx）；
      .docx 连文字一起核对，并列出没有公开的表和章节，--out 批注.docx 写出带批注的副本；
      --verbose 连同每项勾稽、算式和依据；--out 写出带底稿和标记的副本（不改动原文件）；
      --department 单位名称 --year 年度 补上各表没有写明的单位和年度，底稿和报告照此写（check、report）；
      --json 只输出一个 JSON 对象（格式见 docs/check-result.schema.json）；
      --pack 加载本省方案（.json）或财政部科目表（.xlsx、.csv），可写多次，check、report、claims、template 都可用
  gouji report 工作簿.xlsx --out 报告.docx [--overwrite] [--settings 设置.json]
      用各表数据写出自评报告的 Word 文件（公文格式），扩展名为 .txt 时只写文字；
      文件已经存在时，加 --overwrite 才会覆盖；--leave-out 问题标题 略去一类问题，可写多次；
      勾稽不成立的数据标【待核实】，并列在文末
  gouji claims [工作簿.xlsx] 报告.docx [--out 带批注.docx [--overwrite]] [--json] [--lang zh-CN|en-US]
      核对报告（.docx 或 .txt）中的每个金额、百分比、个数和增减说法：与表一致、尾差、不一致（附单元格），
      或与另一句矛盾；不给工作簿时只核对文中前后是否一致；--out 写出一份副本，问题以 Word 批注标在原处；
      --json 的格式见 docs/claims.schema.json
  gouji compare 原文件 新文件 [--out 对比.xlsx] [--json]
      对比两个版本（工作簿或公开文件）：哪些数变了，哪些问题已解决、新出现、仍存在，原来的说明一并列出
  gouji check 文件… | 文件夹 | @清单 [--out-dir 结果文件夹] [--summary 汇总.xlsx] [--jobs N] [--json]
      核对多个文件（文件夹含下级），一个文件出问题不影响其余；--out-dir 逐个保存结果，中断后再次运行即继续，
      --force 全部重做；--summary 写出汇总；--json 每个文件输出一行 JSON（格式见 docs/many-files.schema.json）；
      --base 结果中文件名的起点；--time-limit 秒、--memory-limit MB 每个文件的上限（300 秒、2048 MB）
  gouji clear 工作簿.xlsx --out 输出.xlsx
      去掉勾稽添加的底稿和标记
  gouji template 表号… --out 输出.xlsx [--into 工作簿.xlsx] [--year 年度]
      写出标准表的空白模板（含合计公式、数据验证和填列说明），如 gouji template D01 P1 --out 新表.xlsx；
      --into 把模板加到该工作簿的副本中；gouji template --list 列出全部表号和表名

退出码：0 没有错误级发现；1 有错误级发现（claims：有不一致或矛盾，或没有核对成任何数据）；2 文件无法读取或命令有误（多个文件时：至少一个未能核对）；130 中断`,
  "en-US": `gouji — reconciles departmental budget tables

  gouji check FILE.xlsx [--verbose] [--json] [--out OUT.xlsx] [--lang zh-CN|en-US] [--settings FILE.json] [--pack FILE…]
      checks every table that is recognised and lists the findings; the file may be an .xlsx, .xls,
      .et, .ods, or a .docx with tables (results are written as .xlsx; the text of a .docx is held
      against its tables, and --out COPY.docx writes it back with comments); --verbose adds every check
      with its sum and source; --out writes a copy with
      computed sheets and marks (the file itself is not changed); --json prints one JSON object
      (format: docs/check-result.schema.json); --pack loads a province's pack (.json) or a list of
      budget subjects (.xlsx, .csv); it may be given several times, with check, report,
      claims and template; --department NAME and --year YEAR say what the tables do not, for
      papers and report (check, report)
  gouji report FILE.xlsx --out REPORT.docx [--overwrite] [--settings FILE.json]
      writes the self-evaluation report (in Chinese) as a Word file in official layout, or its text
      alone where the extension is .txt; a file that exists is replaced with --overwrite only;
      --leave-out TITLE leaves out a kind of problem and may be repeated; figures whose checks
      fail are marked 【待核实】 and listed at its end
  gouji claims [FILE.xlsx] REPORT.docx [--out MARKED.docx [--overwrite]] [--json] [--lang zh-CN|en-US]
      checks a draft (.docx or .txt) figure by figure: amounts, percentages, counts and comparisons
      against the tables (with the cell) and against the rest of the draft; without a workbook only
      the latter; --out writes a copy of the Word file with what was found as comments at their
      places; --json prints one JSON object (format: docs/claims.schema.json)
  gouji compare OLDER NEWER [--out COMPARISON.xlsx] [--json]
      compares two versions (workbooks or documents): which figures changed, which findings are
      gone, new or remain, with earlier explanations
  gouji check FILE… | FOLDER | @LIST [--out-dir FOLDER] [--summary OUT.xlsx] [--jobs N] [--json]
      checks many files (folders with all below); a bad one never stops the rest; --out-dir keeps the
      result of each, and the same command goes on after an interruption, --force makes all anew;
      --summary writes one workbook of all; --json prints a line of JSON a file (format:
      docs/many-files.schema.json); --base is where names in the results start from;
      --time-limit SECONDS, --memory-limit MB for each file (300 s, 2048 MB)
  gouji clear FILE.xlsx --out OUT.xlsx
      takes the computed sheets and marks away again
  gouji template ID… --out OUT.xlsx [--into FILE.xlsx] [--year YEAR]
      writes standard tables, empty, with formulas of the sums, data validation and notes;
      --into adds them to a copy of a workbook; gouji template --list shows every id and name

Exit code: 0 no finding of level error; 1 some (claims: a disagreement or conflict, or nothing compared); 2 the file cannot be read or the
call is wrong (of many files: one at least was not checked); 130 interrupted`,
} as const;
