import { withPlaces } from "../../../src/core/text/places";
import { render } from "../../../src/core/text/render";
import { text } from "../../../src/core/text/text";

const FAULT = text(
  "{form}第 {row} 行 {column} 列起偏右，如 {cells}，{count} 处",
  "{form} {row} {column} {cells} {count}",
  {
    form: { zh: "支出表", en: "expenditure" },
    row: { row: 12 },
    column: { column: "AB" },
    cells: { list: [{ cell: "D12" }, text("{cell}", "{cell}", { cell: { sheet: "支出", address: "D13" } })] },
    count: 2,
  },
);

describe("Places in a text", () => {
  it("are shown as a sheet's row numbers, column letters and addresses", () => {
    expect(render(FAULT, "zh-CN")).toBe("支出表第 12 行 AB 列起偏右，如 D12、支出!D13，2 处");
  });

  it("are told in other words wherever they stand, and nothing else is", () => {
    const told = withPlaces(FAULT, (place) => `〔${Object.values(place).join(" ")}〕`);
    expect(render(told, "zh-CN")).toBe("支出表第 〔12〕 行 〔AB〕 列起偏右，如 〔D12〕、〔支出 D13〕，2 处");
  });
});
