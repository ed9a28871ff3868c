import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawIcon, ICON_SIZES, ICONS } from "./draw";
import { encodePng } from "./png";

/** Draws assets/icons anew: `npx tsx scripts/icons/build.ts`. */
const folder = join(__dirname, "../../assets/icons");
mkdirSync(folder, { recursive: true });
for (const name of ICONS) {
  for (const size of ICON_SIZES) writeFileSync(join(folder, `${name}-${size}.png`), encodePng(drawIcon(name, size)));
}
console.log(`${ICONS.length * ICON_SIZES.length} icons in assets/icons`);
