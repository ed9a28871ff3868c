import type { Cause, Suspect } from "../locate/suspect";
import type { Text } from "../text/text";
import { brief } from "../text/brief";
import { text } from "../text/text";
import type { Finding } from "./finding";
import { figureInBrief, nameInBrief } from "./in-brief";
import { withinQuotes } from "../facts/printed";

/** an empty cell that should hold a figure, by other figures. Its checks are not judged until it is filled in. */
export function leftEmptyFinding(cause: Cause): Finding {
  const { checks, suspects } = cause;
  const [{ fact }] = suspects as [Suspect];
  // One check alone may be about another cell as well.
  const isCertain = suspects.length === 1 && checks.length > 1;
  return {
    code: "R-13",
    severity: "warning",
    group: isCertain ? "correct" : "verify",
    brief: brief(
      nameInBrief(fact),
      suspects.length > 1
        ? text("为空，疑似漏填；各勾稽要求的数不一致", "empty, probably left out; checks want different figures")
        : text("{possibly}空 → {value}，漏填", "{possibly}blank → {value}, left blank", {
            possibly: isCertain ? "" : { zh: "可能是 ", en: "possibly " },
            value: figureInBrief(fact, suspects[0]!.proposed),
          }),
      text("填入后可判 {count} 项勾稽", "{count} checks can be judged with it", { count: checks.length }),
    ),
    text: suspects.length > 1 ? contradicting(cause) : agreeing(cause),
    source: checks[0]!.source,
    cells: [fact.cell],
    checks: checks.map((check) => check.id),
    suspects,
  };
}

function agreeing({ checks, suspects }: Cause): Text {
  const [{ fact, proposed }] = suspects as [Suspect];
  return text(
    "{cell}「{label}」为空，而按“{title}”应为 {value}，同类单元格都有数，疑似漏填；填入前不能勾稽{rules}",
    "{cell} “{label}” is empty, while by “{title}” it should be {value} and cells like it are filled in: probably left out; until it is filled in {rules} cannot be judged",
    {
      cell: fact.cell,
      label: fact.label,
      title: withinQuotes(checks[0]!.title),
      value: figureInBrief(fact, proposed),
      rules: { list: checks.map((check) => check.id) },
    },
  );
}

function contradicting({ checks, suspects }: Cause): Text {
  const [{ fact }] = suspects as [Suspect];
  return text(
    "{cell}「{label}」为空，而{wanted}，彼此不一致，同类单元格都有数，疑似漏填或相邻数字错位；填入前不能勾稽{rules}",
    "{cell} “{label}” is empty, while {wanted}; these contradict each other, and cells like it are filled in: probably left out, or figures beside it slid; until it is filled in {rules} cannot be judged",
    {
      cell: fact.cell,
      label: fact.label,
      wanted: {
        list: suspects.map(({ proposed, closes }) =>
          text("按“{title}”应为 {value}", "by “{title}” it should be {value}", {
            title: withinQuotes(closes[0]!.title),
            value: figureInBrief(fact, proposed),
          }),
        ),
      },
      rules: { list: checks.map((check) => check.id) },
    },
  );
}
