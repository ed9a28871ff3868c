import type { Looks } from "../../../src/host/model";
import { readBaseStyle } from "../../../src/workbench/xlsx/base-style";
import { STANDARD_PALETTE } from "../../../src/workbench/xlsx/colors";
import { withLooks, EDGES, HORIZONTAL, LINES, looksOf, UNDERLINES, VERTICAL } from "../../../src/workbench/xlsx/looks";

const BASE = readBaseStyle({ font: undefined, format: undefined }, STANDARD_PALETTE);

/** Looks put on a plain cell, and told again. */
const there = (looks: Looks) => looksOf(withLooks({}, {}, looks, BASE), BASE);

describe("looks in the library's words", () => {
  it.each<Looks>([
    { "Font/Name": "仿宋", "Font/Size": 10.5, "Font/Color": "#9C0006" },
    { "Font/Bold": true, "Font/Italic": true, "Font/Strikethrough": true },
    ...[...UNDERLINES.values()].map((word) => ({ "Font/Underline": word })),
    ...[...HORIZONTAL.values()].map((word) => ({ HorizontalAlignment: word })),
    ...[...VERTICAL.values()].map((word) => ({ VerticalAlignment: word })),
    { "Fill/Color": "#FFC7CE", WrapText: true, IndentLevel: 3, TextOrientation: -90 },
    { TextOrientation: 180 },
    ...[...LINES.values()].flatMap(([style, weight]) =>
      Object.values(EDGES).map((edge) => ({
        [`${edge}/Style`]: style,
        ...(weight === "Thin" ? {} : { [`${edge}/Weight`]: weight }),
        [`${edge}/Color`]: "#7F7F7F",
      })),
    ),
  ])("come back as they were: %j", (looks) => {
    expect(there(looks)).toEqual(looks);
  });

  it("leave out what is the default", () => {
    expect(
      there({
        "Font/Name": "宋体",
        "Font/Size": 11,
        "Font/Color": "#000000",
        "Font/Bold": false,
        "Font/Underline": "None",
        HorizontalAlignment: "General",
        VerticalAlignment: "Bottom",
        WrapText: false,
        IndentLevel: 0,
        TextOrientation: 0,
        "Borders/EdgeTop/Style": "None",
      }),
    ).toBeUndefined();
    expect(there({ "Borders/EdgeTop/Style": "Continuous", "Borders/EdgeTop/Weight": "Thin" })).toEqual({
      "Borders/EdgeTop/Style": "Continuous",
    });
  });

  it("have a weight that their line comes in", () => {
    expect(there({ "Borders/EdgeTop/Style": "Double" })).toEqual({
      "Borders/EdgeTop/Style": "Double",
      "Borders/EdgeTop/Weight": "Thick",
    });
  });

  it("change without touching what has not changed", () => {
    const style = {
      font: { name: "等线", scheme: "minor" as const, size: 12_000, color: { theme: 4 } as never, bold: true },
      alignment: { horizontal: "center" as const, shrinkToFit: true },
      protection: { locked: false },
      numFmt: "#3",
    };
    const before = looksOf(style, BASE)!;
    const after: Looks = { ...before, "Font/Bold": false };
    delete after.HorizontalAlignment;
    expect(withLooks(style, before, after, BASE)).toEqual({
      font: { name: "等线", scheme: "minor", size: 12_000, color: { theme: 4 }, bold: false },
      alignment: { shrinkToFit: true },
      protection: { locked: false },
      numFmt: "#3",
    });
    // A name counts for nothing where the theme's scheme is left.
    expect(withLooks(style, before, { ...before, "Font/Name": "黑体" }, BASE).font).not.toHaveProperty("scheme");
  });
});
