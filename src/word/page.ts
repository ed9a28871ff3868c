/*
 * The layout of official documents by GB/T 9704—2012 (党政机关公文格式), as far as it applies to a report: A4, type area 156 ×
 * 225 mm; text 三号 仿宋, 28 characters a line and 22 lines a page; headings 一、in 黑体, （一）in 楷体, 1. in 仿宋; the title 二号 小标宋;
 * page numbers 四号 宋体 between dashes, at the outer edge.
 */

/** Twentieths of a point in a millimetre. */
const PER_MILLIMETRE = 1440 / 25.4;

function millimetres(length: number): number {
  return Math.round(length * PER_MILLIMETRE);
}

export const PAGE = {
  size: { width: millimetres(210), height: millimetres(297) },
  margin: {
    top: millimetres(37),
    bottom: millimetres(35),
    left: millimetres(28),
    right: millimetres(26),
    header: millimetres(15),
    // The page number is 7 mm below the type area.
    footer: millimetres(24),
    gutter: 0,
  },
} as const;

/** The width of the type area in twentieths of a point. */
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

/** The line spacing: 22 lines in 225 mm. */
export const LINE = Math.floor(millimetres(225) / 22);

/** Text sizes in half points, by the numbers of their Chinese names (二号, 三号, 四号, 小四, 五号). */
export const SIZE = { two: 44, three: 32, four: 28, smallFour: 24, five: 21 } as const;

/** The font of Latin letters and digits. */
const LATIN = "Times New Roman";

/** A font for East Asian text, with the names of similar fonts for computers that do not have it. */
export interface Font {
  readonly name: string;
  /** The alternatives by likelihood: Windows, then WPS and older Windows, macOS, Linux. */
  readonly others: readonly string[];
}

export const FONT = {
  body: { name: "仿宋", others: ["仿宋_GB2312", "FangSong", "STFangsong", "华文仿宋", "Noto Serif CJK SC"] },
  first: { name: "黑体", others: ["SimHei", "STHeiti", "华文黑体", "Noto Sans CJK SC"] },
  second: { name: "楷体", others: ["楷体_GB2312", "KaiTi", "STKaiti", "华文楷体", "Noto Serif CJK SC"] },
  title: { name: "方正小标宋简体", others: ["方正小标宋_GBK", "小标宋", "宋体", "SimSun", "Noto Serif CJK SC"] },
  number: { name: "宋体", others: ["SimSun", "STSong", "华文宋体", "Noto Serif CJK SC"] },
} as const satisfies Readonly<Record<string, Font>>;

/** The font in the form that the library's text runs need. */
export function fontOf({ name }: Font) {
  return { ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia: name };
}
