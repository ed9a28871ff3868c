import { Button, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Finding } from "../../core/findings/finding";
import { PANE } from "../../messages/pane";
import { usePane, useSession, useWording } from "../shell/pane";
import { useShared } from "./looks";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  signer: { width: "110px", minWidth: 0 },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** 说明: the reason why a finding is right as it is, stored in the workbook. */
export function Explanation({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const shared = useShared();
  const { say } = useWording();
  const { work, preferences } = usePane();
  const session = useSession();
  const kept = finding.explanation ?? "";
  const [written, setWritten] = useState(kept);
  const [signer, setSigner] = useState(finding.explainedBy ?? preferences.signer);
  const [field, hint, name] = [useId(), useId(), useId()];
  const explain = (reason: string) => void session.explain(finding, reason, signer);
  const isSame = written.trim() === kept && (kept === "" || signer.trim() === (finding.explainedBy ?? ""));
  const given = [finding.explainedBy, finding.explainedOn].filter((part) => part !== undefined);
  return (
    <div className={styles.field}>
      <label htmlFor={field} className={styles.label}>
        {say(PANE.explanation)}
      </label>
      <Textarea
        id={field}
        rows={2}
        resize="vertical"
        aria-describedby={hint}
        value={written}
        onChange={(_, { value }) => setWritten(value)}
      />
      <p id={hint} className={shared.quiet}>
        {say(PANE.explanationHint)}
      </p>
      {given.length > 0 && <p className={shared.quiet}>{say(PANE.explainedBy, { who: given.join(" ") })}</p>}
      <div className={shared.row}>
        <label htmlFor={name} className={shared.quiet}>
          {say(PANE.signer)}
        </label>
        <Input
          id={name}
          size="small"
          className={styles.signer}
          value={signer}
          onChange={(_, { value }) => setSigner(value)}
        />
        <Button size="small" disabled={work !== null || isSame} onClick={() => explain(written)}>
          {say(PANE.save)}
        </Button>
        {kept !== "" && (
          <Button size="small" appearance="subtle" disabled={work !== null} onClick={() => explain("")}>
            {say(PANE.remove)}
          </Button>
        )}
      </div>
    </div>
  );
}
