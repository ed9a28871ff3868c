import { INDICATORS } from "../src/core/indicators";
import { SLIPS, UNLIKELINESS } from "../src/core/locate/slip";
import type { Slip } from "../src/core/locate/slip";
import { NOTICE, row } from "./markdown-rows";

const ONLY_WHERE_SCORED = "；只在采用的评分表列有该指标时计算 · only where a scoring table in force names it";

/** The catalogue of indicators as Markdown. */
export function indicatorCatalogue(): string {
  return [
    NOTICE,
    "# 指标目录 · Catalogue of indicators",
    "",
    row("编号 id", "指标", "English", "类别 group", "定义 definition", "来源 source"),
    "|---|---|---|---|---|---|",
    ...INDICATORS.map((i) =>
      row(
        i.id,
        i.name.zh,
        i.name.en,
        i.group.zh,
        i.definition.zh,
        i.source.zh + (i.onlyWhereScored ? ONLY_WHERE_SCORED : ""),
      ),
    ),
    "",
  ].join("\n");
}

/** The kinds of slip that the search for a wrong cell tells apart, as Markdown. */
export function slipCatalogue(): string {
  const slips = Object.keys(SLIPS) as Slip[];
  return [
    NOTICE,
    "# 差错种类 · Kinds of slip",
    "",
    "权值为 −ln(概率)，小者可能性大；两个解释相差不到 1 时视为同样可能，并列列出。依据和算法见 [ADR 0009](adr/0009-search-for-the-wrong-cell.md)。",
    "The weight is minus the logarithm of a probability: the smaller, the likelier; explanations less than 1 apart are shown as equally likely.",
    "",
    row("编号 id", "说明", "English", "权值 weight"),
    "|---|---|---|---|",
    ...slips
      .filter((slip) => slip !== "several")
      .map((slip) => row(slip, SLIPS[slip].zh, SLIPS[slip].en, String(UNLIKELINESS[slip]))),
    "",
  ].join("\n");
}
