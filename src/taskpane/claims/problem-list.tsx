import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Claim, Problem } from "../../core/claims";
import type { Localised } from "../../core/text/text";
import { useShared } from "../results/looks";
import { useWording } from "../shell/pane";
import { CLAIM_ICONS, useClaimColours } from "./claim-looks";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "1.6em", fontSize: tokens.fontSizeBase200 },
  problem: {
    font: "inherit",
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "24px",
    padding: "2px 4px",
    color: tokens.colorNeutralForeground1,
    background: "none",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
});

interface ProblemListProps {
  readonly title: Localised;
  readonly problems: readonly Problem[];
  readonly chosen: Claim | null;
  readonly onChoose: (claim: Claim) => void;
}

/** The problems of a draft in a line each, the most certain first; a click goes to the place. */
export function ProblemList({ title, problems, chosen, onChoose }: ProblemListProps) {
  const styles = useStyles();
  const shared = useShared();
  const colours = useClaimColours();
  const { say, tell } = useWording();
  if (problems.length === 0) return null;
  return (
    <section aria-label={say(title)}>
      <h3 className={shared.heading}>{say(title)}</h3>
      <ol className={styles.list}>
        {problems.map(({ claims, line }) => {
          const [claim] = claims as readonly [Claim];
          const Sign = CLAIM_ICONS[claim.verdict];
          const isChosen = chosen !== null && claims.includes(chosen);
          return (
            <li key={claim.start}>
              <button
                type="button"
                aria-pressed={isChosen}
                className={mergeClasses(styles.problem, isChosen && styles.chosen)}
                onClick={() => onChoose(claim)}
              >
                <span className={mergeClasses(shared.sign, colours[claim.verdict])}>
                  <Sign size={12} />
                </span>
                <span>{tell(line)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
