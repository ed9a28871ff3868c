import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { groupedBy } from "../../core/grouped";
import { PANE } from "../../messages/pane";
import { usePane, useWording } from "../shell/pane";
import { IndicatorItem } from "./indicator-item";
import { useShared } from "./looks";
import { ShowMore } from "./show-more";

const useStyles = makeStyles({ box: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` } });

/** The indicators, grouped as in their framework. */
export function IndicatorsView() {
  const styles = useStyles();
  const shared = useShared();
  const { say } = useWording();
  const { analysis } = usePane();
  const [isComputedOnly, setComputedOnly] = useState(false);
  const { indicators } = analysis!;
  const groups = useMemo(
    () => [
      ...groupedBy(
        indicators.filter((i) => !isComputedOnly || i.value !== null),
        (i) => say(i.group),
      ),
    ],
    [indicators, isComputedOnly, say],
  );
  return (
    <>
      <Checkbox
        className={styles.box}
        label={say(PANE.computedOnly)}
        checked={isComputedOnly}
        onChange={(_, { checked }) => setComputedOnly(checked === true)}
      />
      {groups.length === 0 && <p className={shared.quiet}>{say(PANE.noIndicators)}</p>}
      {groups.map(([group, shown]) => (
        <section key={group}>
          <h2 className={shared.heading}>{group}</h2>
          <ShowMore items={shown}>{(indicator) => <IndicatorItem key={indicator.id} indicator={indicator} />}</ShowMore>
        </section>
      ))}
    </>
  );
}
