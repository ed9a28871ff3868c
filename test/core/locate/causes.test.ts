import { analysed, suspects, table, verdicts, withCell } from "../support";
import { draws, fc } from "../../draws";

const HEADINGS = "单位：万元\n项目名称 | 上年结转结余 | 本年收到 | 本年支出 | 年末结转结余";
const RIGHT = table(
  "2020年度项目资金收支明细表",
  `${HEADINGS}
  一、区本级 | | | |
  岗位津贴   | 0.00  | 7.00   | 6.64  | 0.36
  监管经费   | 25.84 | 151.12 | 70.58 | 106.38
  宣传经费   | 3.20  | 12.40  | 9.15  | 6.45
  小计       | 29.04 | 170.52 | 86.37 | 113.19
  合计       | 29.04 | 170.52 | 86.37 | 113.19`,
);

function codes(sheet: Parameters<typeof analysed>[0]) {
  return analysed(sheet).findings.filter((f) => f.severity === "error" && f.code.startsWith("P-"));
}

describe("finding the wrong cell", () => {
  it("finds nothing in a table that agrees", () => {
    expect(codes(RIGHT)).toEqual([]);
  });

  it("blames the receipt when a project's balance, its cover and the section's receipts miss for the same cause", () => {
    const findings = codes(withCell(RIGHT, "C5", 1));
    expect(findings).toHaveLength(1);
    expect(findings[0]!.checks).toEqual(["P-1:区本级/岗位津贴", "P-3:区本级小计/本年收到", "P-7:区本级/岗位津贴"]);
    expect(suspects(analysed(withCell(RIGHT, "C5", 1)), findings[0]!.code)[0]).toEqual({
      cell: "C5",
      from: "1.00",
      to: "7.00",
      rank: 1,
    });
  });

  it("blames the subtotal when it misses its rows, its own flow and the total", () => {
    const wrong = withCell(RIGHT, "E8", 131.19);
    const findings = codes(wrong);
    expect(findings).toHaveLength(1);
    expect(suspects(analysed(wrong), findings[0]!.code)[0]).toEqual({
      cell: "E8",
      from: "131.19",
      to: "113.19",
      rank: 1,
    });
  });

  it("tells two errors apart", () => {
    const wrong = withCell(withCell(RIGHT, "C5", 1), "D7", 9.51);
    expect(
      codes(wrong)
        .map((f) => f.suspects[0]!.fact.cell.address)
        .sort(),
    ).toEqual(["C5", "D7"]);
  });

  it("shows cells that no identity can tell apart as equally likely", () => {
    const sheet = table(
      "2020年度基本支出情况表",
      "单位：万元\n项目 | 决算数\n人员经费 | 300.00\n公用经费 | 40.00\n合计 | 999.00",
    );
    const ranks = suspects(analysed(sheet), "D06-4").map((s) => s.rank);
    expect(ranks).toEqual([1, 1, 1]);
  });

  it("proposes nothing where no one cell and no slips in a few would do", () => {
    const sheet = table(
      "2020年度部门收支余情况表",
      `单位：万元
      项目 | 决算数
      年初结转和结余 | 0.00
      本年收入合计 | 936.47
      收入总计 | 936.47
      基本支出 | 400.00
      项目支出 | 100.00
      本年支出合计 | 500.00
      年末结转和结余 | 0.00`,
    );
    const projects = table(
      "2020年度项目资金收支明细表",
      `${HEADINGS}\n甲 | 0.00 | 100.00 | 100.00 | 0.00\n合计 | 0.00 | 100.00 | 100.00 | 0.00`,
    );
    const finding = analysed(sheet, projects).findings.find((f) => f.checks.includes("P-6:本年收入"))!;
    expect(finding.suspects).toEqual([]);
  });

  it("puts the changed cell first, or ties it for first, whatever single amount is changed by more than rounding", () => {
    const amounts = RIGHT.cells.filter((c) => typeof c.value === "number");
    fc.assert(
      fc.property(fc.constantFrom(...amounts), fc.integer({ min: 5, max: 5000 }), (cell, cents) => {
        const address = `${String.fromCharCode(64 + cell.column)}${cell.row}`;
        const right = cell.value as number;
        const wrong = withCell(RIGHT, address, Number((right + cents / 100).toFixed(2)));
        const analysis = analysed(wrong);
        const blamed = analysis.findings.flatMap((f) => f.suspects).filter((s) => s.rank === 1);
        expect(blamed.map((s) => s.fact.cell.address)).toContain(address);
      }),
      { numRuns: draws(200) },
    );
  });

  it("leaves fewer violated checks when its first proposal is followed", () => {
    const amounts = RIGHT.cells.filter((c) => typeof c.value === "number");
    const violated = (a: ReturnType<typeof analysed>) => a.checks.filter((c) => c.verdict === "inconsistent").length;
    fc.assert(
      fc.property(fc.constantFrom(...amounts), fc.integer({ min: 5, max: 5000 }), (cell, cents) => {
        const address = `${String.fromCharCode(64 + cell.column)}${cell.row}`;
        const wrong = withCell(RIGHT, address, Number(((cell.value as number) + cents / 100).toFixed(2)));
        const analysis = analysed(wrong);
        const first = analysis.findings.find((f) => f.suspects.length > 0)!.suspects[0]!;
        const proposed = Number(suspects(analysis, analysis.findings.find((f) => f.suspects.length > 0)!.code)[0]!.to);
        const repaired = analysed(withCell(wrong, first.fact.cell.address, proposed));
        expect(violated(repaired)).toBeLessThan(violated(analysis));
      }),
      { numRuns: draws(100) },
    );
  });

  it("gives the same verdicts when the projects stand in another order", () => {
    const swapped = {
      ...RIGHT,
      cells: RIGHT.cells.map((c) => ({ ...c, row: c.row === 5 ? 7 : c.row === 7 ? 5 : c.row })),
    };
    expect(verdicts(analysed(swapped), "P-1")).toEqual(verdicts(analysed(RIGHT), "P-1"));
    expect(verdicts(analysed(swapped), "P-3")).toEqual(verdicts(analysed(RIGHT), "P-3"));
  });
});
