import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Text } from "../../core/text/text";
import { PANE } from "../../messages/pane";
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
  file: { display: "none" },
  failure: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

/** The settings as the file that the command line takes, out and in. */
export function SettingsFile({ onImported }: { readonly onImported: () => void }) {
  const styles = useStyles();
  const { say, tell } = useWording();
  const { preferences } = usePane();
  const session = useSession();
  const file = useRef<HTMLInputElement>(null);
  const [failure, setFailure] = useState<Text | null>(null);
  const bring = async (chosen: File | undefined) => {
    if (!chosen) return;
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
        <Button onClick={() => file.current?.click()}>{say(PANE.importSettings)}</Button>
        <Button onClick={() => void session.exportSettings(`${JSON.stringify(preferences.settings, null, 2)}\n`)}>
          {say(PANE.exportSettings)}
        </Button>
        <input
          ref={file}
          className={styles.file}
          type="file"
          accept=".json"
          aria-label={say(PANE.importSettings)}
          tabIndex={-1}
          onChange={(event) => {
            void bring(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
      </div>
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          {tell(failure)}
        </p>
      )}
    </section>
  );
}
