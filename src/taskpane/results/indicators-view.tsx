import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { PANE } from "../../messages/pane";
import { usePane, useWording } from "../shell/pane";
import { IndicatorItem } from "./indicator-item";
import { useShared } from "./looks";
import { ShowMore } from "./show-more";

const useStyles = makeStyles({ box: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` } });

/** The indicators by the groups of their framework. */
export function IndicatorsView() {
  const styles = useStyles();
  const shared = useShared();
  const { say } = useWording();
  const { analysis } = usePane();
  const [isComputedOnly, setComputedOnly] = useState(false);
  const shown = analysis!.indicators.filter((i) => !isComputedOnly || i.value !== null);
  const groups = [...new Set(shown.map((i) => say(i.group)))];
  return (
    <>
      <Checkbox
        className={styles.box}
        label={say(PANE.computedOnly)}
        checked={isComputedOnly}
        onChange={(_, { checked }) => setComputedOnly(checked === true)}
      />
      {shown.length === 0 && <p className={shared.quiet}>{say(PANE.noIndicators)}</p>}
      {groups.map((group) => (
        <section key={group}>
          <h2 className={shared.heading}>{group}</h2>
          <ShowMore items={shown.filter((i) => say(i.group) === group)}>
            {(indicator) => <IndicatorItem key={indicator.id} indicator={indicator} />}
          </ShowMore>
        </section>
      ))}
    </>
  );
}
