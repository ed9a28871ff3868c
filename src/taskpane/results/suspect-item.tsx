import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { printed } from "../../core/facts/printed";
import type { Suspect } from "../../core/locate/suspect";
import { changesOf } from "../../core/locate/suspect";
import { SLIPS } from "../../core/locate/slip";
import { phrase } from "../../core/text/text";
import { PANE } from "../../messages/pane";
import type { Proposal } from "../session/proposal";
import { proposalOf } from "../session/proposal";
import { usePane, useSession, useWording } from "../shell/pane";
import { ChangeLine } from "./change-line";
import { useShared } from "./looks";
import { ShowMore } from "./show-more";

const useStyles = makeStyles({
  item: { marginTop: tokens.spacingVerticalXS },
  change: { ":not(:first-child)": { marginTop: tokens.spacingVerticalS } },
  together: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  apply: { marginLeft: "auto", flexShrink: 0 },
});

/**
 * Cells whose correction would make the checks hold: their present content, the proposed content, and a button to write
 * it.
 */
export function SuspectItem({ suspect }: { readonly suspect: Suspect }) {
  const styles = useStyles();
  const shared = useShared();
  const { say } = useWording();
  const { analysis } = usePane();
  const changes = changesOf(suspect);
  const proposal = proposalOf(suspect, analysis!.workbook);
  const apply = proposal && <ApplyButton suspect={suspect} proposal={proposal} className={styles.apply} />;
  const holdsFormula = changes.some(({ fact }) => fact.formula !== null);
  const slip = (
    <p className={shared.quiet}>
      {say(SLIPS[suspect.slip])}
      {holdsFormula && proposal === null && ` · ${say(PANE.formulaCell)}`}
    </p>
  );
  return (
    <li className={styles.item}>
      <div className={shared.card}>
        {changes.length === 1 ? (
          <ChangeLine change={suspect}>{apply}</ChangeLine>
        ) : (
          <>
            <ShowMore items={changes}>
              {(change) => (
                <li key={`${change.fact.cell.sheet}!${change.fact.cell.address}`} className={styles.change}>
                  <ChangeLine change={change} follows={proposal !== null && change.fact.formula !== null} />
                </li>
              )}
            </ShowMore>
            {apply && (
              <div className={styles.together}>
                <span className={shared.quiet}>{say(PANE.allOrNone, { count: proposal.length })}</span>
                {apply}
              </div>
            )}
          </>
        )}
        {slip}
      </div>
    </li>
  );
}

interface ApplyButtonProps {
  readonly suspect: Suspect;
  readonly proposal: Proposal;
  readonly className: string;
}

/** The most cells that a screen reader reads out; more are counted. */
const MOST_READ_OUT = 4;

function ApplyButton({ suspect, proposal, className }: ApplyButtonProps) {
  const { say } = useWording();
  const { work } = usePane();
  const session = useSession();
  const several = changesOf(suspect).length > 1;
  const changes = proposal.map(({ cell, value }) => phrase(PANE.changeTo, { cell, value }));
  const name = !several
    ? say(PANE.applyTo, { cell: suspect.fact.cell, value: printed(suspect.fact, suspect.proposed) })
    : proposal.length <= MOST_READ_OUT
      ? say(PANE.applyAllTo, { changes: { list: changes } })
      : say(PANE.applyMany, { cell: suspect.fact.cell, count: proposal.length });
  return (
    <Button
      size="small"
      className={className}
      disabled={work !== null}
      aria-label={name}
      onClick={() => void session.apply(proposal)}
    >
      {say(several ? PANE.applyAll : PANE.apply)}
    </Button>
  );
}
