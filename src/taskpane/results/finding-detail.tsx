import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Check } from "../../core/check/check";
import { inOneLine } from "../../core/findings/headline";
import type { Finding } from "../../core/findings/finding";
import type { Suspect } from "../../core/locate/suspect";
import { changesOf } from "../../core/locate/suspect";
import { PANE } from "../../messages/pane";
import { ChevronIcon } from "../shell/icons";
import { usePane, useWording } from "../shell/pane";
import { CellLinks } from "./cell-links";
import { CheckDetail } from "./check-detail";
import { Explanation } from "./explanation";
import { Facts } from "./facts";
import { useShared } from "./looks";
import { PreviewView } from "./preview-view";
import { regulationOf } from "./regulation";
import { RuleLink } from "./rule-link";
import { SuspectItem } from "./suspect-item";
import { previewOf } from "./table-preview";

const useStyles = makeStyles({
  detail: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL} 20px`,
  },
  text: { margin: 0 },
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  others: { alignSelf: "flex-start", paddingLeft: 0 },
  chevron: { display: "inline-flex" },
  opened: { transform: "rotate(90deg)" },
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
 * The details of a finding: first the suspect cells, then the sum that does not come out, other checks that fail for the
 * same cause, the document that it rests on, and the reason that somebody gave.
 */
export function FindingDetail({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const shared = useShared();
  const { say, tell } = useWording();
  const { analysis } = usePane();
  const failing = analysis!.checks.filter((c) => finding.checks.includes(c.id));
  const { suspects, cells, remark = finding.text } = finding;
  // The check that the finding is named after comes first.
  const checks = [...failing.filter((c) => c.rule === finding.code), ...failing.filter((c) => c.rule !== finding.code)];
  const [first, ...others] = checks;
  const isTie = suspects.filter((s) => s.rank === 1).length > 1;
  const regulation = regulationOf(finding.source);
  // Where some figures were overwritten there is no correction, but a table with gaps.
  const preview = finding.cause && suspects.length === 0 ? previewOf(finding.cause) : null;
  return (
    <div className={styles.detail}>
      {suspects.length === 0 && remark && <p className={styles.text}>{tell(remark)}</p>}
      {preview && (
        <section className={mergeClasses(shared.card, styles.part)}>
          <PreviewView preview={preview} />
        </section>
      )}
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
      {finding.folded && <FoldedFindings findings={finding.folded} />}
      {first === undefined ? (
        <>
          <Facts
            rows={[
              [PANE.cells, cells.length > 0 ? <CellLinks cells={cells} /> : null],
              [PANE.source, regulation && say(regulation)],
            ]}
          />
          <RuleLink code={finding.code} />
        </>
      ) : (
        <section className={styles.part}>
          <h4 className={styles.heading}>{say(PANE.failedCheck)}</h4>
          <CheckDetail check={first} />
          {others.length > 0 && <OtherChecks checks={others} />}
          {/* A finding of several checks is named after a check of its own. */}
          {first.rule !== finding.code && <RuleLink code={finding.code} />}
        </section>
      )}
      <Explanation key={finding.explanation} finding={finding} />
    </div>
  );
}

/** What was found of the same cause: each as its card says it, with its first cell. */
function FoldedFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const shared = useShared();
  const { say, tell } = useWording();
  return (
    <section className={styles.part}>
      <h4 className={styles.heading}>{say(PANE.sameCause)}</h4>
      <ul className={shared.list}>
        {findings.map(({ code, brief, cells }) => (
          <li key={`${code} ${cells[0]?.sheet}!${cells[0]?.address}`}>
            {tell(inOneLine(brief))} <CellLinks cells={cells.slice(0, 1)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The further checks that fail for the same cause, folded. */
function OtherChecks({ checks }: { readonly checks: readonly Check[] }) {
  const styles = useStyles();
  const shared = useShared();
  const { say } = useWording();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  return (
    <>
      <Button
        size="small"
        appearance="transparent"
        className={styles.others}
        aria-expanded={isOpen}
        aria-controls={list}
        icon={
          <span className={mergeClasses(styles.chevron, isOpen && styles.opened)}>
            <ChevronIcon size={10} />
          </span>
        }
        onClick={() => setOpen(!isOpen)}
      >
        {say(PANE.alsoFailing, { count: checks.length })}
      </Button>
      <div id={list} hidden={!isOpen}>
        {isOpen && (
          <ul className={mergeClasses(shared.list, styles.part)}>
            {checks.map((check) => (
              <li key={check.id}>
                <CheckDetail check={check} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
