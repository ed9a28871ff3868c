import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Finding } from "../../core/findings/finding";
import { PANE } from "../../messages/pane";
import { usePane, useSession, useWording } from "../shell/pane";
import { useShared } from "./looks";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
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
  const { work } = usePane();
  const session = useSession();
  const kept = finding.explanation ?? "";
  const [written, setWritten] = useState(kept);
  const [field, hint] = [useId(), useId()];
  const explain = (reason: string) => void session.explain(finding, reason);
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
      <div className={shared.row}>
        <Button size="small" disabled={work !== null || written.trim() === kept} onClick={() => explain(written)}>
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
