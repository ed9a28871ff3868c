import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { SwitchedOff } from "../../core/settings/settings";
import type { Localised } from "../../core/text/text";
import { PANE } from "../../messages/pane";
import { loadCore } from "../session/load-core";
import { useWording } from "../shell/pane";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  add: { alignSelf: "flex-start" },
});

interface Switchable {
  readonly id: string;
  readonly title: Localised;
}

interface SwitchedOffRulesProps {
  readonly rules: readonly SwitchedOff[];
  readonly onChange: (rules: readonly SwitchedOff[]) => void;
}

/** 停用的规则: rules that are not judged, each with a reason, without which none can be switched off. */
export function SwitchedOffRules({ rules, onChange }: SwitchedOffRulesProps) {
  const styles = useStyles();
  const { say } = useWording();
  const [known, setKnown] = useState<readonly Switchable[]>([]);
  const [rule, setRule] = useState("");
  const [reason, setReason] = useState("");
  useEffect(() => {
    let isHere = true;
    loadCore()
      .then(({ switchableRules }) => isHere && setKnown(switchableRules()))
      .catch(() => undefined);
    return () => void (isHere = false);
  }, []);
  const titleOf = (id: string) => known.find((each) => each.id === id)?.title;
  const add = () => {
    onChange([...rules.filter((each) => each.rule !== rule), { rule, reason: reason.trim() }]);
    setRule("");
    setReason("");
  };
  return (
    <div className={styles.part}>
      <p className={styles.quiet}>{say(PANE.switchedOffHint)}</p>
      {rules.length > 0 && (
        <ul className={styles.list}>
          {rules.map((each) => {
            const title = titleOf(each.rule);
            return (
              <li key={each.rule} className={styles.item}>
                <span>
                  {each.rule} {title && say(title)}
                  <span className={styles.quiet}> · {each.reason}</span>
                </span>
                <Button
                  size="small"
                  aria-label={say(PANE.switchOnRule, { rule: each.rule })}
                  onClick={() => onChange(rules.filter((other) => other !== each))}
                >
                  {say(PANE.switchOn)}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <Field label={say(PANE.ruleToSwitchOff)}>
        <Select value={rule} onChange={(_, { value }) => setRule(value)}>
          <option value="">{say(PANE.chooseRule)}</option>
          {known.map(({ id, title }) => (
            <option key={id} value={id}>
              {id} {say(title)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(PANE.reasonToSwitchOff)}>
        <Input value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Button className={styles.add} size="small" disabled={rule === "" || reason.trim() === ""} onClick={add}>
        {say(PANE.switchOff)}
      </Button>
    </div>
  );
}
