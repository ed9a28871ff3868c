import { childOf, type XmlTree } from "../../files/xml/tree";
import { withoutPrefix } from "./namespaces";

/** The styles of conditional formats: those of the file, then new ones. */
export class DifferentialStyles {
  private readonly first: number;
  private readonly added: string[] = [];

  /** @param styles the styles part of the file, if there is one */
  constructor(private readonly styles: XmlTree | undefined) {
    this.first = childOf(styles?.root, "dxfs")?.children.length ?? 0;
  }

  /** The number of the style that fills cells with a colour (`#RRGGBB`); undefined when the value is no colour. */
  filledWith(color: unknown): number | undefined {
    const rgb = typeof color === "string" ? /^#([0-9a-f]{6})$/i.exec(color)?.[1]?.toUpperCase() : undefined;
    if (rgb === undefined) return undefined;
    const xml = `<dxf><fill><patternFill><bgColor rgb="FF${rgb}"/></patternFill></fill></dxf>`;
    const known = this.added.indexOf(xml);
    return this.first + (known >= 0 ? known : this.added.push(xml) - 1);
  }

  /** The whole list in the main namespace, without a prefix. */
  xml(): string {
    const list = childOf(this.styles?.root, "dxfs");
    const own =
      list && this.styles
        ? withoutPrefix(this.styles.xml.slice(list.openEnd, list.closeStart), this.styles.prefix)
        : "";
    return `<dxfs count="${this.first + this.added.length}">${own}${this.added.join("")}</dxfs>`;
  }
}
