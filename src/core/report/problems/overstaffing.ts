import type { Part } from "../sentence";
import { difference, figureOf } from "../quantity";
import { isSome } from "./figures-of";
import type { Problem } from "./problem";
import { factsAt, ofCodes } from "./problem";

/** The staff of all kinds together; `H1.headcount.support` is those of one kind. */
const HEADCOUNT = "H1.headcount";
/** Last part of the keys of 实有人数, beside `.posts`, 编制数. */
const STAFF = ".staff";

/** C-19. */
export const overstaffing: Problem = {
  aspect: "spending",
  title: "实有人数超过编制",
  covers: ofCodes("C-19"),
  tell: (subject, findings) => {
    const { facts } = subject;
    const kinds = factsAt(subject, findings).flatMap(({ key, rowLabel }) => {
      return key.startsWith(HEADCOUNT) && key.endsWith(STAFF) ? [{ kind: key.slice(0, -STAFF.length), rowLabel }] : [];
    });
    return kinds.flatMap(({ kind, rowLabel }): Part[][] => {
      const [posts, staff] = [figureOf(facts.one(`${kind}.posts`)), figureOf(facts.one(`${kind}.staff`))];
      const over = difference(`${rowLabel} · 实有人数 − 编制数`, staff, posts);
      if (!posts || !staff || !over || !isSome(over, subject)) return [];
      return [
        [
          `${kind === HEADCOUNT ? "" : rowLabel}编制数`,
          { show: posts, as: "count" },
          "名，实有",
          { show: staff, as: "count" },
          "名，超编",
          { show: over, as: "count" },
          "名",
        ],
      ];
    });
  },
  measure: "严格执行机构编制管理规定，不得超编进人。",
};
