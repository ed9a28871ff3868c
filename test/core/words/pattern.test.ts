import { expressionOf, isLike } from "../../../src/core/words/pattern";
import type { Pattern } from "../../../src/core/words/pattern";

describe("a pattern of titles", () => {
  it.each<[string, Pattern, boolean]>([
    ["部门支出总表", "支出总表", true],
    ["部门支出总表", "^支出总表", false],
    ["支出总表", "^支出[决算]总{表|情况}$", true],
    ["支出决算总情况", "^支出[决算]总{表|情况}$", true],
    ["支出决算总情况表", "^支出[决算]总{表|情况}$", false],
    ["支出总", "支出总{表|情况}", false],
    ["三公经费及机关运行经费预算表", "三公经费…预算表", true],
    ["公开05-1表", "公开#[#][-#]表", true],
    ["公开五表", "公开#[#][-#]表", false],
    ["项目支出(区级)表", "项目支出(区级)表", true],
    ["基本支出决算表", { all: ["支出", "决算"], not: ["项目"] }, true],
    ["项目支出决算表", { all: ["支出", "决算"], not: ["项目"] }, false],
    ["收入决算表", { any: ["支出", "收入"] }, true],
    ["一般公共预算表", { all: ["预算表"], not: [{ all: ["公共"], not: ["基金"] }] }, false],
  ])("%s and %j: %s", (title, pattern, expected) => {
    expect(isLike(title, pattern)).toBe(expected);
  });

  it.each(["收入[决算表", "收入决算]表", "收入[决算}表", "收入|支出", "", "收入[]表", "收入{a||b}表"])(
    "that cannot be read is a fault: %j",
    (pattern) => {
      expect(() => expressionOf(pattern)).toThrow();
    },
  );
});
