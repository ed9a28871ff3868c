import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core/findings/finding";
import type { Suspect } from "../../core/locate/suspect";
import { changesOf } from "../../core/locate/suspect";
import { PANE } from "../../messages/pane";
import { usePane, useWording } from "../shell/pane";
import { CellLinks } from "./cell-links";
import { CheckDetail } from "./check-detail";
import { Explanation } from "./explanation";
import { Facts } from "./facts";
import { useShared } from "./looks";
import { RuleLink } from "./rule-link";
import { SuspectItem } from "./suspect-item";

const useStyles = makeStyles({
  detail: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL} 20px`,
  },
  text: { margin: 0 },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A key for a suspect; two suspects may have the same first cell. */
function keyOf(suspect: Suspect): string {
  return changesOf(suspect)
    .map(({ fact: { cell } }) => `${cell.sheet}!${cell.address}`)
    .join(" ");
}

/**
 * The details of a finding: first the suspect cells, then cells and source, the checks with their numbers, and the
 * reason that somebody gave.
 */
export function FindingDetail({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const shared = useShared();
  const { say, tell } = useWording();
  const { analysis } = usePane();
  const checks = analysis!.checks.filter((c) => finding.checks.includes(c.id));
  const { suspects, cells, source } = finding;
  // A finding of a check has the link to the rule's page in that check.
  const isChecked = checks.some((c) => c.rule === finding.code);
  const isTie = suspects.filter((s) => s.rank === 1).length > 1;
  return (
    <div className={styles.detail}>
      {suspects.length === 0 && <p className={styles.text}>{tell(finding.text)}</p>}
      {suspects.length > 0 && (
        <section className={styles.part}>
          <h4 className={styles.heading}>{say(isTie ? PANE.equalSuspects : PANE.suspects)}</h4>
          <ul className={shared.list}>
            {suspects.map((suspect) => (
              <SuspectItem key={keyOf(suspect)} finding={finding} suspect={suspect} />
            ))}
          </ul>
        </section>
      )}
      <Facts
        rows={[
          [PANE.cells, cells.length > 0 ? <CellLinks cells={cells} /> : null],
          [
            PANE.source,
            source || !isChecked ? (
              <>
                {source && say(source)} {!isChecked && <RuleLink code={finding.code} />}
              </>
            ) : null,
          ],
        ]}
      />
      {checks.length > 0 && (
        <section className={styles.part}>
          <h4 className={styles.heading}>
            {checks.length === 1 ? say(PANE.failedCheck) : say(PANE.related, { count: checks.length })}
          </h4>
          {checks.map((check) => (
            <CheckDetail key={check.id} check={check} />
          ))}
        </section>
      )}
      <Explanation key={finding.explanation} finding={finding} />
    </div>
  );
}
