import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core/findings/finding";
import type { Suspect } from "../../core/locate/suspect";
import { changesOf } from "../../core/locate/suspect";
import { SLIPS } from "../../core/locate/slip";
import { PANE } from "../../messages/pane";
import { proposalOf } from "../session/proposal";
import { usePane, useWording } from "../shell/pane";
import { ApplyButton } from "./apply-button";
import { ChangeLine } from "./change-line";
import { useShared } from "./looks";
import { PreviewView } from "./preview-view";
import { ShowMore } from "./show-more";
import { previewOf } from "./table-preview";

const useStyles = makeStyles({
  item: { marginTop: tokens.spacingVerticalXS },
  change: { ":not(:first-child)": { marginTop: tokens.spacingVerticalS } },
  together: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  apply: { marginLeft: "auto", flexShrink: 0 },
});

/**
 * Cells whose correction would make the checks hold: their present content, the proposed content, and a button to write
 * it. A fault of rows, columns or a block is shown as the table that it would become.
 */
export function SuspectItem({ finding, suspect }: { readonly finding: Finding; readonly suspect: Suspect }) {
  const styles = useStyles();
  const shared = useShared();
  const { say } = useWording();
  const { analysis } = usePane();
  const changes = changesOf(suspect);
  const proposal = proposalOf(suspect, analysis!.workbook);
  const apply = proposal && (
    <ApplyButton
      finding={finding}
      suspect={suspect}
      proposal={proposal}
      several={changes.length > 1}
      className={styles.apply}
    />
  );
  const holdsFormula = changes.some(({ fact }) => fact.formula !== null);
  // The cause of a finding is its only suspect; of several that are alike each is a list.
  const preview = finding.cause && finding.suspects.length === 1 ? previewOf(finding.cause) : null;
  const following = proposal === null ? [] : changes.filter(({ fact }) => fact.formula !== null);
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
            {preview ? (
              <>
                <PreviewView preview={preview} />
                {following.length > 0 && (
                  <p className={shared.quiet}>
                    {say(PANE.previewFollows, { cells: { list: following.map(({ fact }) => fact.cell.address) } })}
                  </p>
                )}
              </>
            ) : (
              <ShowMore items={changes}>
                {(change) => (
                  <li key={`${change.fact.cell.sheet}!${change.fact.cell.address}`} className={styles.change}>
                    <ChangeLine change={change} follows={following.includes(change)} />
                  </li>
                )}
              </ShowMore>
            )}
            {apply && (
              <div className={styles.together}>
                <span className={shared.quiet}>{say(PANE.allOrNone, { count: proposal.length })}</span>
                {apply}
              </div>
            )}
          </>
        )}
        {slip}
        {preview && !finding.cause!.certain && <p className={shared.quiet}>{say(PANE.previewUncertain)}</p>}
      </div>
    </li>
  );
}
