import { Button, Field, Input, makeStyles, Select, Switch, Textarea, tokens } from "@fluentui/react-components";
import type { FormEvent } from "react";
import { useState } from "react";
import { DEFAULT_SETTINGS } from "../../core/settings/settings";
import { readSettings } from "../../core/settings/settings-file";
import { phrase } from "../../core/text/text";
import { CONVENTIONS, PANE, THRESHOLDS, UNIT_NAMES } from "../../messages/pane";
import { usePane, useSession, useWording } from "../shell/pane";
import type { SettingsDraft, ThresholdName } from "./settings-draft";
import { draftOf, settingsOf, THRESHOLD_NAMES, wrongThresholds } from "./settings-draft";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  buttons: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    position: "sticky",
    bottom: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The settings of the checks, validated like a settings file and saved together. */
export function CheckSettings() {
  const styles = useStyles();
  const { say } = useWording();
  const { preferences, work } = usePane();
  const session = useSession();
  const [draft, setDraft] = useState(() => draftOf(readSettings(preferences.settings).settings));
  const change = (changes: Partial<SettingsDraft>) => setDraft({ ...draft, ...changes });
  const wrong = wrongThresholds(draft);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (wrong.length > 0) return;
    // Packs have a list of their own on the page and are kept unchanged here.
    const { packs } = preferences.settings;
    const settings = { ...settingsOf(draft), ...(packs === undefined ? {} : { packs }) };
    const { problems } = readSettings(settings);
    const { notSaved, saved } = PANE;
    if (problems.length > 0) session.notice(phrase(notSaved, { problems: { list: problems } }));
    else void session.prefer({ settings }).then(() => session.notice(phrase(saved)));
  };
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <h2 className={styles.heading}>{say(PANE.conventions)}</h2>
      <Switch
        className={styles.switch}
        label={say(CONVENTIONS.returnedInClosing)}
        checked={draft.returnedInClosing}
        onChange={(_, { checked }) => change({ returnedInClosing: checked })}
      />
      <Field label={say(CONVENTIONS.assumedUnit)}>
        <Select value={draft.assumedUnit} onChange={(_, { value }) => change({ assumedUnit: value })}>
          {Object.entries(UNIT_NAMES).map(([unit, name]) => (
            <option key={unit} value={unit}>
              {say(name)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(PANE.place)}>
        <Input value={draft.place} onChange={(_, { value }) => change({ place: value })} />
      </Field>
      <Field label={say(PANE.staffPayWords)}>
        <Textarea value={draft.staffPayWords} onChange={(_, { value }) => change({ staffPayWords: value })} />
      </Field>
      <h2 className={styles.heading}>{say(PANE.thresholds)}</h2>
      {THRESHOLD_NAMES.map((name) => (
        <Threshold
          key={name}
          name={name}
          value={draft.thresholds[name]}
          isWrong={wrong.includes(name)}
          onChange={(value) => change({ thresholds: { ...draft.thresholds, [name]: value } })}
        />
      ))}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={work !== null || wrong.length > 0}>
          {say(PANE.save)}
        </Button>
        <Button onClick={() => setDraft(draftOf(DEFAULT_SETTINGS))}>{say(PANE.restoreDefaults)}</Button>
      </div>
    </form>
  );
}

interface ThresholdProps {
  readonly name: ThresholdName;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onChange: (value: string) => void;
}

function Threshold({ name, value, isWrong, onChange }: ThresholdProps) {
  const { say } = useWording();
  const { name: label, as } = THRESHOLDS[name];
  return (
    <Field label={say(label)} {...(isWrong ? { validationMessage: say(PANE.notNumber) } : {})}>
      <Input
        inputMode="decimal"
        value={value}
        contentAfter={as === "percent" ? "%" : say(UNIT_NAMES["元"])}
        onChange={(_, { value: typed }) => onChange(typed)}
      />
    </Field>
  );
}
