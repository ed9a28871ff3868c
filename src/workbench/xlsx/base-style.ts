import type { Alignment, Font } from "@protobi/exceljs";
import { childOf, childrenOf, type XmlElement, type XmlTree } from "../../files/xml/tree";
import { colorOfAttributes, type Palette } from "./colors";
import { type BaseStyle, SIZE_SCALE } from "./looks";

/** The format of cells without a style, as in the file's XML. */
export interface BaseElements {
  readonly font: XmlElement | undefined;
  /** The first cell format. */
  readonly format: XmlElement | undefined;
}

/** The font of a new workbook. */
export const NEW_FONT = '<font><sz val="11"/><name val="宋体"/><charset val="134"/></font>';
const NEW_FONT_STYLE: Partial<Font> = { name: "宋体", size: 11 * SIZE_SCALE, charset: 134 };

export function baseElements(styles: XmlTree | undefined): BaseElements {
  const format = childrenOf(childOf(styles?.root, "cellXfs"), "xf")[0];
  const font = childrenOf(childOf(styles?.root, "fonts"), "font")[Number(format?.attributes.fontId ?? 0)];
  return { font, format };
}

/** The same format in the library's terms; the library itself does not keep the first cell format. */
export function readBaseStyle({ font, format }: BaseElements, palette: Palette): BaseStyle {
  const alignment = childOf(format, "alignment");
  return {
    font: font ? fontOf(font) : NEW_FONT_STYLE,
    alignment: alignment && alignmentOf(alignment),
    palette,
  };
}

function fontOf(element: XmlElement): Partial<Font> {
  const value = (name: string) => childOf(element, name)?.attributes.val;
  const isOn = (name: string) => childOf(element, name) !== undefined && !/^(0|false)$/.test(value(name) ?? "1");
  const color = childOf(element, "color");
  const [family, charset, scheme] = [value("family"), value("charset"), value("scheme")];
  return {
    name: value("name") ?? "宋体",
    size: Math.round(Number(value("sz") ?? 11) * SIZE_SCALE),
    ...(family === undefined ? {} : { family: Number(family) }),
    ...(charset === undefined ? {} : { charset: Number(charset) }),
    ...(scheme === undefined ? {} : { scheme: scheme as Font["scheme"] }),
    ...(color ? { color: colorOfAttributes(color.attributes) as Font["color"] } : {}),
    ...(isOn("b") ? { bold: true } : {}),
    ...(isOn("i") ? { italic: true } : {}),
  };
}

function alignmentOf({ attributes }: XmlElement): Partial<Alignment> {
  const { horizontal, vertical, wrapText } = attributes;
  return {
    ...(horizontal === undefined ? {} : { horizontal: horizontal as Alignment["horizontal"] }),
    ...(vertical === undefined
      ? {}
      : { vertical: (vertical === "center" ? "middle" : vertical) as Alignment["vertical"] }),
    ...(wrapText === "1" || wrapText === "true" ? { wrapText: true } : {}),
  };
}
