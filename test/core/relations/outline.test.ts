import type { Line } from "../../../src/core/relations/block";
import { styleOf } from "../../../src/core/relations/line-style";
import { outlineOf } from "../../../src/core/relations/outline";

function lines(...names: readonly (string | readonly [code: string, name: string])[]): Line[] {
  return names.map((given, i) => {
    const [code, name] = typeof given === "string" ? [null, given] : given;
    return { row: i + 1, label: name.trim(), style: styleOf(name), code, total: null };
  });
}

const tree = (given: Line[]) =>
  Object.fromEntries(outlineOf(given).branches.map(({ whole, parts }) => [whole.label, parts.map((p) => p.label)]));

describe("the tree of lines", () => {
  it("follows the numbering in the order in which its kinds first appear", () => {
    expect(
      tree(lines("一、收入", "（一）拨款", "1. 一般预算", "2. 基金", "（二）其他", "二、支出", "（一）人员")),
    ).toEqual({
      "一、收入": ["（一）拨款", "（二）其他"],
      "（一）拨款": ["1. 一般预算", "2. 基金"],
      "二、支出": ["（一）人员"],
    });
  });

  it("takes 其中： for the first of the parts, with the lines below it that are as far indented", () => {
    expect(tree(lines("公务用车费", "其中：购置费", "      维护费", "会议费"))).toEqual({
      公务用车费: ["其中：购置费", "维护费"],
    });
  });

  it("follows indents where there is no numbering", () => {
    expect(
      tree(lines("教育支出", "　　普通教育", "　　　　小学教育", "　　　　初中教育", "　　职业教育", "住房支出")),
    ).toEqual({
      教育支出: ["普通教育", "职业教育"],
      普通教育: ["小学教育", "初中教育"],
    });
  });

  it("follows codes where most lines have one, over a level that is left out", () => {
    expect(
      tree(lines(["208", "社会保障"], ["2080101", "行政运行"], ["2080102", "管理事务"], ["221", "住房保障"])),
    ).toEqual({
      社会保障: ["行政运行", "管理事务"],
    });
  });

  it("hangs lines with codes below the lines without one that head them", () => {
    expect(
      tree(lines("学前教育", ["2050201", "修缮项目"], "初中教育", ["2050203", "网络运行"], ["2050203", "图书购置"])),
    ).toEqual({ 学前教育: ["修缮项目"], 初中教育: ["网络运行", "图书购置"] });
  });

  it("does not where the first line has a code itself, nor where the codes are a tree, nor below 其中", () => {
    expect(tree(lines(["2050201", "修缮"], "学前教育", ["2050204", "设备"], "其他", ["2050205", "会议"]))).toEqual({});
    const general = lines("教育支出", ["20502", "普通教育"], ["2050201", "学前教育"], "地方", ["2050204", "高中教育"]);
    expect(tree(general)).toEqual({ 普通教育: ["学前教育", "高中教育"] });
    expect(
      tree(lines("教育支出", ["2050201", "学前教育"], "其中：人员经费", ["2050204", "高中教育"])),
    ).not.toHaveProperty("其中：人员经费");
  });

  it("is flat where nothing tells levels", () => {
    expect(outlineOf(lines("办公费", "印刷费", "水费")).top.map(({ label }) => label)).toEqual([
      "办公费",
      "印刷费",
      "水费",
    ]);
  });
});
