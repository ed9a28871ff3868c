import type { SheetSnapshot } from "../grid/snapshot";
import { brief, shortName } from "../text/brief";
import { text } from "../text/text";
import type { Finding } from "./finding";

/** a sheet is named 自定义勾稽 but has no own checks. */
export function misnamedFinding({ name }: SheetSnapshot): Finding {
  return {
    code: "R-8",
    severity: "info",
    group: "reading",
    brief: brief(
      text("工作表“{sheet}”", "sheet “{sheet}”", { sheet: shortName(name) }),
      text("没有“名称、左式、右式”的表头，未读取", "has none of the headings; not read"),
    ),
    text: text(
      "工作表“{sheet}”中没有“名称、左式、右式”的表头，未作为自定义勾稽读取",
      "Sheet “{sheet}” has no headings 名称, 左式 and 右式 and was not read as own checks",
      { sheet: name },
    ),
    source: null,
    cells: [{ sheet: name, address: "A1" }],
    checks: [],
    suspects: [],
  };
}
