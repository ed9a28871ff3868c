import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { subtract, sum, toFixed, toText } from "../../core/amount";
import { groupedBy } from "../../core/grouped";
import type { IndicatorResult } from "../../core/indicators/indicator";
import { PANE } from "../../messages/pane";
import { ChevronIcon } from "../shell/icons";
import { usePane, useWording } from "../shell/pane";
import { IndicatorItem } from "./indicator-item";
import { useShared } from "./looks";
import { ShowMore } from "./show-more";

const useStyles = makeStyles({
  total: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  rest: { marginTop: tokens.spacingVerticalL, paddingLeft: 0 },
  chevron: { display: "inline-flex" },
  opened: { transform: "rotate(90deg)" },
});

/** The indicators that were computed with their points, grouped as in their framework; the others folded below. */
export function IndicatorsView() {
  const styles = useStyles();
  const shared = useShared();
  const { say } = useWording();
  const { analysis } = usePane();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const { indicators } = analysis!;
  const computed = useMemo(() => indicators.filter(({ value }) => value !== null), [indicators]);
  const rest = useMemo(() => indicators.filter(({ value }) => value === null), [indicators]);
  const scored = indicators.filter(({ maxScore }) => maxScore !== undefined);
  return (
    <>
      {scored.length > 0 && <p className={styles.total}>{say(PANE.points, pointsOf(scored))}</p>}
      {computed.length === 0 && <p className={shared.quiet}>{say(PANE.noIndicators)}</p>}
      <Groups indicators={computed} />
      {rest.length > 0 && (
        <>
          <Button
            appearance="transparent"
            className={styles.rest}
            aria-expanded={isOpen}
            aria-controls={list}
            icon={
              <span className={mergeClasses(styles.chevron, isOpen && styles.opened)}>
                <ChevronIcon size={12} />
              </span>
            }
            onClick={() => setOpen(!isOpen)}
          >
            {say(PANE.notComputedCount, { count: rest.length })}
          </Button>
          <div id={list} hidden={!isOpen}>
            {isOpen && <Groups indicators={rest} />}
          </div>
        </>
      )}
    </>
  );
}

function Groups({ indicators }: { readonly indicators: readonly IndicatorResult[] }) {
  const shared = useShared();
  const { say } = useWording();
  const groups = useMemo(() => [...groupedBy(indicators, (i) => say(i.group))], [indicators, say]);
  return groups.map(([group, shown]) => (
    <section key={group}>
      <h2 className={shared.heading}>{group}</h2>
      <ShowMore items={shown}>{(indicator) => <IndicatorItem key={indicator.id} indicator={indicator} />}</ShowMore>
    </section>
  ));
}

/** The points of what was computed, those that could be had there, and those that nobody has worked out. */
function pointsOf(scored: readonly IndicatorResult[]): { score: string; max: string; open: string } {
  const most = (results: readonly IndicatorResult[]) => sum(results.map(({ maxScore }) => maxScore!));
  const known = scored.filter(({ score }) => score !== undefined);
  return {
    score: toFixed(sum(known.map(({ score }) => score!)), 2),
    max: toText(most(known)),
    open: toText(subtract(most(scored), most(known))),
  };
}
