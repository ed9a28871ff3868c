import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Claim, ClaimVerdict } from "../../core/claims";
import { checkClaims, comparedNothing, numbersWithoutUnit, problemsOf, remarksOf } from "../../core/claims";
import { phrase } from "../../core/text/text";
import { claimCounts, CLAIMS_PANE } from "../../messages/claims";
import { useShared } from "../results/looks";
import { WarningIcon } from "../shell/icons";
import { usePane, useSession, useWording } from "../shell/pane";
import type { Draft } from "../session/state";
import { useClaimColours } from "./claim-looks";
import { ClaimWalk } from "./claim-walk";
import { DraftInput } from "./draft-input";
import { claimId, DraftText } from "./draft-text";
import { linesOf } from "./pieces";
import { ProblemList } from "./problem-list";
import { VerdictFilter } from "./verdict-filter";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  nothing: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** 核对报告: compares the figures of a draft report with the workbook. */
export default function ClaimsView() {
  const { draft } = usePane();
  return draft === null ? <DraftInput /> : <CheckedDraft draft={draft} />;
}

function CheckedDraft({ draft }: { readonly draft: Draft }) {
  const styles = useStyles();
  const shared = useShared();
  const colours = useClaimColours();
  const { say, tell, language } = useWording();
  const { analysis, stale, work } = usePane();
  const session = useSession();
  const { text, file } = draft;
  const result = useMemo(() => checkClaims(text, analysis), [text, analysis]);
  const problems = useMemo(() => problemsOf(result.claims), [result]);
  const lines = useMemo(() => linesOf(text, result.claims), [text, result]);
  const unread = useMemo(() => numbersWithoutUnit(text), [text]);
  const [only, setOnly] = useState<ClaimVerdict | null>(null);
  const [at, setAt] = useState<number | null>(null);
  const chosen = result.claims.find((claim) => claim.start === at) ?? null;
  const choose = (claim: Claim) => {
    setAt(claim.start);
    if (claim.fact) void session.select({ sheet: claim.fact.sheet, address: claim.fact.address });
  };
  const stops =
    only === null ? problems.map(({ claims }) => claims) : result.claims.filter(isOf(only)).map((claim) => [claim]);
  const walk = {
    claims: stops.map(([first]) => first!),
    at: stops.findIndex((claims) => claims.some((claim) => claim === chosen)),
    onGo: (claim: Claim) => {
      choose(claim);
      document.getElementById(claimId(claim))?.focus();
    },
  };
  return (
    <div className={styles.view}>
      <h2 className={mergeClasses(shared.heading, styles.heading)}>{say(CLAIMS_PANE.title)}</h2>
      <div role="status">
        <p className={shared.quiet}>
          {tell(claimCounts(result))}
          {unread > 0 && ` ${tell(phrase(CLAIMS_PANE.withoutUnit, { count: unread }))}`}
          {stale && ` ${say(CLAIMS_PANE.stale)}`}
        </p>
        {comparedNothing(result) && (
          <p className={styles.nothing}>
            <span className={mergeClasses(shared.sign, colours.ambiguous)}>
              <WarningIcon size={16} />
            </span>
            {say(CLAIMS_PANE.nothing)}
          </p>
        )}
      </div>
      <div className={shared.row}>
        <ClaimWalk {...walk} />
        <Button size="small" onClick={() => session.draft(null)}>
          {say(CLAIMS_PANE.another)}
        </Button>
        {file && session.outputs.downloads !== "never" && problems.length > 0 && (
          <Button
            size="small"
            disabled={work !== null}
            onClick={() => void session.outputs.exportMarked(remarksOf(result.claims, language))}
          >
            {say(CLAIMS_PANE.marked)}
          </Button>
        )}
      </div>
      <ProblemList problems={problems} chosen={chosen} onChoose={walk.onGo} />
      <VerdictFilter summary={result.summary} only={only} onOnly={setOnly} />
      <section aria-label={say(CLAIMS_PANE.checked)}>
        <DraftText
          lines={lines}
          isShown={(claim) => only === null || claim.verdict === only}
          chosen={chosen}
          onChoose={choose}
          walk={walk}
        />
      </section>
    </div>
  );
}

const isOf =
  (only: ClaimVerdict) =>
  ({ verdict }: Claim): boolean =>
    verdict === only;
