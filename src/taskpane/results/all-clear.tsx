import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../core/analyse";
import { countVerdicts } from "../../core/analyse";
import { countGroups } from "../../core/findings/headline";
import { PANE } from "../../messages/pane";
import { useSession, useWording } from "../shell/pane";
import { useShared } from "./looks";

const useStyles = makeStyles({ bar: { marginBottom: tokens.spacingVerticalS }, none: { margin: 0 } });

/** Says that there is no mistake, or that no table was read, with what to do next; nothing where there are mistakes. */
export function AllClear({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const shared = useShared();
  const { say } = useWording();
  const session = useSession();
  const counts = countGroups(analysis.findings);
  const verdicts = countVerdicts(analysis.checks);
  const held = verdicts.exact + verdicts["within-rounding"];
  if (analysis.tables.length === 0 && analysis.checks.length === 0)
    return (
      <>
        <p>{say(PANE.nothingRecognised)}</p>
        <div className={shared.row}>
          <Button onClick={() => session.show("tables")}>{say(PANE.tables)}</Button>
          <Button onClick={() => session.show("output")}>{say(PANE.insertTemplate)}</Button>
        </div>
      </>
    );
  if (counts.correct + counts.verify > 0) return null;
  if (held === 0) return analysis.findings.length > 0 ? null : <p>{say(PANE.noChecksHere)}</p>;
  return (
    <MessageBar intent="success" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <p className={styles.none}>{say(PANE.allHold, { held, within: verdicts["within-rounding"] })}</p>
        {analysis.findings.length > 0 && (
          <p className={styles.none}>{say(PANE.onlyRemarks, { count: analysis.findings.length })}</p>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
