import { FONT } from "./page";

const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/**
 * The part that lists a document's fonts with alternatives, so that a computer without 仿宋 uses 仿宋_GB2312 and not just
 * any font. The library writes this part for embedded fonts only.
 */
export function fontTableXml(): string {
  const fonts = Object.values(FONT).map(
    ({ name, others }) =>
      `<w:font w:name="${name}"><w:altName w:val="${others.join(",")}"/><w:charset w:val="86"/>` +
      `<w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="${NAMESPACE}">${fonts.join("")}</w:fonts>`;
}
