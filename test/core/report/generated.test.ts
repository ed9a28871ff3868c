import { analyse } from "../../../src/core/analyse";
import { reportSections, reportText } from "../../../src/core/report";
import type { Part } from "../../../src/core/report/sentence";
import { caseOf } from "../../conformance/cases";
import { d04, d06 } from "../../conformance/figures/accounts";
import { printed } from "../../conformance/publish/printed";

const CASES = Array.from({ length: 16 }, (_, i) => i);

/** All words of a sentence, those of every branch too. */
function wordsIn(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    if (typeof part === "string") return [part];
    if ("show" in part) return [];
    return [...wordsIn(part.zero), ...wordsIn(part.positive), ...wordsIn(part.negative ?? [])];
  });
}

describe("the report of a generated department", () => {
  it.each(CASES)("states the figures that its books have: case %d", (number) => {
    const { department, unit, snapshot } = caseOf(number);
    const text = reportText(analyse(snapshot));
    const [fiscal, basic] = [d04(department.books).figures, d06(department.books).figures];
    const say = (fen: bigint) => `${printed(fen, unit)}${unit}`;
    expect(text).toContain(`财政拨款收入总计${say(fiscal.get("D04.total")!)}，`);
    expect(text).toContain(`收入合计${say(fiscal.get("D04.income")!)}。`);
    expect(text).toContain(`财政拨款支出${say(fiscal.get("D04.expenditure")!)}`);
    expect(text).toContain(`其中用于人员经费支出${say(basic.get("D06.personnel")!)}，`);
    const funds =
      fiscal.get("D04.income.fund")! + fiscal.get("D04.opening.fund")! + fiscal.get("D04.expenditure.fund")!;
    expect(text.includes("无政府性基金预算安排")).toBe(funds === 0n);
  });

  it.each(CASES)("has every amount and percentage from cells, none in fixed words: case %d", (number) => {
    const analysis = analyse(caseOf(number).snapshot);
    const sections = reportSections(analysis).filter(({ under }) => !under[0]?.startsWith("七"));
    const words = sections.flatMap(({ sentences }) => sentences.flatMap(({ parts }) => wordsIn(parts)));
    expect(words.filter((word) => /\d+(\.\d+)?(万元|元|%)/.test(word))).toEqual([]);
    expect(words.length).toBeGreaterThan(20);
  });

  it.each(CASES)("is fit to print: no undefined, no doubled punctuation, every sentence ended: case %d", (number) => {
    const lines = reportText(analyse(caseOf(number).snapshot)).split("\n");
    const sentences = lines.filter((line) => line.length > 30);
    expect(sentences.filter((line) => !line.endsWith("。"))).toEqual([]);
    expect(lines.filter((line) => /undefined|null|NaN|[，。；、]{2}|，。/.test(line))).toEqual([]);
  });
});
