import { Field, makeStyles, Select, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { LANGUAGE_NAMES, PANE } from "../../messages/pane";
import type { Language } from "../../messages/render";
import { usePane, useSession, useWording } from "../shell/pane";
import { CheckSettings } from "./check-settings";
import { Diagnosis } from "./diagnosis";
import { Packs } from "./packs";
import { SettingsFile } from "./settings-file";

const useStyles = makeStyles({
  settings: {
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** The settings: language and automatic checks apply at once, those of the checks when saved; and 诊断. */
export default function SettingsView() {
  const styles = useStyles();
  const { say } = useWording();
  const { language, autoRecheck, keepsUndo } = usePane().preferences;
  const session = useSession();
  // The form begins anew with a file that was taken over.
  const [imported, setImported] = useState(0);
  return (
    <div className={styles.settings}>
      <h2 className={styles.heading}>{say(PANE.general)}</h2>
      <Field label={say(PANE.language)}>
        <Select
          value={language}
          onChange={(_, { value }) => void session.prefer({ language: value as Language | "office" })}
        >
          <option value="office">{say(PANE.languageOfOffice)}</option>
          {Object.entries(LANGUAGE_NAMES).map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Switch
        className={styles.switch}
        label={say(PANE.autoRecheck)}
        checked={autoRecheck}
        onChange={(_, { checked }) => void session.prefer({ autoRecheck: checked })}
      />
      <Switch
        className={styles.switch}
        label={say(PANE.keepsUndo)}
        checked={keepsUndo}
        onChange={(_, { checked }) => void session.prefer({ keepsUndo: checked })}
      />
      <Packs />
      <CheckSettings key={imported} />
      <SettingsFile onImported={() => setImported(imported + 1)} />
      <Diagnosis />
    </div>
  );
}
