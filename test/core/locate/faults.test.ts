import { render } from "../../../src/messages/render";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { analysed, table } from "../support";

const UNIT = "部门：某县水利局　单位：万元";
const HEADS = "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出";

/** 支出决算表 in which all holds: 300.00 = 120.50 + 179.50, and every class and item below. */
const LINES = [
  "合计 | | 300.00 | 120.50 | 179.50",
  "208 | 社会保障和就业支出 | 41.25 | 41.25 |",
  "20805 | 行政事业单位养老支出 | 41.25 | 41.25 |",
  "2080505 | 机关事业单位基本养老保险缴费支出 | 27.50 | 27.50 |",
  "2080506 | 机关事业单位职业年金缴费支出 | 13.75 | 13.75 |",
  "213 | 农林水支出 | 258.75 | 79.25 | 179.50",
  "21303 | 水利 | 258.75 | 79.25 | 179.50",
  "2130301 | 行政运行 | 79.25 | 79.25 |",
  "2130305 | 水利工程建设 | 112.30 | | 112.30",
  "2130306 | 水利工程运行与维护 | 67.20 | | 67.20",
];

function sheet(lines: readonly string[]): SheetSnapshot {
  return table("支出决算表", [UNIT, HEADS, ...lines].join("\n"), "GK03");
}

/** The lines with the figures of some of them exchanged for those of others; null for none. */
function withFiguresOf(from: (line: number) => number | null): string[] {
  return LINES.map((line, i) => {
    const source = from(i);
    const names = line.split("|").slice(0, 2);
    const figures = source === null ? ["", "", ""] : LINES[source]!.split("|").slice(2);
    return [...names, ...figures].join("|");
  });
}

/** What is told above information: the kind of the cause, its range, and whether it is certain. */
function told(lines: readonly string[]) {
  return analysed(sheet(lines))
    .findings.filter((finding) => finding.severity !== "info" && finding.checks.length > 0)
    .map(({ cause }) => (cause ? `${cause.kind} ${cause.range}` : "no cause"));
}

describe("a table in which all holds", () => {
  it("has no fault", () => {
    expect(told(LINES)).toEqual([]);
  });
});

describe("figures out of step with their lines", () => {
  it("are one cause from the first row on, with what each cell should hold", () => {
    // From 2080505 in row 7 on every figure stands one row too low, and its own row is empty.
    const lines = withFiguresOf((i) => (i < 3 ? i : i === 3 ? null : i - 1));
    const [finding, ...others] = analysed(sheet([...lines, " | | 67.20 | | 67.20"])).findings.filter(
      ({ severity, checks }) => severity !== "info" && checks.length > 0,
    );
    expect(others).toEqual([]);
    expect(finding!.cause).toMatchObject({ kind: "labels-out-of-step", shift: 1 });
    expect(render(finding!.text, "zh-CN")).toContain("行起数字与科目错行，偏低 1 行");
  });
});

describe("figures that went over the end of the list", () => {
  it("are lost where one sum of both does not say what either was, and no zeros are made of them", () => {
    // From 2080505 in row 7 on every figure stands two rows too low: 112.30 and 67.20 are gone.
    const [finding] = analysed(sheet(withFiguresOf((i) => (i < 3 ? i : i < 5 ? null : i - 2)))).findings;
    const { kind, shift, cells } = finding!.cause!;
    expect({ kind, shift }).toEqual({ kind: "block-shifted", shift: 2 });
    const lost = cells.filter(({ proposed }) => proposed === null).map(({ fact }) => fact.row);
    expect([...new Set(lost)]).toEqual([12, 13]);
    expect(finding!.suspects).toEqual([]);
  });
});

describe("a line", () => {
  it("with the figures of the line above is copied from there", () => {
    // 2130306 holds the 112.30 of 2130305.
    expect(told(withFiguresOf((i) => (i === 9 ? 8 : i)))).toEqual([expect.stringMatching(/^line-copied [A-Z]13:/)]);
  });

  it("that stands there twice is told once", () => {
    const lines = [...LINES.slice(0, 9), LINES[8]!, LINES[9]!];
    expect(told(lines)).toEqual([expect.stringMatching(/^line-doubled [A-Z]13:/)]);
  });
});

describe("two columns in each other's place", () => {
  it("are one cause", () => {
    const swapped = LINES.map((line) => {
      const [code, name, total, basic, project] = line.split("|") as [string, string, string, string, string];
      return [code, name, basic, total, project].join("|");
    });
    expect(told(swapped)).toEqual([expect.stringMatching(/^columns-swapped C/)]);
  });
});

describe("a column of figures beside an empty one", () => {
  it("was shifted, and is not in the other's place; what it overwrote is not made up", () => {
    // 基本支出 stands in 项目支出 and its own column is empty; 179.50, 112.30 and 67.20 are lost.
    const shifted = LINES.map((line) => {
      const [code, name, total, basic] = line.split("|") as [string, string, string, string, string];
      return [code, name, total, "", basic].join("|");
    });
    const [finding, ...others] = analysed(sheet(shifted)).findings.filter(({ cause }) => cause !== undefined);
    expect(others).toEqual([]);
    expect(finding!.cause).toMatchObject({ kind: "column-shifted", shift: 1, certain: false });
  });
});

describe("a table that fails in many places", () => {
  it("is told as one, with no advice for its cells", () => {
    // Three lines no longer add up, by no slip that people make: 300.00 of 871.16, 258.75 of 333.44, 41.25 of 93.78.
    const wrong = LINES.map((line) =>
      line
        .replace("300.00 | 120.50 | 179.50", "300.00 | 120.50 | 871.16")
        .replace("258.75 | 79.25 | 179.50", "258.75 | 333.44 | 179.50")
        .replace("20805 | 行政事业单位养老支出 | 41.25 | 41.25 |", "20805 | 行政事业单位养老支出 | 93.78 | 64.03 |"),
    );
    const findings = analysed(sheet(wrong)).findings.filter(({ cause }) => cause !== undefined);
    expect(findings.map(({ cause }) => cause!.kind)).toEqual(["table-disagrees"]);
    expect(findings[0]!.suspects).toEqual([]);
  });
});

describe("a headline", () => {
  it("has at most 60 characters", () => {
    const lines = withFiguresOf((i) => (i === 9 ? 8 : i));
    const finding = analysed(sheet(lines)).findings.find(({ cause }) => cause?.kind === "line-copied");
    expect(render(finding!.text, "zh-CN").split(/[；。]/)[0]!.length).toBeLessThanOrEqual(60);
  });
});
