import { Button, Field, Input, makeStyles, Select, Switch, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Unit } from "../../core/amount";
import type { Analysis } from "../../core/analyse";
import { DEFAULT_SETTINGS } from "../../core/settings/settings";
import { readSettings } from "../../core/settings/settings-file";
import { phrase } from "../../core/text/text";
import type { Localised } from "../../core/text/text";
import { CONVENTIONS, PANE, THRESHOLDS, UNIT_NAMES } from "../../messages/pane";
import { usePane, useSession, useWording } from "../shell/pane";
import type { SettingsDraft, ThresholdName } from "./settings-draft";
import { draftOf, settingsOf, THRESHOLD_NAMES, wrongThresholds } from "./settings-draft";
import { SwitchedOffRules } from "./switched-off";

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
  const { preferences, work, analysis } = usePane();
  const session = useSession();
  const unit = useMemo(() => unitOf(analysis), [analysis]);
  const [kept, setKept] = useState(() => draftOf(readSettings(preferences.settings).settings, unit));
  const [draft, setDraft] = useState(kept);
  // What the form does not show stays as it is, unless the defaults are asked for.
  const [restored, setRestored] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const change = (changes: Partial<SettingsDraft>) => setDraft({ ...draft, ...changes });
  const wrong = wrongThresholds(draft);
  const isChanged = restored || JSON.stringify(draft) !== JSON.stringify(kept);
  const save = async (): Promise<boolean> => {
    if (wrong.size > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      session.notice(phrase(PANE.someWrong, { count: wrong.size }));
      return false;
    }
    // Packs have a list of their own on the page.
    const { packs } = preferences.settings;
    const others = restored ? (packs === undefined ? {} : { packs }) : preferences.settings;
    const settings = { ...others, ...settingsOf(draft) };
    const { problems } = readSettings(settings);
    if (problems.length > 0) {
      session.notice(phrase(PANE.notSaved, { problems: { list: problems } }));
      return false;
    }
    // Judging by them takes a while, in which they are no longer unsaved.
    setKept(draft);
    setRestored(false);
    await session.prefer({ settings });
    session.notice(phrase(PANE.saved));
    return true;
  };
  useEffect(() => {
    session.unsaved = isChanged ? save : null;
    return () => void (session.unsaved = null);
  });
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      noValidate
    >
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
          unit={draft.unit}
          problem={wrong.get(name)}
          onChange={(value) => change({ thresholds: { ...draft.thresholds, [name]: value } })}
        />
      ))}
      <h2 className={styles.heading}>{say(PANE.switchedOffRules)}</h2>
      <SwitchedOffRules rules={draft.switchedOff} onChange={(switchedOff) => change({ switchedOff })} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={work !== null}>
          {say(PANE.save)}
        </Button>
        <Button
          onClick={() => {
            setDraft(draftOf(DEFAULT_SETTINGS, unit));
            setRestored(true);
          }}
        >
          {say(PANE.restoreDefaults)}
        </Button>
      </div>
    </form>
  );
}

/** The unit that most of the user's tables have, which limits in money are then shown in. */
function unitOf(analysis: Analysis | null): Unit {
  const units = analysis?.tables.map((table) => table.unit) ?? [];
  const count = (unit: Unit) => units.filter((each) => each === unit).length;
  return units.reduce(
    (most, unit) => (count(unit) > count(most) ? unit : most),
    units[0] ?? DEFAULT_SETTINGS.assumedUnit,
  );
}

interface ThresholdProps {
  readonly name: ThresholdName;
  readonly value: string;
  readonly unit: Unit;
  readonly problem: Localised | undefined;
  readonly onChange: (value: string) => void;
}

function Threshold({ name, value, unit, problem, onChange }: ThresholdProps) {
  const { say } = useWording();
  const { name: label, as } = THRESHOLDS[name];
  return (
    <Field label={say(label)} {...(problem ? { validationMessage: say(problem) } : {})}>
      <Input
        inputMode="decimal"
        value={value}
        contentAfter={as === "percent" ? "%" : say(UNIT_NAMES[unit])}
        onChange={(_, { value: typed }) => onChange(typed)}
      />
    </Field>
  );
}
