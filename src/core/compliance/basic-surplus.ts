import { amount, compare } from "../amount";
import { percent } from "../facts/printed";
import { isKnown } from "../facts/fact";
import { brief } from "../text/brief";
import { text } from "../text/text";
import { compliance } from "./compliance";
import { rateOf, sumOf } from "./sum";
import { cellsOf, money, thresholdRate } from "./wording";

/**
 * C-9. An implied surplus of basic expenditure is judged by rule P-6, which finds it inconsistent above the same
 * threshold; nothing is left to say there. What remains is a department that states the closing balance of basic
 * expenditure, whose figures therefore tie, and whose balance is nevertheless beyond what basic expenditure carries over.
 */
export const basicSurplus = compliance({
  id: "C-9",
  title: { zh: "基本支出大额结转", en: "Large carry-over of basic expenditure" },
  source: {
    zh: "基本支出通常只有少量结转；界限为实务标准，可在设置中调整",
    en: "Basic expenditure normally carries little over; the limit is practice and can be set",
  },
  observe: ({ facts, checks, settings }) => {
    if (checks.some((check) => check.rule === "P-6" && check.verdict === "inconsistent")) return [];
    const closing = facts.one("D04.closing.basic");
    const basic = facts.one("D04.basic");
    const spent = isKnown(basic) ? basic : facts.one("D06.total");
    if (!isKnown(closing) || !isKnown(spent)) return [];
    const share = rateOf(sumOf(closing), sumOf(spent));
    if (share === null || compare(share, amount(settings.thresholds.impliedSurplus)) <= 0) return [];
    return [
      {
        severity: "warning",
        brief: brief(
          { zh: "基本支出", en: "Basic expenditure" },
          text("年末结转 {closing}，占 {share}", "carries over {closing}, {share}", {
            closing: money(closing),
            share: percent(share),
          }),
          text("请说明原因", "please give the reason"),
        ),
        text: text(
          "基本支出年末结转 {closing}，占基本支出 {spent}的 {share}（界限 {limit}）；基本支出通常只有少量结转，请说明原因。",
          "Basic expenditure carries over {closing}, {share} of the {spent} spent (limit {limit}); it normally carries little over. Please explain.",
          {
            closing: money(closing),
            spent: money(spent),
            share: percent(share),
            limit: thresholdRate(settings.thresholds.impliedSurplus),
          },
        ),
        cells: cellsOf([closing, spent]),
      },
    ];
  },
});
