import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { PANE } from "../../messages/pane";
import { CheckIcon, ErrorIcon, SheetIcon } from "./icons";
import { usePane, useSession, useWording } from "./pane";

const useStyles = makeStyles({
  hint: {
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  steps: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
  },
  step: { display: "flex", gap: tokens.spacingHorizontalM, alignItems: "flex-start" },
  sign: {
    flexShrink: 0,
    width: "32px",
    height: "32px",
    display: "grid",
    placeItems: "center",
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorBrandBackground2,
  },
  private: {
    margin: 0,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  clear: { alignSelf: "flex-start" },
});

/** Whether an earlier run left marks in the workbook: asked once, and again when something has been done. */
function useMarksLeft(): boolean {
  const session = useSession();
  const isIdle = usePane().work === null;
  const [left, setLeft] = useState(false);
  useEffect(() => {
    let isShown = true;
    if (isIdle) void session.hasMarks().then((found) => isShown && setLeft(found));
    return () => {
      isShown = false;
    };
  }, [session, isIdle]);
  return left;
}

/** What Gouji does, before the first check. */
export function FirstRun() {
  const styles = useStyles();
  const { say } = useWording();
  const { work } = usePane();
  const session = useSession();
  const hasMarks = useMarksLeft();
  const steps = [
    { Sign: CheckIcon, words: PANE.firstRunCheck },
    { Sign: ErrorIcon, words: PANE.firstRunLook },
    { Sign: SheetIcon, words: PANE.firstRunWrite },
  ];
  return (
    <div className={styles.hint}>
      <h2 className={styles.title}>{say(PANE.firstRunTitle)}</h2>
      <ol className={styles.steps}>
        {steps.map(({ Sign, words }) => (
          <li key={words.en} className={styles.step}>
            <span className={styles.sign}>
              <Sign />
            </span>
            <span>{say(words)}</span>
          </li>
        ))}
      </ol>
      <p className={styles.private}>{say(PANE.firstRunPrivate)}</p>
      {hasMarks && (
        <Button
          size="small"
          className={styles.clear}
          disabled={work !== null}
          onClick={() => void session.clear({ sheets: false })}
        >
          {say(PANE.clearEarlier)}
        </Button>
      )}
    </div>
  );
}
