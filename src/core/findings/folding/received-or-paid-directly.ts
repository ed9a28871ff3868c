import { factsOf } from "../../check/check";
import { brief } from "../../text/brief";
import { text } from "../../text/text";
import { onlyChange } from "./only-change";
import { joint } from "./joint";
import type { Pair } from "./pair";

/**
 * P-1 with K-2: by the sums of a project its receipts are too small; by the direct payment its closing balance is none.
 * Both are readings of one difference, and whether the money reached the department's account decides.
 */
export const receivedOrPaidDirectly: Pair["joined"] = (cause, consequence, checksOf) => {
  const change = onlyChange(cause);
  const [place] = consequence.cells;
  if (!change || !place || change.fact.key !== "P1.received") return null;
  const balance = checksOf(cause).find(
    (check) => check.rule === "P-1" && factsOf(check).some(({ cell }) => cell === change.fact.cell),
  );
  const closing =
    balance && factsOf(balance).find(({ cell }) => cell.sheet === place.sheet && cell.address === place.address);
  if (!closing || closing.entity !== change.fact.entity) return null;
  const received = change.fact;
  const both = text(
    "{cause}{consequence}款项已到本单位账户的，改 {received}「{receivedLabel}」；由财政直接拨付的，核对 {closing}「{closingLabel}」。",
    "{cause} {consequence} If the money reached the department's account, correct {received} “{receivedLabel}”; if the finance bureau paid it directly, check {closing} “{closingLabel}”.",
    {
      cause: cause.text,
      consequence: consequence.text,
      received: received.cell,
      receivedLabel: received.label,
      closing: closing.cell,
      closingLabel: closing.label,
    },
  );
  const { where, what } = cause.brief;
  return {
    ...joint(cause, consequence, both),
    brief: brief(
      where,
      what,
      text(
        "已到账的改 {received}；财政直拨的核对 {closing}",
        "if it arrived, correct {received}; if paid directly, check {closing}",
        { received: received.cell.address, closing: closing.cell.address },
      ),
    ),
  };
};
