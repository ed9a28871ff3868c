import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Fact } from "../../core/facts/fact";
import { isKnown } from "../../core/facts/fact";
import { figureInBrief } from "../../core/findings/in-brief";
import { PANE } from "../../messages/pane";
import { useWording } from "../shell/pane";
import { FigureLink } from "./figure-link";
import { useGrowing } from "./use-growing";
import { namesOf } from "./worked-sum";

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { textAlign: "end" },
});

/** Figures with their names, one below the other; a click on a figure selects its cell. */
export function FigureList({ facts }: { readonly facts: readonly Fact[] }) {
  const styles = useStyles();
  const { say } = useWording();
  const drawn = useGrowing(facts.length);
  const names = namesOf(facts);
  if (facts.length === 0) return null;
  return (
    <div className={styles.figures} role="group" aria-label={say(PANE.figures)}>
      {facts.slice(0, drawn).map((fact, i) => {
        const value = isKnown(fact) ? figureInBrief(fact, fact.value) : say(PANE.blank);
        return (
          <Fragment key={i}>
            <span>{names.get(fact)}</span>
            <span className={styles.value}>
              <FigureLink fact={fact} name={names.get(fact)!} value={value} />
            </span>
          </Fragment>
        );
      })}
    </div>
  );
}
