import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Verdict } from "../../core/check/check";
import type { LedgerEntry } from "../../core/ledger/ledger";
import { roundingText } from "../../core/ledger/rounding";
import { COUNTED, PANE } from "../../messages/pane";
import { ChevronIcon } from "../shell/icons";
import { useWording } from "../shell/pane";
import { useColours, useShared, VERDICT_ICONS } from "./looks";

const ORDER: readonly Verdict[] = ["exact", "within-rounding", "inconsistent", "not-judgeable"];

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  count: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    fontVariantNumeric: "tabular-nums",
  },
  toggle: {
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    minHeight: "24px",
    color: tokens.colorNeutralForeground2,
    textAlign: "start",
    background: "none",
    border: "none",
    padding: "0 2px",
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { display: "inline-flex" },
  opened: { transform: "rotate(90deg)" },
  rule: { paddingTop: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
});

/** The number of checks of one table by verdict; opened, it shows those that could not be judged, with the reasons. */
export function LedgerItem({ entry }: { readonly entry: LedgerEntry }) {
  const styles = useStyles();
  const shared = useShared();
  const colours = useColours();
  const { say } = useWording();
  const { checks, counts, roundings, open } = entry;
  if (checks.length === 0) return <div className={shared.quiet}>{say(PANE.noChecksHere)}</div>;
  const largest = say(PANE.largestRounding, { largest: { list: roundings.map(roundingText) } });
  return (
    <>
      <div className={mergeClasses(shared.quiet, styles.counts)}>
        {ORDER.map((verdict) => {
          const Sign = VERDICT_ICONS[verdict];
          return (
            <span key={verdict} className={styles.count}>
              <span className={mergeClasses(shared.sign, colours[verdict])}>
                <Sign size={12} />
              </span>
              {say(COUNTED[verdict])} {counts[verdict]}
              {verdict === "within-rounding" && roundings.length > 0 && ` ${largest}`}
            </span>
          );
        })}
      </div>
      {open.length > 0 && <NotJudged entry={entry} />}
    </>
  );
}

function NotJudged({ entry: { name, place, counts, open } }: { readonly entry: LedgerEntry }) {
  const styles = useStyles();
  const shared = useShared();
  const { say, tell } = useWording();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const title = say(PANE.notJudgedHere, { count: counts["not-judgeable"] });
  return (
    <div>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={list}
        // The visible words come first in the label, so that speech input finds the button by them.
        aria-label={`${title} ${place ?? say(name)}`}
        className={styles.toggle}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={mergeClasses(styles.chevron, isOpen && styles.opened)}>
          <ChevronIcon size={12} />
        </span>
        {title}
      </button>
      <div id={list} hidden={!isOpen}>
        {isOpen && (
          <ul className={shared.list}>
            {open.map(({ rule, title: words, count, reason }) => (
              <li key={rule} className={mergeClasses(shared.quiet, styles.rule)}>
                <span className={shared.code}>{rule}</span> {say(PANE.timesOfRule, { title: words, count })}
                {reason && <div>{tell(reason)}</div>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
