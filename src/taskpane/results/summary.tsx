import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { FINDING_GROUPS } from "../../core/findings/finding";
import type { FindingGroup } from "../../core/findings/finding";
import { countGroups } from "../../core/findings/headline";
import { PANE } from "../../messages/pane";
import { SHORT_GROUPS } from "../../messages/verdicts";
import { usePane, useSession, useWording } from "../shell/pane";
import { GROUP_ICONS, useColours } from "./looks";

const useStyles = makeStyles({
  counts: {
    display: "grid",
    gridTemplateColumns: "repeat(4, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    alignItems: "stretch",
  },
  count: {
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    cursor: "pointer",
    padding: "4px 5px",
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    display: "flex",
    flexDirection: "column",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
  },
  number: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  word: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "normal",
    letterSpacing: "-0.04em",
  },
});

/** The number of findings in each group; a click on a number shows only these, another click all. */
export function Summary() {
  const styles = useStyles();
  const colours = useColours();
  const { say } = useWording();
  const { analysis, view, filter } = usePane();
  const session = useSession();
  const { findings } = analysis!;
  const counts = useMemo(() => countGroups(findings), [findings]);
  const choose = (group: FindingGroup | null) => {
    session.filter({ ...filter, group });
    session.show("findings");
  };
  return (
    <section aria-label={say(PANE.summary)} className={styles.counts}>
      {FINDING_GROUPS.map((group) => {
        const Sign = GROUP_ICONS[group];
        const isChosen = view === "findings" && filter.group === group;
        // A red cross beside a nought would look like a fault.
        const colour = counts[group] === 0 ? colours.reading : colours[group];
        return (
          <button
            key={group}
            type="button"
            aria-pressed={isChosen}
            className={mergeClasses(styles.count, isChosen && styles.chosen)}
            onClick={() => choose(isChosen ? null : group)}
          >
            <span className={styles.number}>
              {counts[group]}
              <span className={colour}>
                <Sign />
              </span>
            </span>
            <span className={styles.word}>{say(SHORT_GROUPS[group])}</span>
          </button>
        );
      })}
    </section>
  );
}
