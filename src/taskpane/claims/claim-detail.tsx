import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Claim } from "../../core/claims";
import { asText, phrase } from "../../core/text/text";
import { CLAIM_VERDICT_NAMES, CLAIMS_PANE } from "../../messages/claims";
import { DOCUMENT_PANE } from "../../messages/document";
import { CellLink } from "../results/cell-links";
import { useShared } from "../results/looks";
import { useWording } from "../shell/pane";
import { CLAIM_ICONS, useClaimColours } from "./claim-looks";
import type { Stops } from "./claim-walk";
import { ClaimWalk } from "./claim-walk";

const useStyles = makeStyles({
  verdict: { display: "flex", alignItems: "center", gap: "4px", margin: 0, fontWeight: tokens.fontWeightSemibold },
  detail: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`, scrollMargin: tokens.spacingVerticalS },
});

interface ClaimDetailProps {
  readonly claim: Claim;
  /** The way to the problems before and after it. */
  readonly walk: Stops;
}

/** A claim with its verdict, the cell, the calculation and remarks. */
export function ClaimDetail({ claim, walk }: ClaimDetailProps) {
  const styles = useStyles();
  const shared = useShared();
  const colours = useClaimColours();
  const { say, tell } = useWording();
  const Sign = CLAIM_ICONS[claim.verdict];
  const card = useRef<HTMLDivElement>(null);
  // In a low pane the claim may be visible and its details not, so the details are scrolled into view.
  useEffect(() => {
    // Newer browsers return a promise, which an effect must not return.
    card.current?.scrollIntoView({ block: "nearest" });
  }, [claim]);
  return (
    <div
      ref={card}
      role="region"
      aria-live="polite"
      aria-label={say(CLAIMS_PANE.details)}
      className={mergeClasses(shared.card, styles.detail)}
    >
      <p className={styles.verdict}>
        <span className={mergeClasses(shared.sign, colours[claim.verdict])}>
          <Sign size={12} />
        </span>
        {tell(
          phrase(CLAIMS_PANE.claim, {
            text: claim.text,
            verdict: CLAIM_VERDICT_NAMES[claim.verdict],
          }),
        )}
      </p>
      <dl className={shared.facts}>
        {claim.fact && (
          <>
            <dt>{say(claim.fact.place ? DOCUMENT_PANE.comparedInDocument : CLAIMS_PANE.compared)}</dt>
            <dd>
              {claim.fact.place ? tell(asText(claim.fact.place)) : <CellLink cell={claim.fact} />} = {claim.fact.value}
              {claim.fact.unit}
            </dd>
          </>
        )}
        {claim.derived !== undefined && (
          <>
            <dt>{say(CLAIMS_PANE.derived)}</dt>
            <dd>{claim.derived}</dd>
          </>
        )}
        {claim.note && (
          <>
            <dt>{say(CLAIMS_PANE.remark)}</dt>
            <dd>{tell(claim.note)}</dd>
          </>
        )}
      </dl>
      <ClaimWalk {...walk} />
    </div>
  );
}
