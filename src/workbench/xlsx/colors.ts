import type { Package } from "../../files/package/package";
import type { WorkbookPart } from "../../files/package/workbook";
import { type Attributes, streamXml } from "../../files/xml/stream";
import { childOf, childrenOf, type XmlTree } from "../../files/xml/tree";

/** A colour as files state it, in the library's terms: RRGGBB, also with AA before it, or a number. */
export interface ColorReference {
  readonly argb?: string;
  readonly theme?: number;
  /** A change of brightness from -1 (black) to 1 (white). */
  readonly tint?: number;
  readonly indexed?: number;
}

/** The colours that a workbook refers to by number, as RRGGBB. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72".split(" ");
/** The theme's colours in the order of their numbers: light before dark. */
const THEME_NAMES = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** The indexed colours. 0–7 are the same as 8–15; 64 and 65 mean the colours of the window. */
const FIRST_INDEXED = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" ");
const INDEXED = [
  ...FIRST_INDEXED,
  ...FIRST_INDEXED,
  ..."800000 008000 000080 808000 800080 008080 C0C0C0 808080".split(" "),
  ..."9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF".split(" "),
  ..."000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF".split(" "),
  ..."00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99".split(" "),
  ..."3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696".split(" "),
  ..."003366 339966 003300 333300 993300 993366 333399 333333".split(" "),
  ..."000000 FFFFFF".split(" "),
];

export const STANDARD_PALETTE: Palette = { theme: OFFICE_THEME, indexed: INDEXED };

/** The colours of a workbook's theme, and of its own palette if it has one. */
export function readPalette(source: Package, workbook: WorkbookPart, styles: XmlTree | undefined): Palette {
  const path = workbook.relationships.find(({ kind }) => kind === "theme")?.target;
  const theme = path !== undefined && source.has(path) ? themeColors(source.text(path), path) : OFFICE_THEME;
  const own = childrenOf(childOf(childOf(styles?.root, "colors"), "indexedColors"), "rgbColor");
  const indexed = INDEXED.map((color, index) => own[index]?.attributes.rgb?.slice(-6).toUpperCase() ?? color);
  return { theme, indexed };
}

function themeColors(xml: string, part: string): string[] {
  const colors = new Map<string, string>();
  let slot: string | undefined;
  streamXml(xml, part, {
    open(name, attributes) {
      const local = name.slice(name.indexOf(":") + 1);
      if (THEME_NAMES.includes(local)) slot = local;
      else if (slot !== undefined && (local === "srgbClr" || local === "sysClr") && !colors.has(slot)) {
        const value = attributes.lastClr ?? attributes.val ?? "";
        if (/^[0-9a-f]{6}$/i.test(value)) colors.set(slot, value.toUpperCase());
      }
    },
    close(name) {
      if (name.slice(name.indexOf(":") + 1) === slot) slot = undefined;
    },
  });
  return THEME_NAMES.map((name, index) => colors.get(name) ?? OFFICE_THEME[index]!);
}

/** The colour that the attributes of a `color`, `fgColor` or `bgColor` element state. */
export function colorOfAttributes({ rgb, theme, tint, indexed }: Attributes): ColorReference {
  return {
    ...(rgb === undefined ? {} : { argb: rgb }),
    ...(theme === undefined ? {} : { theme: Number(theme) }),
    ...(tint === undefined ? {} : { tint: Number(tint) }),
    ...(indexed === undefined ? {} : { indexed: Number(indexed) }),
  };
}

/** `#RRGGBB` for a colour; undefined for the automatic colour. */
export function hexOf(color: ColorReference | undefined, palette: Palette): string | undefined {
  if (!color) return undefined;
  const { argb, theme, tint = 0, indexed } = color;
  const plain =
    argb !== undefined && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(argb)
      ? argb.slice(-6).toUpperCase()
      : theme !== undefined
        ? palette.theme[theme]
        : indexed !== undefined
          ? palette.indexed[indexed]
          : undefined;
  return plain === undefined ? undefined : `#${tint === 0 ? plain : tinted(plain, tint)}`;
}

/** The colour with its brightness changed as the file format defines it. */
function tinted(rgb: string, tint: number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const range = high - low;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  const hue =
    range === 0
      ? 0
      : high === red
        ? ((green - blue) / range + 6) % 6
        : high === green
          ? (blue - red) / range + 2
          : (red - green) / range + 4;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
  // Over the hue's circle of six sectors, each component of a colour has the form of a trapezium.
  const part = (shift: number) => {
    const at = (hue + shift) % 6;
    const share = Math.max(0, Math.min(1, Math.abs(at - 3) - 1));
    return wanted - chroma / 2 + chroma * share;
  };
  return [part(0), part(4), part(2)]
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}
