import type { CellAddress } from "../grid/snapshot";
import type { Localised, Text } from "../text/text";
import { text } from "../text/text";

const others = (count: number): Text =>
  count === 0
    ? text("", "")
    : text(
        "（文字还可能指另外 {count} 个数，均不一致）",
        " (the words may also mean {count} other figures; none agrees)",
        {
          count,
        },
      );

/** What is said beside a claim. */
export const NOTES = {
  disagrees: (cell: CellAddress, says: string, more: number): Text =>
    text("表中 {cell} 为 {says}{others}", "the table has {says} in {cell}{others}", {
      cell,
      says,
      others: others(more),
    }),
  disagreesWorked: (formula: string, says: string, more: number): Text =>
    text("按表中数据应为 {formula} = {says}{others}", "by the tables it is {formula} = {says}{others}", {
      formula,
      says,
      others: others(more),
    }),
  leftEmpty: (): Text =>
    text("表中相应栏目未填列数据，视为 0", "the tables have no figure for this, which counts as 0"),
  borneOut: (formula: string, written: string, says: string): Text =>
    text("{formula}，文中 {written} 疑为 {says}", "{formula}; {written} is probably {says}", {
      formula,
      written,
      says,
    }),
  accountsOfBudget: (): Text =>
    text(
      "此处所说是预算表中的数，“决算”疑为“预算”",
      "the figure is the budget's; the word for final accounts is probably wrong",
    ),
  sameYear: (): Text => text("与本年自身相比，年份疑有误", "compared with the year itself: the year is probably wrong"),
  tail: (cell: CellAddress, says: string): Text =>
    text("与表中 {cell} 的 {says} 相差末位", "off the {says} of {cell} by its last place", { cell, says }),
  notNothing: (cell: CellAddress, says: string): Text =>
    text("文中称无，表中 {cell} 为 {says}", "the draft says there is none, the table has {says} in {cell}", {
      cell,
      says,
    }),
  otherDirection: (cell: CellAddress, says: string): Text =>
    text("增减方向与表中数据不符（{cell}，{says}）", "the direction is not that of the table ({cell}, {says})", {
      cell,
      says,
    }),
  otherOrder: (spent: string, budgeted: string, order: Localised): Text =>
    text(
      "决算 {spent} {order}预算 {budgeted}，与文字不符",
      "{spent} spent is {order} the {budgeted} budgeted, against the words",
      {
        spent,
        budgeted,
        order,
      },
    ),
  directionOfFigures: (formula: string): Text =>
    text("增减方向与文中数字不符：{formula}", "the direction is not that of the figures: {formula}", { formula }),
  severalSubjects: (cells: Text): Text =>
    text(
      "所指不唯一，可能是 {cells}；请写明文号或级次",
      "several rows bear this name: {cells}; name the document or the level",
      {
        cells,
      },
    ),
  conflict: (result: string, formula: string): Text =>
    text("文中前后矛盾：{formula} ≠ {result}", "the draft contradicts itself: {formula} ≠ {result}", {
      formula,
      result,
    }),
  fundsNotInPlace: (expected: string, received: string): Text =>
    text(
      "年初预算加追加、减财政直接拨付为 {expected}，实际收到 {received}，文中未说明原因",
      "budget and additions less direct payments come to {expected}, {received} was received, and the draft does not say why",
      { expected, received },
    ),
  paidDirectly: (): Text =>
    text(
      "文中称该款已由财政局直接拨付，又列作本单位结转结余，口径矛盾",
      "the draft says that the finance bureau paid this directly and still counts it among the department's balance",
    ),
  otherName: (name: string, usual: string): Text =>
    text("同一单位前后写法不同：“{name}”与“{usual}”", "one body under two names: {name} and {usual}", { name, usual }),
  otherProjectName: (name: string, usual: string): Text =>
    text("同一项目前后写法不同：“{name}”与“{usual}”，请统一", "one project under two names: {name} and {usual}", {
      name,
      usual,
    }),
  sameProjectName: (documents: string): Text =>
    text(
      "不同项目同名（{documents}），须以文号或级次区分",
      "different projects of one name ({documents}); tell them apart by document or level",
      {
        documents,
      },
    ),
  unitMissing: (written: string): Text =>
    text("此前写作“{written}”，此处漏写单位", "written {written} before; the unit is missing here", { written }),
  numberSkipped: (expected: string): Text =>
    text("序号不连续：缺少{expected}", "the numbering skips {expected}", { expected }),
};
