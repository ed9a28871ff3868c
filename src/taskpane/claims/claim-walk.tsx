import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Claim } from "../../core/claims";
import { CLAIMS_PANE } from "../../messages/claims";
import { PANE } from "../../messages/pane";
import { useShared } from "../results/looks";
import { useWording } from "../shell/pane";

const useStyles = makeStyles({
  walk: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

export interface Stops {
  /** The first place of each problem, in the order of the list. */
  readonly claims: readonly Claim[];
  /** The number of the problem that is shown; −1 where none of them is. */
  readonly at: number;
  readonly onGo: (claim: Claim) => void;
}

/** 上一处, 下一处 and how far one has come: 3／22, each problem counted once. */
export function ClaimWalk({ claims, at, onGo }: Stops) {
  const styles = useStyles();
  const shared = useShared();
  const { say } = useWording();
  if (claims.length === 0) return null;
  return (
    <div className={styles.walk}>
      <Button size="small" disabled={at <= 0} onClick={() => onGo(claims[at - 1]!)}>
        {say(CLAIMS_PANE.earlier)}
      </Button>
      <Button size="small" disabled={at === claims.length - 1} onClick={() => onGo(claims[at + 1]!)}>
        {say(CLAIMS_PANE.next)}
      </Button>
      <span className={shared.quiet}>{say(PANE.walked, { at: at + 1, all: claims.length })}</span>
    </div>
  );
}
