import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Claim, ClaimVerdict } from "../../core/claims";
import { comparedNothing, numbersWithoutUnit, problemsOf, remarksOf } from "../../core/claims";
import { completenessOf } from "../../core/completeness/completeness";
import { phrase } from "../../core/text/text";
import { claimCounts, CLAIMS_PANE } from "../../messages/claims";
import { DOCUMENT_PANE } from "../../messages/document";
import { remarksOnDocument } from "../../messages/document-remarks";
import { useShared } from "../results/looks";
import { WarningIcon } from "../shell/icons";
import { usePane, useSession, useWording } from "../shell/pane";
import type { Draft } from "../session/state";
import { useClaimColours } from "./claim-looks";
import { ClaimWalk } from "./claim-walk";
import { DocumentContents } from "./document-contents";
import { DocumentGlance } from "./document-glance";
import { DocumentTables } from "./document-tables";
import { claimsOf } from "./draft-claims";
import { DraftInput } from "./draft-input";
import { claimId, DraftText } from "./draft-text";
import { useGlance } from "./glance-looks";
import { linesOf, withoutGaps } from "./pieces";
import { ProblemList } from "./problem-list";
import { VerdictFilter } from "./verdict-filter";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
});

/** 核对报告: compares the figures of a draft report with the workbook. */
export default function ClaimsView() {
  const { draft } = usePane();
  return draft === null ? <DraftInput /> : <CheckedDraft draft={draft} />;
}

function CheckedDraft({ draft }: { readonly draft: Draft }) {
  const styles = useStyles();
  const shared = useShared();
  const glance = useGlance();
  const colours = useClaimColours();
  const { say, tell, language } = useWording();
  const { analysis, stale, work } = usePane();
  const session = useSession();
  const { text, tables, file } = draft;
  const result = useMemo(() => claimsOf(draft, analysis), [draft, analysis]);
  const completeness = useMemo(
    () => tables && completenessOf(tables.document.tables, tables.analysis.tables, text),
    [tables, text],
  );
  const problems = useMemo(() => problemsOf(result.claims), [result]);
  const lines = useMemo(() => {
    const all = linesOf(text, result.claims);
    return tables ? withoutGaps(all) : all;
  }, [text, tables, result]);
  const unread = useMemo(() => numbersWithoutUnit(text), [text]);
  const remarks = useMemo(
    () =>
      tables
        ? remarksOnDocument(tables.document, tables.analysis, result, language)
        : problems.length > 0
          ? remarksOf(result.claims, language)
          : [],
    [tables, result, problems, language],
  );
  const isSilent = tables !== null && result.claims.length === 0;
  const [only, setOnly] = useState<ClaimVerdict | null>(null);
  const [at, setAt] = useState<number | null>(null);
  const chosen = result.claims.find((claim) => claim.start === at) ?? null;
  const choose = (claim: Claim) => {
    setAt(claim.start);
    if (claim.fact && !claim.fact.place) void session.select({ sheet: claim.fact.sheet, address: claim.fact.address });
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
        {tables && <DocumentGlance tables={tables} claims={result} completeness={completeness} />}
        <p className={shared.quiet}>
          {tables === null
            ? tell(claimCounts(result))
            : !isSilent && say(DOCUMENT_PANE.counts, { counts: claimCounts(result) })}
          {unread > 0 && ` ${tell(phrase(CLAIMS_PANE.withoutUnit, { count: unread }))}`}
          {stale && ` ${say(CLAIMS_PANE.stale)}`}
        </p>
        {comparedNothing(result) && !isSilent && (
          <p className={glance.line}>
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
        {file && session.outputs.downloads !== "never" && remarks.length > 0 && (
          <Button size="small" disabled={work !== null} onClick={() => void session.outputs.exportMarked(remarks)}>
            {say(CLAIMS_PANE.marked)}
          </Button>
        )}
      </div>
      {tables && <DocumentTables tables={tables} />}
      {completeness && <DocumentContents completeness={completeness} />}
      <ProblemList
        title={tables ? DOCUMENT_PANE.inText : CLAIMS_PANE.problems}
        problems={problems}
        chosen={chosen}
        onChoose={walk.onGo}
      />
      {!isSilent && <VerdictFilter summary={result.summary} only={only} onOnly={setOnly} />}
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
