import { mergeClasses } from "@fluentui/react-components";
import type { ClaimVerdict } from "../../core/claims";
import { CLAIM_VERDICTS } from "../../core/claims";
import { CLAIM_VERDICT_NAMES, CLAIMS_PANE } from "../../messages/claims";
import { useShared } from "../results/looks";
import { Toggle } from "../results/toggle";
import { useWording } from "../shell/pane";
import { CLAIM_ICONS, useClaimColours } from "./claim-looks";

interface VerdictFilterProps {
  readonly summary: Readonly<Record<ClaimVerdict, number>>;
  /** The verdict whose claims alone are marked; null for all. */
  readonly only: ClaimVerdict | null;
  readonly onOnly: (only: ClaimVerdict | null) => void;
}

/** What icons and colours mean, how many claims there are of each kind, and a choice of the kind to be marked. */
export function VerdictFilter({ summary, only, onOnly }: VerdictFilterProps) {
  const shared = useShared();
  const colours = useClaimColours();
  const { say } = useWording();
  return (
    <div role="group" aria-label={say(CLAIMS_PANE.legend)} className={shared.chips}>
      {CLAIM_VERDICTS.map((verdict) => {
        const Sign = CLAIM_ICONS[verdict];
        return (
          <Toggle key={verdict} on={only === verdict} onToggle={() => onOnly(only === verdict ? null : verdict)}>
            <span className={mergeClasses(shared.sign, colours[verdict])}>
              <Sign size={12} />
            </span>
            {say(CLAIM_VERDICT_NAMES[verdict])} {summary[verdict]}
          </Toggle>
        );
      })}
    </div>
  );
}
