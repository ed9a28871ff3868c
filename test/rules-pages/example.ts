import type { SheetSnapshot } from "../../src/core/grid/snapshot";
import { withCell } from "../core/support";
import type { Example, Said, Slip } from "./page";

/** The tables in which the example does not hold. */
export function wrongSheets(example: Example): readonly SheetSnapshot[] {
  const { wrong } = example;
  if (!areSlips(wrong)) return wrong;
  return example.sheets.map((sheet) =>
    wrong
      .filter((slip) => slip.sheet === sheet)
      .reduce((changed, { cell, value }) => withCell(changed, cell, value), sheet),
  );
}

/** The cells typed wrong; none where other tables stand in place of the right ones. */
export function slipsOf({ wrong }: Example): readonly Slip[] {
  return areSlips(wrong) ? wrong : [];
}

function areSlips(wrong: Example["wrong"]): wrong is readonly Slip[] {
  return wrong.length > 0 && "cell" in wrong[0]!;
}

export function inChinese(said: Said): string {
  return typeof said === "string" ? said : said.zh;
}

export function inEnglish(said: Said): string {
  return typeof said === "string" ? said : said.en;
}
