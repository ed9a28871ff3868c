import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PANE } from "../../messages/pane";
import { usePane, useWording } from "../shell/pane";
import { HoldsIcon } from "../shell/icons";
import { useColours, useShared } from "./looks";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  done: {
    textDecorationLine: "line-through",
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  undo: { marginLeft: "auto", flexShrink: 0 },
});

/** The findings whose corrections were applied, struck through, each with its 撤销 where there is one. */
export function Applied() {
  const styles = useStyles();
  const shared = useShared();
  const colours = useColours();
  const { say, tell } = useWording();
  const { applied, work } = usePane();
  if (applied.length === 0) return null;
  return (
    <ul className={shared.list} aria-label={say(PANE.appliedList)}>
      {applied.map(({ id, text, undo }) => (
        <li key={id} className={styles.line}>
          <span className={`${shared.sign} ${colours.exact}`}>
            <HoldsIcon size={14} />
          </span>
          <span className={styles.done}>{tell(text)}</span>
          {undo && (
            <Button
              size="small"
              appearance="subtle"
              className={styles.undo}
              data-refuge
              disabledFocusable={work !== null}
              onClick={undo}
            >
              {say(PANE.undo)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
