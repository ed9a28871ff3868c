import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Verdict } from "../../core/check/check";
import { COUNTED, PANE } from "../../messages/pane";
import { usePane, useSession, useWording } from "../shell/pane";
import { byVerdict } from "./by-verdict";
import { useColours, VERDICT_ICONS } from "./looks";

const ORDER: readonly Verdict[] = ["inconsistent", "within-rounding", "exact", "not-judgeable"];

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
    padding: "4px 6px",
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
    letterSpacing: "-0.02em",
  },
});

/** The number of checks with each verdict; a click on a number shows these checks. */
export function Summary() {
  const styles = useStyles();
  const colours = useColours();
  const { say } = useWording();
  const { analysis, view, verdict: chosen } = usePane();
  const session = useSession();
  const checks = byVerdict(analysis!.checks);
  return (
    <section aria-label={say(PANE.summary)} className={styles.counts}>
      {ORDER.map((verdict) => {
        const Sign = VERDICT_ICONS[verdict];
        const isChosen = view === "checks" && chosen === verdict;
        return (
          <button
            key={verdict}
            type="button"
            aria-pressed={isChosen}
            className={mergeClasses(styles.count, isChosen && styles.chosen)}
            onClick={() => session.show("checks", isChosen ? null : verdict)}
          >
            <span className={styles.number}>
              {checks[verdict].length}
              <span className={colours[verdict]}>
                <Sign />
              </span>
            </span>
            <span className={styles.word}>{say(COUNTED[verdict])}</span>
          </button>
        );
      })}
    </section>
  );
}
