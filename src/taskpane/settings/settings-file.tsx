import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Text } from "../../core/text/text";
import { PANE } from "../../messages/pane";
import { FileButton } from "../shell/file-button";
import { usePane, useSession, useWording } from "../shell/pane";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  failure: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

/** The settings as the file that the command line takes, out and in. */
export function SettingsFile({ onImported }: { readonly onImported: () => void }) {
  const styles = useStyles();
  const { say, tell } = useWording();
  const { preferences } = usePane();
  const session = useSession();
  const [failure, setFailure] = useState<Text | null>(null);
  const bring = async (chosen: File) => {
    const read = async () => new TextDecoder().decode(await chosen.arrayBuffer());
    const problem = await session.importSettings(chosen.name, read);
    setFailure(problem);
    if (problem === null) onImported();
  };
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{say(PANE.settingsFile)}</h2>
      <p className={styles.quiet}>{say(PANE.settingsFileHint)}</p>
      <div className={styles.buttons}>
        <FileButton label={say(PANE.importSettings)} accept=".json" onChosen={(chosen) => void bring(chosen)} />
        <Button
          onClick={() => void session.outputs.exportSettings(`${JSON.stringify(preferences.settings, null, 2)}\n`)}
        >
          {say(PANE.exportSettings)}
        </Button>
      </div>
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          {tell(failure)}
        </p>
      )}
    </section>
  );
}
