import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { figureInBrief } from "../../core/findings/in-brief";
import type { Change } from "../../core/locate/suspect";
import { PANE } from "../../messages/pane";
import { ArrowIcon } from "../shell/icons";
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
        <span className={shared.quiet}>{say(PANE.now)}</span>
        <span className={styles.now}>{fact.empty ? say(PANE.blank) : figureInBrief(fact, fact.value)}</span>
        <ArrowIcon size={12} />
        <span className={shared.quiet}>{say(PANE.proposed)}</span>
        <span className={styles.proposed}>{figureInBrief(fact, proposed)}</span>
        {follows && <span className={shared.quiet}>{say(PANE.followsByItself)}</span>}
        {children}
      </div>
    </>
  );
}
