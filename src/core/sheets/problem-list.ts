import type { Amount } from "../amount";
import { countVerdicts } from "../analyse";
import type { Check } from "../check/check";
import type { Fact } from "../facts/fact";
import type { Finding, FindingGroup } from "../findings/finding";
import { FINDING_GROUPS } from "../findings/finding";
import { GROUP_NAMES } from "../findings/group-names";
import { countGroups, inOneLine } from "../findings/headline";
import { changesOf } from "../locate/suspect";
import { chineseNumeral } from "../text/numerals";
import { putLinks } from "./cell-links";
import type { SheetContext } from "./context";
import { indexNumber, pageNumberOnly } from "./foot";
import { checkDifference } from "./formulas/check-difference";
import { minus, plus, sumOf } from "./formulas/figure";
import type { Figure } from "./formulas/figure";
import { literal } from "./formulas/literal";
import { readFact, valueIn } from "./formulas/read-fact";
import { stillFailing } from "./formulas/still-failing";
import { linkCell, ordinal, Page } from "./page";
import type { Line } from "./page";
import type { CellSpec, SheetSpec, StyleName } from "./spec";
import { suggestion } from "./suggestion";

const COLUMN = {
  number: 1,
  problem: 2,
  cell: 3,
  now: 4,
  proposed: 5,
  difference: 6,
  state: 7,
  review: 8,
  failing: 9,
  code: 10,
  links: 11,
  advice: 15,
  source: 16,
  details: 17,
} as const;
const LINKS = 3;
/** The columns of the paper; those after them are for the screen. */
const PRINTED = 8;
const WIDTHS = [5, 40, 17, 11, 11, 11, 13, 8, 10, 8, 21, 21, 21, 21, 40, 30, 90];
const HEADER_ROWS = 6;
/** Decimals of differences of rates and counts. */
const DECIMALS_OF_OTHERS = 8;

/**
 * 勾稽问题清单: the paper to sign. Conclusion and counts, then every finding with its cell, what it holds and should hold;
 * whether it has been mended is worked out live. What is needed to follow it up stands beside the page.
 */
export function problemListSheet(context: SheetContext, name: string): SheetSpec {
  return new ProblemList(context).sheet(name);
}

/** How far a finding is mended: a word, and how many of its checks still fail where a formula can follow them. */
interface State {
  readonly word: string;
  readonly failing: Figure | null;
}

class ProblemList {
  private readonly page: Page;
  private readonly byId: ReadonlyMap<string, Check>;
  private readonly states: ReadonlyMap<Finding, State>;
  private count = 0;

  constructor(private readonly context: SheetContext) {
    this.page = new Page(context, WIDTHS, PRINTED);
    const { checks, findings } = context.analysis;
    this.byId = new Map(checks.map((check) => [check.id, check]));
    this.states = new Map(findings.map((finding) => [finding, this.stateOf(finding)]));
  }

  sheet(name: string): SheetSpec {
    const { page, context } = this;
    const { say, analysis } = context;
    const { findings } = analysis;
    const groups = FINDING_GROUPS.map((group) => ({ group, own: findings.filter((f) => f.group === group) }));
    const rows = groups.reduce((sum, { own }) => sum + (own.length === 0 ? 0 : own.length + 1), 0);
    page.head(say("勾稽问题清单", "Problems found by reconciliation"));
    page.wide(this.conclusion(), "wrapped");
    this.progress(HEADER_ROWS + 1, HEADER_ROWS + Math.max(1, rows));
    page.wide(this.signatures(), "wrapped");
    this.header();
    let heading = 0;
    for (const { group, own } of groups) {
      if (own.length === 0) continue;
      this.heading(group, own.length, heading++);
      for (const finding of own) this.finding(finding);
    }
    if (findings.length === 0) page.wide(say("没有发现问题。", "Nothing found."), "text");
    page.notes([
      say(
        "“现值”“差额”“整改情况”随单元格变化，其余文字为核对时的情况。“已改”指有关勾稽已经成立；“待核对”须重新核对才知道是否改正；“待说明”的数据无误，请说明原因。打印区右侧列有单元格链接、编号、依据和详情。",
        "Now, off by and state follow the cells; other texts are those of the check. Mended: its checks hold. To the right of the page: links to cells, code, source and details.",
      ),
    ]);
    return { ...page.sheet("problem-list", name, HEADER_ROWS, true), foot: pageNumberOnly(context) };
  }

  /** What the check came to, in one sentence, with the counts that pane and command line show. */
  private conclusion(): string {
    const { say, analysis, time, sayLocalised } = this.context;
    const verdicts = countVerdicts(analysis.checks);
    const judged = verdicts.exact + verdicts["within-rounding"] + verdicts.inconsistent;
    const counts = countGroups(analysis.findings);
    const wrong = counts.correct + counts.verify;
    const scope = say(
      `核对结论${time === null ? "" : `（${time}）`}：${analysis.tables.length}张表，勾稽${judged}项，成立${judged - verdicts.inconsistent}项，不成立${verdicts.inconsistent}项。`,
      `Conclusion${time === null ? "" : ` (${time})`}: ${analysis.tables.length} tables, ${judged} checks judged, ${judged - verdicts.inconsistent} hold, ${verdicts.inconsistent} fail. `,
    );
    const told =
      judged === 0
        ? say(
            "没有可以执行的勾稽，不能据此认为数据无误。",
            "No check could be judged; this does not say that the figures are right.",
          )
        : wrong === 0
          ? say("未发现数据差错。", "No wrong figure was found.")
          : say(
              `数据差错${wrong}处，请改正或说明后再报送。`,
              `${wrong} errors in figures; correct or explain them first.`,
            );
    const each = FINDING_GROUPS.map((group) => `${sayLocalised(GROUP_NAMES[group])} ${counts[group]}`);
    return `${scope}${told}\n${each.join(say("，", ", "))}${say("。", ".")}`;
  }

  /** How far the list has been worked through, counted live. */
  private progress(first: number, last: number): void {
    const { say, analysis } = this.context;
    const column = `$G$${first}:$G$${last}`;
    const words = this.words();
    const states = analysis.findings.map((finding) => this.states.get(finding)!.word);
    const parts = [words.open, words.unknown, words.mended, words.explained, words.reason].map((word) => ({
      word,
      criterion: word === words.explained ? `${word}*` : word,
      now: states.filter((state) => state === word).length,
    }));
    const lead = say("整改情况：", "Progress: ");
    const sep = say("，", ", ");
    this.page.add(
      [
        {
          formula: [
            literal(lead),
            ...parts.flatMap(({ word, criterion }, i) => [
              literal(`${i === 0 ? "" : sep}${word} `),
              `COUNTIF(${column},${literal(criterion)})`,
            ]),
          ].join("&"),
          text: `${lead}${parts.map(({ word, now }) => `${word} ${now}`).join(sep)}`,
          style: "wrapped",
        },
      ],
      [[1, PRINTED]],
    );
  }

  private signatures(): string {
    const index = indexNumber(1);
    return this.context.say(
      `编制人：__________  日期：__________  复核人：__________  日期：__________  索引号：${index}`,
      `Prepared by: __________  Date: ________  Reviewed by: __________  Date: ________  Index: ${index}`,
    );
  }

  private header(): void {
    const { say, time } = this.context;
    const at = time === null ? "" : say(`（${time} 核对）`, ` (checked ${time})`);
    this.page.header([
      say("序号", "No."),
      say(`问题${at}`, `Problem${at}`),
      say("单元格", "Cell"),
      say("现值", "Now"),
      say("应为", "Should be"),
      say("差额", "Off by"),
      say("整改情况", "State"),
      say("复核", "Sign"),
      say("尚不成立（项）", "Still failing"),
      say("编号", "Code"),
      ...[1, 2, 3].map((n) => say(`有关单元格${n}`, `Cell ${n}`)),
      say("其他单元格", "Other cells"),
      say("建议", "Advice"),
      say("依据", "Source"),
      say(`详情${at}`, `Details${at}`),
    ]);
  }

  private heading(group: FindingGroup, count: number, index: number): void {
    const { sayLocalised, language } = this.context;
    const name = sayLocalised(GROUP_NAMES[group]);
    const title = language === "zh-CN" ? `${chineseNumeral(index + 1)}、${name}（${count}）` : `${name} (${count})`;
    this.page.wide(title, "section");
  }

  private finding(finding: Finding): void {
    const { context } = this;
    const { sayText, sayLocalised } = context;
    const line = this.page.line();
    line.put(COLUMN.number, ordinal(undefined, ++this.count));
    line.text(COLUMN.problem, this.problem(finding), "wrapped");
    const [cell] = finding.cells;
    if (cell) line.put(COLUMN.cell, linkCell(cell));
    this.figures(line, finding);
    line.put(COLUMN.state, this.state(line, finding));
    line.text(COLUMN.code, finding.code, "label");
    putLinks(line, COLUMN.links, LINKS, finding.cells.slice(1));
    line.put(COLUMN.advice, { ...suggestion(finding, context), style: "text" });
    line.text(COLUMN.source, finding.source ? sayLocalised(finding.source) : "", "text");
    line.text(COLUMN.details, sayText(finding.text), "text");
    line.styleEmpty(PRINTED, "label");
    this.page.add(line);
  }

  /** Where and what; what is to be done where figures disagree and no cell is certain. */
  private problem({ brief, group }: Finding): string {
    const { sayText } = this.context;
    const told = sayText(inOneLine(brief));
    return group === "verify" && brief.then ? `${told}\n${sayText(brief.then)}` : told;
  }

  /** What the cell holds and should hold where one correction is the likeliest, otherwise the first check's difference. */
  private figures(line: Line, finding: Finding): void {
    const { unit, decimals } = this.context;
    const change = onlyChange(finding);
    if (change && change.fact.measure !== "text") {
      const { fact, proposed } = change;
      const style = STYLE_OF_MEASURE[change.fact.measure];
      const now = line.figure(COLUMN.now, readFact(fact, unit), style);
      const value = valueIn({ ...fact, value: proposed }, unit);
      const right = line.figure(COLUMN.proposed, { formula: "", value }, style);
      const places = fact.measure === "money" ? decimals : DECIMALS_OF_OTHERS;
      line.figure(COLUMN.difference, sumOf([plus(now), minus(right)], places), style);
      return;
    }
    const check = this.checksOf(finding)[0];
    const difference = check && checkDifference(check, unit, decimals);
    if (difference) line.figure(COLUMN.difference, difference, STYLE_OF_MEASURE[check.measure]);
  }

  private checksOf({ checks }: Finding): Check[] {
    return checks.flatMap((id) => this.byId.get(id) ?? []).filter(({ verdict }) => verdict !== "not-judgeable");
  }

  /** The state of a finding, live where its checks can be followed by a formula. */
  private state(line: Line, finding: Finding): CellSpec {
    const words = this.words();
    const { word, failing } = this.states.get(finding)!;
    const placed = failing && line.figure(COLUMN.failing, failing, "count");
    if (word === words.explained) return this.explained(finding);
    if (!placed) return { text: word, style: "state" };
    const formula = `IF(${placed.address}=0,${literal(words.mended)},${literal(words.open)})`;
    return { text: word, formula, style: "state" };
  }

  /** The reason with who gave it and when. */
  private explained({ explanation, explainedBy, explainedOn }: Finding): CellSpec {
    const { say } = this.context;
    const who = [explainedBy, explainedOn].filter((part) => part !== undefined).join(" ");
    const signed = who === "" ? "" : say(`（${who}）`, ` (${who})`);
    return { text: `${this.words().explained}${say("：", ": ")}${explanation!}${signed}`, style: "state" };
  }

  private stateOf(finding: Finding): State {
    const { unit, decimals } = this.context;
    const words = this.words();
    const isWrong = finding.group === "correct" || finding.group === "verify";
    const failing = isWrong ? stillFailing(this.checksOf(finding), unit, decimals) : null;
    const followed = failing === null || failing.formula === "" ? null : failing;
    if (finding.explanation !== undefined) return { word: words.explained, failing: followed };
    if (finding.group === "conduct") return { word: words.reason, failing: null };
    return { word: followed ? words.open : words.unknown, failing: followed };
  }

  private words() {
    const { say } = this.context;
    return {
      open: say("未改", "open"),
      unknown: say("待核对", "to verify"),
      mended: say("已改", "mended"),
      explained: say("已说明", "explained"),
      reason: say("待说明", "to explain"),
    };
  }
}

const STYLE_OF_MEASURE: Readonly<Record<Check["measure"], StyleName>> = {
  money: "difference",
  count: "count",
  ratio: "percent",
};

/** The first change of the single likeliest correction; undefined where none or several are likeliest. */
function onlyChange({ suspects }: Finding): { readonly fact: Fact; readonly proposed: Amount } | undefined {
  const likeliest = suspects.filter(({ rank }) => rank === 1);
  return likeliest.length === 1 ? changesOf(likeliest[0]!)[0] : undefined;
}
