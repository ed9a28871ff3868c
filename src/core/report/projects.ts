import { isSectionOf } from "../forms/form";
import type { FactStore } from "../facts/store";
import type { RecordEntity } from "../tables/table";
import { execution } from "./execution";
import { figureOf } from "./quantity";
import { closingSplit } from "./closing-split";
import type { ProjectSection } from "./project-totals";
import { sectionFigure, sectionsOf } from "./project-totals";
import { money, moneyOr, SentenceDraft } from "./sentence";
import { PART } from "./section";
import type { ReportSection } from "./section";
import type { Sentence } from "./sentence";
import type { Subject } from "./subject";
import { projectFundsTable } from "./tables/project-funds";
import { lastDayOf } from "./year-words";
import { WORDS } from "../words/words";

/** The most characters of a use (用途) that is copied from a document, so that the sentence stays readable. */
const LONGEST_USE = 120;

/**
 * 三（二）2: project by project in the order of the table, first the department's own, then those paid by higher levels.
 */
export function projectsSection(subject: Subject): ReportSection {
  const sections = sectionsOf(subject.facts);
  const own = sections.filter((s) => !isSectionOf(s.id, "upper")).flatMap((s) => s.records);
  const upper = sections.filter((s) => isSectionOf(s.id, "upper"));
  const sentences = own.map((project, i) => ownProject(subject, project, i + 1));
  for (const section of upper) {
    sentences.push(upperFunds(subject, section, sentences.length + 1));
    for (const project of section.records) sentences.push(upperProject(subject, project));
  }
  if (sentences.length === 0) {
    sentences.push(new SentenceDraft().clause([null], [subject.facts.missing("P1.spent", null)], () => []).end());
  }
  return {
    under: [PART.general, PART.projects],
    heading: "2.项目资金使用情况",
    sentences,
    tables: projectFundsTable(subject),
    byHand: "请逐项补充资金的具体用途、未使用或结转的原因。",
  };
}

function figuresOf(facts: FactStore, project: RecordEntity) {
  return (key: string) => {
    const fact = facts.of(project, `P1.${key}`);
    return { fact, figure: figureOf(fact) };
  };
}

function ownProject({ facts, unit }: Subject, project: RecordEntity, number: number): Sentence {
  const of = figuresOf(facts, project);
  const [budget, received, opening, spent, closing] = ["budget", "received", "opening", "spent", "closing"].map(of);
  const draft = new SentenceDraft(`（${number}）${project.name}：该项目`).clause(
    [budget!.figure],
    [budget!.fact],
    (b) => moneyOr("年初无预算", "年初预算", b, unit),
  );
  for (const [key, words] of [
    ["added", WORDS.addedInYear.zh],
    ["direct", WORDS.paidDirectly.zh],
  ] as const) {
    const { figure } = of(key);
    if (figure) draft.glue([{ on: figure, zero: [], positive: [`，${words}`, ...money(figure, unit)] }]);
  }
  draft
    .clause([received!.figure], [received!.fact], (r) => moneyOr("当年未收到资金", "当年实际收到资金", r, unit))
    .clause([opening!.figure], [opening!.fact], (o) => moneyOr("上年无结转结余", "上年结转结余", o, unit))
    .clause([spent!.figure], [spent!.fact], (s) => moneyOr("资金尚未使用", "本年实际支出", s, unit))
    .glue(execution(project.name, spent!.figure, opening!.figure, received!.figure, unit))
    .clause([closing!.figure], [closing!.fact], (c) => [
      {
        on: c,
        zero: ["本年财政拨款无结转结余"],
        positive: ["本年财政拨款结转结余", ...money(c, unit), ...closingSplit(facts, project, unit)],
        negative: ["本年财政拨款超支", { show: c, as: "money", absolute: true }, unit],
      },
    ]);
  return draft.end();
}

function upperFunds({ facts, department, unit }: Subject, section: ProjectSection, number: number): Sentence {
  const figure = (key: string) => sectionFigure(facts, section, key);
  const [received, opening, spent, closing] = ["received", "opening", "spent", "closing"].map(figure);
  return new SentenceDraft(`（${number}）上级拨付项目资金情况：${department}`)
    .clause([received!.quantity], received!.needs, (r) =>
      moneyOr("本年未收到上级下拨的项目资金", "本年实际收到上级下拨的项目资金", r, unit),
    )
    .clause([opening!.quantity], opening!.needs, (o) => moneyOr("上年无结转结余", "上年结转结余", o, unit))
    .clause([spent!.quantity], spent!.needs, (s) => moneyOr("本年未发生支出", "本年支出", s, unit))
    .glue(execution(section.label, spent!.quantity, opening!.quantity, received!.quantity, unit))
    .clause([closing!.quantity], closing!.needs, (c) =>
      moneyOr("本年财政拨款无结转结余", "本年财政拨款结转结余", c, unit),
    )
    .end();
}

function upperProject({ facts, year, unit }: Subject, project: RecordEntity): Sentence {
  const of = figuresOf(facts, project);
  const [opening, received, spent, closing] = ["opening", "received", "spent", "closing"].map(of);
  const draft = new SentenceDraft(`${project.name}：`).clause(
    [opening!.figure, received!.figure],
    [opening!.fact, received!.fact],
    (o, r) => [
      {
        on: o,
        positive: [
          {
            on: r,
            zero: ["系上年结转结余的资金", ...money(o, unit)],
            positive: ["系上年结转结余", ...money(o, unit), "、本年下达", ...money(r, unit), "的资金"],
          },
        ],
        zero: moneyOr("上年无结转结余、本年未下达资金", "系本年下达的资金", r, unit),
      },
    ],
  );
  return draft
    .glue([basis(project)])
    .clause(
      [spent!.figure],
      [spent!.fact],
      (s) => moneyOr(`截至${lastDayOf(year)}，该项资金尚未使用`, `${year}年实际支出`, s, unit),
      "；",
    )
    .glue(execution(project.name, spent!.figure, opening!.figure, received!.figure, unit))
    .clause([closing!.figure], [closing!.fact], (c) => [
      {
        on: c,
        zero: ["年末无结转结余"],
        positive: ["年末结转结余", ...money(c, unit), ...closingSplit(facts, project, unit)],
        negative: ["年末超支", { show: c, as: "money", absolute: true }, unit],
      },
    ])
    .end();
}

/** Words for the document that grants the funds and for the use it fixes, as far as the table states them. */
function basis(project: RecordEntity): string {
  const document = project.texts["document"]?.text.replace(/\s+/g, "") ?? "";
  const use = (project.texts["uses"]?.text ?? "")
    .replace(/\s+/g, "")
    .replace(/^用于/, "")
    .replace(/(?<![。；;])[。；;]+$/, "");
  const fixed = use !== "" && use.length <= LONGEST_USE ? `规定用于${use}` : "";
  if (document === "") return fixed === "" ? "" : `，${fixed}`;
  return fixed === "" ? `，依据${document}文件` : `，根据${document}文件${fixed}`;
}
