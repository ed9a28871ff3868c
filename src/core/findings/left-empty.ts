import type { Cause } from "../locate/suspect";
import { text } from "../text";
import { printed } from "./disagreements";
import type { Finding } from "./finding";

/** An empty cell that other figures say should not be empty; its checks stay not judged until it is filled in. */
export function leftEmptyFinding({ checks, suspects }: Cause): Finding {
  const [suspect] = suspects;
  const { fact, proposed } = suspect!;
  return {
    code: "R-13",
    severity: "warning",
    text: text(
      "{cell}「{label}」为空，而按“{title}”应为 {value}，同类单元格都有数，疑似漏填；填入前不能勾稽{rules}",
      "{cell} “{label}” is empty, while by “{title}” it should be {value} and cells like it are filled in: probably left out; until it is filled in {rules} cannot be judged",
      {
        cell: fact.cell,
        label: fact.label,
        title: checks[0]!.title,
        value: printed(fact, proposed),
        rules: { list: checks.map((check) => check.id) },
      },
    ),
    source: checks[0]!.source,
    cells: [fact.cell],
    checks: checks.map((check) => check.id),
    suspects,
  };
}
