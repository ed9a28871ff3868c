import type { Amount } from "../amount";
import { absolute, amount, compare, isNegative } from "../amount";
import type { Severity } from "../check/check";
import { percent } from "../facts/printed";
import type { Settings } from "../settings/settings";
import { brief } from "../text/brief";
import { text } from "../text/text";
import type { Text } from "../text/text";
import { compliance, worst } from "./compliance";
import type { Evidence, Observation } from "./compliance";
import type { Project } from "./project";
import { disputedProjects, isUnspent, projectsOf } from "./project";
import { isShareAbove, minusSum, plusSum, rateOf, sumOf, totalOf } from "./sum";
import { cellsOf, enumerated, money, thresholdMoney, thresholdRate } from "./wording";

/**
 * C-6. One finding for the department, naming the projects. Left out: projects that spent nothing (C-4), and projects
 * whose balance does not follow from their own figures (P-1).
 */
export const largeBalances = compliance({
  id: "C-6",
  title: { zh: "大额年末余额", en: "Large closing balances" },
  source: {
    zh: "部门整体支出绩效评价“结转结余率”“结转结余变动率”；界限为实务标准，可在设置中调整",
    en: "Evaluation of the department: carry-over rate and its change; the limits are practice and can be set",
  },
  observe: (evidence) => {
    const large = largeProjects(evidence);
    const total = totalShare(evidence);
    if (large.length === 0 && (total?.severity ?? null) === null) return [];
    return [observe(large, total, evidence.settings)];
  },
});

interface Balance {
  readonly project: Project;
  readonly share: Amount;
  readonly severity: Severity;
}

function largeProjects({ facts, checks, settings }: Evidence): Balance[] {
  const disputed = disputedProjects(checks);
  return projectsOf(facts).flatMap((project): Balance[] => {
    if (isUnspent(project) || disputed.has(project.entity)) return [];
    const { funds } = project;
    const closing = project.figure("closing");
    if (!closing || !funds) return [];
    const large = compare(closing.value, amount(settings.thresholds.closingAmount)) > 0;
    const severity = severityOf(closing.value, funds.value, settings) ?? (large ? "warning" : null);
    const share = severity && rateOf(sumOf(closing), funds);
    return severity && share ? [{ project, share, severity }] : [];
  });
}

function severityOf(closing: Amount, funds: Amount, { thresholds }: Settings): Severity | null {
  if (isShareAbove(closing, funds, amount(thresholds.closingError))) return "error";
  return isShareAbove(closing, funds, amount(thresholds.closingWarning)) ? "warning" : null;
}

function totalShare({ facts, settings }: Evidence) {
  // A single project is reported by itself.
  if (facts.records("P1").length < 2) return null;
  const opening = totalOf(facts, "P1", "opening");
  const closing = totalOf(facts, "P1", "closing");
  const funds = plusSum(opening, totalOf(facts, "P1", "received"));
  const share = rateOf(closing, funds);
  if (share === null) return null;
  return {
    closing: closing!,
    funds: funds!,
    share,
    growth: rateOf(minusSum(closing, opening), opening),
    severity: severityOf(closing!.value, funds!.value, settings),
  };
}

function observe(large: readonly Balance[], total: ReturnType<typeof totalShare>, settings: Settings): Observation {
  const { closingWarning, closingError, closingAmount } = settings.thresholds;
  const like = large[0]?.project.figure("closing") ?? total!.closing.facts[0]!;
  const severities = [...large.map((b) => b.severity), ...(total?.severity ? [total.severity] : [])];
  return {
    severity: worst(severities),
    brief: brief(
      { zh: "年末余额", en: "Closing balances" },
      largeText(large, total),
      text("请说明原因", "please give the reason"),
    ),
    text: text(
      "年末余额较大（超过可用资金的 {warning} 或 {amount}；超过 {error} 为严重）：{total}{projects}。可用资金＝上年结转＋本年收到。",
      "Large closing balances (more than {warning} of the funds or {amount}; more than {error} is serious): {total}{projects}. Funds = opening carry-over + received.",
      {
        warning: thresholdRate(closingWarning),
        error: thresholdRate(closingError),
        amount: thresholdMoney(closingAmount, like.unit),
        total: total
          ? text(
              "项目合计 {closing}，占可用资金 {funds}的 {share}{growth}",
              "all projects {closing}, {share} of {funds}{growth}",
              {
                closing: money(like, total.closing.value),
                funds: money(like, total.funds.value),
                share: percent(total.share),
                growth: total.growth === null ? "" : growthText(total.growth),
              },
            )
          : "",
        projects:
          large.length === 0
            ? ""
            : text("{separator}{list}", "{separator}{list}", {
                separator: total ? { zh: "；其中", en: "; of these " } : "",
                list: enumerated(large, balanceText),
              }),
      },
    ),
    cells: cellsOf([...large.map((b) => b.project.figure("closing")), ...(total?.closing.facts ?? [])]),
  };
}

function largeText(large: readonly Balance[], total: ReturnType<typeof totalShare>): Text {
  if (total?.severity)
    return text("项目合计占可用资金 {share}", "all projects: {share} of the funds", { share: percent(total.share) });
  const [first] = large as [Balance];
  return large.length === 1
    ? text("{project}占可用资金 {share}", "{project}: {share} of the funds", {
        project: first.project.name,
        share: percent(first.share),
      })
    : text("{count} 个项目余额较大", "{count} projects with large balances", { count: large.length });
}

function growthText(growth: Amount): Text {
  const rate = percent(absolute(growth));
  return isNegative(growth)
    ? text("，比上年结转减少 {rate}", ", {rate} less than the opening balance", { rate })
    : text("，比上年结转增加 {rate}", ", {rate} more than the opening balance", { rate });
}

function balanceText({ project, share }: Balance): Text {
  const note = project.entity.texts["note"]?.text;
  return text("{project}{closing}，占 {share}（{note}）", "{project} {closing}, {share} ({note})", {
    project: project.title,
    closing: money(project.figure("closing")!),
    share: percent(share),
    note:
      note === undefined
        ? text("未说明原因", "no reason given")
        : text("备注“{note}”，请确认是否说明了结余原因", "remark “{note}”; does it give the reason?", { note }),
  });
}
