import { PROJECT_MONEY } from "../../../src/core/forms/projects/money-columns";
import { projectFunds } from "../../../src/core/forms/projects/project-funds";

it("every column of money in 项目资金收支明细表 is added up and can be asked for", () => {
  const { columns } = projectFunds.layout as { columns: Record<string, { measure?: string }> };
  const money = Object.entries(columns).flatMap(([key, { measure }]) => (measure === undefined ? [key] : []));
  expect(PROJECT_MONEY).toEqual(money);
});
