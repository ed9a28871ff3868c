import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { humanOutput } from "../../../src/cli/human-output";
import { jsonOutput } from "../../../src/cli/json-output";
import { analysed } from "../support";
import { formula, projects, sheet, stating } from "./support";

const own = stating(
  ["支出", formula("项目!D6", 8.64), formula("项目!C6", 10), null, "警告"],
  ["条件", formula('SUMIF(项目!A4:A5,"甲",项目!D4:D5)', 6.64), 6.64],
  ["半数", formula("项目!D6*0.5", 4.32), 4.32],
  ["未填", formula("项目!D6", 8.64), null],
);

describe("gouji check of a workbook with own checks", () => {
  it("says where they were read, which fail and which were not judged", () => {
    const lines = humanOutput(analysed(projects(), own), "zh-CN").split("\n");
    expect(lines).toContain("  自定义勾稽  自定义勾稽");
    expect(lines.some((line) => line.startsWith("  [U:支出] “支出”不成立，相差 1.36 万元（允许尾差 0.01 万元）"))).toBe(
      true,
    );
    expect(lines).toContain("    U:未填  未填（1 项）：右式（自定义勾稽!C5）为空");
  });

  it("judges them without any recognised table too", () => {
    const ledger = sheet("台账", [["收入", 3.5]]);
    const alone = stating(["台账", formula("台账!B1", 3.5), 4.5]);
    expect(humanOutput(analysed(ledger, alone), "zh-CN")).toContain("[U:台账] “台账”不成立");
  });

  it("gives JSON as its schema describes it", () => {
    const json = jsonOutput(analysed(projects(), own), "账.xlsx", "0.1.0", "zh-CN");
    const schema: object = JSON.parse(readFileSync("docs/check-result.schema.json", "utf8"));
    const validate = new Ajv().compile(schema);
    validate(JSON.parse(JSON.stringify(json)));
    expect(validate.errors).toBeNull();
    expect(json.workbook.sheets.find((s) => s.name === "自定义勾稽")?.use).toBe("own-checks");
    expect(json.checks.find((c) => c.id === "U:支出")).toMatchObject({
      verdict: "inconsistent",
      residual: "-1.36",
      tolerance: "0.01",
      unit: "万元",
      terms: [
        { sheet: "项目", address: "D6", value: "8.64", coefficient: 1 },
        { sheet: "项目", address: "C6", value: "10.00", coefficient: -1 },
      ],
    });
  });
});
