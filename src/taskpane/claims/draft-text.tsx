import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Claim } from "../../core/claims";
import { CLAIM_VERDICT_NAMES, CLAIMS_PANE } from "../../messages/claims";
import { phrase } from "../../core/text/text";
import { useWording } from "../shell/pane";
import { ClaimDetail } from "./claim-detail";
import { CLAIM_ICONS, useClaimColours } from "./claim-looks";
import type { Stops } from "./claim-walk";
import type { Piece } from "./pieces";

const useStyles = makeStyles({
  line: { margin: `0 0 ${tokens.spacingVerticalXS}`, lineHeight: "1.75", overflowWrap: "anywhere" },
  claim: {
    font: "inherit",
    display: "inline",
    padding: "0 1px",
    background: "none",
    border: "none",
    borderBottom: "2px solid currentcolor",
    borderRadius: "2px",
    cursor: "pointer",
    textAlign: "start",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  wrong: { borderBottomStyle: "double", borderBottomWidth: "3px", fontWeight: tokens.fontWeightSemibold },
  unsure: { borderBottomStyle: "dashed", borderBottomWidth: "1px" },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
});

interface DraftTextProps {
  readonly lines: readonly (readonly Piece[])[];
  readonly isShown: (claim: Claim) => boolean;
  readonly chosen: Claim | null;
  readonly onChoose: (claim: Claim) => void;
  readonly walk: Stops;
}

/** The id of a claim's button, from the claim's position. */
export const claimId = ({ start }: Claim): string => `claim-${start}`;

/** A draft with its claims as buttons. Each kind has its colour, underline and icon. */
export function DraftText({ lines, isShown, chosen, onChoose, walk }: DraftTextProps) {
  const styles = useStyles();
  return lines.map((pieces, i) => (
    <div key={i}>
      <p className={styles.line}>
        {pieces.map((piece, j) =>
          piece.claim && isShown(piece.claim) ? (
            <ClaimButton key={j} claim={piece.claim} chosen={piece.claim === chosen} onChoose={onChoose} />
          ) : (
            <span key={j}>{piece.text}</span>
          ),
        )}
      </p>
      {chosen && pieces.some((piece) => piece.claim === chosen) && <ClaimDetail claim={chosen} walk={walk} />}
    </div>
  ));
}

function ClaimButton({
  claim,
  chosen,
  onChoose,
}: {
  readonly claim: Claim;
  readonly chosen: boolean;
  readonly onChoose: (claim: Claim) => void;
}) {
  const styles = useStyles();
  const colours = useClaimColours();
  const { tell } = useWording();
  const { verdict } = claim;
  const Sign = CLAIM_ICONS[verdict];
  const label = tell(phrase(CLAIMS_PANE.claim, { text: claim.text, verdict: CLAIM_VERDICT_NAMES[verdict] }));
  return (
    <button
      id={claimId(claim)}
      type="button"
      aria-label={label}
      aria-pressed={chosen}
      title={label}
      className={mergeClasses(
        styles.claim,
        colours[verdict],
        (verdict === "disagrees" || verdict === "conflict") && styles.wrong,
        (verdict === "ambiguous" || verdict === "notComparable") && styles.unsure,
        chosen && styles.chosen,
      )}
      onClick={() => onChoose(claim)}
    >
      <Sign size={10} />
      {claim.text}
    </button>
  );
}
