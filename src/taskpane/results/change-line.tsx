import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { figureInBrief } from "../../core/findings/in-brief";
import type { Change } from "../../core/locate/suspect";
import { PANE } from "../../messages/pane";
import { useWording } from "../shell/pane";
import { CellLink } from "./cell-links";
import { useShared } from "./looks";

const useStyles = makeStyles({
  change: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
  // One below the other, so that the digits can be compared.
  figures: { margin: 0, display: "grid", gridTemplateColumns: "auto auto", columnGap: tokens.spacingHorizontalM },
  figure: { margin: 0, textAlign: "end" },
  now: { color: tokens.colorNeutralForeground2, textDecorationLine: "line-through" },
  proposed: { fontWeight: tokens.fontWeightSemibold },
});

interface ChangeLineProps {
  readonly change: Change;
  /** True for a formula that yields the proposed value by itself once the other cells have theirs. */
  readonly follows?: boolean;
  /** Buttons for the change. */
  readonly children?: ReactNode;
}

/** A cell with its present content and the content that it should have. */
export function ChangeLine({ change: { fact, proposed }, follows = false, children }: ChangeLineProps) {
  const styles = useStyles();
  const shared = useShared();
  const { say } = useWording();
  return (
    <>
      <div>
        <CellLink cell={fact.cell} /> {fact.label}
      </div>
      <div className={styles.change}>
        <dl className={styles.figures}>
          <dt className={shared.quiet}>{say(PANE.now)}</dt>
          <dd className={mergeClasses(styles.figure, styles.now)}>
            {fact.empty ? say(PANE.blank) : figureInBrief(fact, fact.value)}
          </dd>
          <dt className={shared.quiet}>{say(PANE.proposed)}</dt>
          <dd className={mergeClasses(styles.figure, styles.proposed)}>{figureInBrief(fact, proposed)}</dd>
        </dl>
        {follows && <span className={shared.quiet}>{say(PANE.followsByItself)}</span>}
        {children}
      </div>
    </>
  );
}
