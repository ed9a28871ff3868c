import type { Amount } from "../amount";
import { amount } from "../amount";
import type { Severity } from "../check/check";
import type { FactStore } from "../facts/store";
import { percent } from "../facts/printed";
import type { Settings } from "../settings/settings";
import { brief } from "../text/brief";
import { text } from "../text/text";
import type { Localised, Text } from "../text/text";
import { compliance, worst } from "./compliance";
import type { Evidence, Observation } from "./compliance";
import { isUnspent, projectsOf } from "./project";
import type { Sum } from "./sum";
import { isShareBelow, plusSum, rateOf, sectionOf, sumOf, totalOf } from "./sum";
import { cellsOf, money, thresholdRate } from "./wording";

/** C-3. Projects that spent nothing at all are C-4's and not repeated here. */
export const lowExecution = compliance({
  id: "C-3",
  title: { zh: "预算执行率低", en: "Low budget execution" },
  source: {
    zh: "《项目支出绩效评价管理办法》（财预〔2020〕10号）预算执行率；界限为实务标准，可在设置中调整",
    en: "Measures for the evaluation of project expenditure (财预〔2020〕10号), budget execution; the limits are practice and can be set",
  },
  observe: (evidence) => [...asAWhole(evidence), ...byProject(evidence)],
});

interface Execution {
  readonly name: Localised | string;
  readonly spent: Sum;
  readonly funds: Sum;
  readonly rate: Amount;
  readonly severity: Severity | null;
}

function executionOf(
  name: Localised | string,
  spent: Sum | null,
  funds: Sum | null,
  settings: Settings,
): Execution | null {
  const rate = rateOf(spent, funds);
  if (rate === null) return null;
  return { name, spent: spent!, funds: funds!, rate, severity: severityOf(spent!.value, funds!.value, settings) };
}

function severityOf(spent: Amount, funds: Amount, { thresholds }: Settings): Severity | null {
  if (isShareBelow(spent, funds, amount(thresholds.executionError))) return "error";
  return isShareBelow(spent, funds, amount(thresholds.executionWarning)) ? "warning" : null;
}

/** All projects, each section of them, and the department: one finding, because they are low for the same projects. */
function asAWhole({ facts, settings, checks }: Evidence): Observation[] {
  const projects = executions(facts, settings);
  const department = departmentExecution(facts, settings);
  const untied = checks.some((check) => check.rule === "P-6" && check.verdict === "inconsistent");
  const low = [...projects, ...(department && !untied ? [department] : [])].filter((e) => e.severity !== null);
  if (low.length === 0) return [];
  const shown = [...projects, ...(department ? [department] : [])];
  return [
    {
      severity: worst(low.map((e) => e.severity!)),
      brief: brief(
        low[0]!.name,
        text("执行率 {rate}，低于 {limit}", "executed {rate}, below {limit}", {
          rate: percent(low[0]!.rate),
          limit: thresholdRate(
            low[0]!.severity === "error" ? settings.thresholds.executionError : settings.thresholds.executionWarning,
          ),
        }),
        text("请说明原因", "please give the reason"),
      ),
      text: text(
        "预算执行率偏低（低于 {warning}，低于 {error} 为严重）：{rates}。{definition}{doubt}",
        "Budget execution is low (below {warning}; below {error} is serious): {rates}. {definition}{doubt}",
        {
          warning: thresholdRate(settings.thresholds.executionWarning),
          error: thresholdRate(settings.thresholds.executionError),
          rates: { list: shown.map(rateText) },
          definition: definitionText(department !== null),
          doubt:
            department && untied
              ? text(
                  "部门本年收入与项目明细勾稽不符（P-6），部门整体的执行率须待核实后确定。",
                  " The department's income does not tie to the project details (P-6), so its own rate is provisional.",
                )
              : "",
        },
      ),
      cells: cellsOf(low.flatMap((e) => [...e.spent.facts, ...e.funds.facts])),
    },
  ];
}

function executions(facts: FactStore, settings: Settings): Execution[] {
  // A single project is reported by itself.
  if (facts.records("P1").length < 2) return [];
  const total = executionOf(
    { zh: "项目合计", en: "all projects" },
    totalOf(facts, "P1", "spent"),
    plusSum(totalOf(facts, "P1", "opening"), totalOf(facts, "P1", "received")),
    settings,
  );
  const labels = new Map(facts.records("P1").map((e) => [e.section, e.sectionLabel]));
  const sections = labels.size < 2 ? [] : [...labels];
  const parts = sections.map(([section, label]) =>
    executionOf(
      label ?? { zh: "其他项目", en: "other projects" },
      sectionOf(facts, section, "spent"),
      plusSum(sectionOf(facts, section, "opening"), sectionOf(facts, section, "received")),
      settings,
    ),
  );
  return [total, ...parts].filter((e) => e !== null);
}

function departmentExecution(facts: FactStore, settings: Settings): Execution | null {
  return executionOf(
    { zh: "部门整体", en: "the department" },
    sumOf(facts.one("D04.expenditure")),
    sumOf(facts.one("D04.opening"), facts.one("D04.income")),
    settings,
  );
}

function definitionText(withDepartment: boolean): Text {
  return text(
    "执行率＝支出÷（上年结转＋本年收到）{department}。",
    "Execution rate = spent ÷ (opening carry-over + received){department}.",
    {
      department: withDepartment
        ? text("，部门整体＝本年支出÷（年初结转＋本年收入）", "; of the department, expenditure ÷ (opening + income)")
        : "",
    },
  );
}

function rateText({ name, spent, funds, rate }: Execution): Text {
  return text("{name} {rate}（{spent}÷{funds}）", "{name} {rate} ({spent} ÷ {funds})", {
    name,
    rate: percent(rate),
    spent: money(spent.facts[0]!, spent.value),
    funds: money(funds.facts[0]!, funds.value),
  });
}

function byProject({ facts, settings }: Evidence): Observation[] {
  return projectsOf(facts).flatMap((project): Observation[] => {
    if (isUnspent(project)) return [];
    const [spent, opening, received] = [project.figure("spent"), project.figure("opening"), project.figure("received")];
    // A blank cell of expenditure is not a rate of 0 %.
    if (!spent || spent.empty || !project.funds || !severityOf(spent.value, project.funds.value, settings)) return [];
    const execution = executionOf("", sumOf(spent), project.funds, settings);
    if (!execution?.severity) return [];
    return [
      {
        severity: execution.severity,
        brief: brief(
          project.name,
          text("执行率 {rate}，低于 {limit}", "executed {rate}, below {limit}", {
            rate: percent(execution.rate),
            limit: thresholdRate(
              execution.severity === "error"
                ? settings.thresholds.executionError
                : settings.thresholds.executionWarning,
            ),
          }),
          text("请说明原因", "please give the reason"),
        ),
        text: text(
          "{project}执行率 {rate}（支出÷（上年结转＋本年收到）＝{spent}÷{funds}），低于 {limit}。",
          "{project}: execution rate {rate} (spent ÷ (opening carry-over + received) = {spent} ÷ {funds}), below {limit}.",
          {
            project: project.title,
            rate: percent(execution.rate),
            spent: money(spent),
            funds: money(spent, execution.funds.value),
            limit: thresholdRate(
              execution.severity === "error"
                ? settings.thresholds.executionError
                : settings.thresholds.executionWarning,
            ),
          },
        ),
        cells: cellsOf([spent, received, opening]),
      },
    ];
  });
}
