import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { PANE } from "../../messages/pane";
import { BackIcon, CheckIcon, SettingsIcon } from "./icons";
import { UnsavedSettings } from "./unsaved-settings";
import { useUnseen } from "./unseen";
import { usePane, useSession, useWording } from "./pane";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  // The question about unsaved settings goes below.
  wraps: { flexWrap: "wrap" },
  subject: {
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    textAlign: "end",
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
  },
  check: { whiteSpace: "nowrap", flexShrink: 0, minWidth: "auto" },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: 0, flexGrow: 1 },
});

/** The bar that is always visible: 校验, the department of the workbook, and the button for the settings. */
export function Toolbar() {
  const styles = useStyles();
  const unseen = useUnseen();
  const { say } = useWording();
  const { analysis, view, work } = usePane();
  const session = useSession();
  const [isAsking, setAsking] = useState(false);
  if (view === "settings") {
    return (
      <header className={mergeClasses(styles.bar, styles.wraps)}>
        <Button
          appearance="subtle"
          icon={<BackIcon />}
          aria-label={say(PANE.back)}
          title={say(PANE.back)}
          onClick={() => (session.unsaved === null ? session.show("findings") : setAsking(true))}
        />
        <h1 className={styles.title}>{say(PANE.settings)}</h1>
        {isAsking && <UnsavedSettings onDone={() => setAsking(false)} />}
      </header>
    );
  }
  const subject = [
    analysis?.department ?? "",
    analysis === null || analysis.year === null ? "" : say(PANE.year, { year: analysis.year }),
  ].filter((part) => part !== "");
  return (
    <header className={styles.bar}>
      <h1 className={unseen}>{say(PANE.title)}</h1>
      <Button
        className={styles.check}
        appearance="primary"
        icon={<CheckIcon />}
        disabledFocusable={work !== null}
        onClick={() => void session.validate()}
      >
        {say(analysis === null ? PANE.validate : PANE.validateAgain)}
      </Button>
      <div className={styles.subject} title={subject.join(" ")}>
        {subject.join(" ")}
      </div>
      <Button
        appearance="subtle"
        icon={<SettingsIcon />}
        aria-label={say(PANE.settings)}
        title={say(PANE.settings)}
        onClick={() => session.show("settings")}
      />
    </header>
  );
}
