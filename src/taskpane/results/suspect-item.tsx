import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { printed } from "../../core/findings/disagreements";
import type { Suspect } from "../../core/locate/suspect";
import { SLIPS } from "../../core/locate/slip";
import { PANE } from "../../messages/pane";
import { proposalOf } from "../session/proposal";
import { ArrowIcon } from "../shell/icons";
import { usePane, useSession, useWording } from "../shell/pane";
import { CellLink } from "./cell-links";
import { useShared } from "./looks";

const useStyles = makeStyles({
  item: { marginTop: tokens.spacingVerticalXS },
  change: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
  now: { color: tokens.colorNeutralForeground2, textDecorationLine: "line-through" },
  proposed: { fontWeight: tokens.fontWeightSemibold },
  apply: { marginLeft: "auto" },
});

/** A cell that would repair the checks: what it holds, what it would have to hold, and a button to put that in. */
export function SuspectItem({ suspect }: { readonly suspect: Suspect }) {
  const styles = useStyles();
  const shared = useShared();
  const { say } = useWording();
  const { analysis, work } = usePane();
  const session = useSession();
  const { fact, proposed, slip } = suspect;
  const proposal = proposalOf(suspect, analysis!.workbook);
  const now = fact.empty ? say(PANE.blank) : printed(fact, fact.value);
  const value = printed(fact, proposed);
  const cell = `${fact.cell.sheet}!${fact.cell.address}`;
  return (
    <li className={styles.item}>
      <div className={shared.card}>
        <div>
          <CellLink cell={fact.cell} /> {fact.label}
        </div>
        <div className={styles.change}>
          <span className={shared.quiet}>{say(PANE.now)}</span>
          <span className={styles.now}>{now}</span>
          <ArrowIcon size={12} />
          <span className={shared.quiet}>{say(PANE.proposed)}</span>
          <span className={styles.proposed}>{value}</span>
          {proposal && (
            <Button
              size="small"
              className={styles.apply}
              disabled={work !== null}
              aria-label={say(PANE.applyTo, { cell, value })}
              onClick={() => void session.apply(proposal)}
            >
              {say(PANE.apply)}
            </Button>
          )}
        </div>
        <p className={shared.quiet}>
          {say(SLIPS[slip])}
          {fact.formula !== null && ` · ${say(PANE.formulaCell)}`}
        </p>
      </div>
    </li>
  );
}
