import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { amount, inUnit, multiply, toFixed, toText, toTextAtLeast } from "../../core/amount";
import { isFact } from "../../core/facts/fact";
import type { IndicatorResult, Quantity } from "../../core/indicators/indicator";
import { PANE } from "../../messages/pane";
import { ChevronIcon } from "../shell/icons";
import type { Wording } from "../shell/pane";
import { useWording } from "../shell/pane";
import { CellLinks } from "./cell-links";
import { Facts } from "./facts";
import { useShared } from "./looks";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: {
    display: "grid",
    gridTemplateColumns: "12px 1fr auto",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", textAlign: "end" },
  chevron: { display: "inline-flex", color: tokens.colorNeutralForeground3 },
  opened: { transform: "rotate(90deg)" },
  detail: { padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM}` },
});

/** An indicator with its value; opened, it shows the calculation. */
export function IndicatorItem({ indicator }: { readonly indicator: IndicatorResult }) {
  const styles = useStyles();
  const shared = useShared();
  const wording = useWording();
  const { say } = wording;
  const [isOpen, setOpen] = useState(false);
  const { name, scope, value, maxScore } = indicator;
  return (
    <li className={styles.item}>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className={styles.head}>
          <span className={mergeClasses(styles.chevron, isOpen && styles.opened)}>
            <ChevronIcon size={10} />
          </span>
          <span>
            {say(name)}
            {scope !== null && <span className={shared.quiet}> {scope}</span>}
          </span>
          <span className={value === null ? shared.quiet : styles.value}>
            {valueText(indicator, wording)}
            {value !== null && maxScore !== undefined && (
              <div className={shared.quiet}>{scoreText(indicator, wording)}</div>
            )}
          </span>
        </summary>
        <div className={styles.detail}>{isOpen && <Detail indicator={indicator} />}</div>
      </details>
    </li>
  );
}

/** The calculation of an indicator. */
function Detail({ indicator }: { readonly indicator: IndicatorResult }) {
  const wording = useWording();
  const { say, tell } = wording;
  const { numerator, denominator, definition, source, reason, value } = indicator;
  const cells = [...numerator.terms, ...denominator.terms].map((t) => t.fact).filter(isFact);
  return (
    <Facts
      rows={[
        [PANE.reason, value === null && reason ? tell(reason) : null],
        [PANE.numerator, quantityText(numerator, indicator, wording)],
        [PANE.denominator, quantityText(denominator, indicator, wording)],
        [PANE.score, scoreText(indicator, wording)],
        [PANE.definition, say(definition)],
        [PANE.source, say(source)],
        [PANE.cells, cells.length > 0 ? <CellLinks cells={cells.map((f) => f.cell)} /> : null],
      ]}
    />
  );
}

function valueText({ value, measure, unit }: IndicatorResult, { say }: Wording): string {
  if (value === null) return say(PANE.notComputed);
  if (measure === "ratio") return `${toFixed(multiply(value, amount(100)), 2)}%`;
  return `${toFixed(inUnit(value, unit), 2)} ${say(PANE.perHead, { unit })}`;
}

function quantityText({ name, value, measure }: Quantity, { unit }: IndicatorResult, { tell }: Wording): string {
  const figure =
    value === null ? "—" : measure === "money" ? `${toTextAtLeast(inUnit(value, unit), 2)} ${unit}` : toText(value);
  return `${tell(name)} ${figure}`;
}

function scoreText({ score, maxScore }: IndicatorResult, { say }: Wording): string | null {
  if (maxScore === undefined) return null;
  const max = toText(maxScore);
  return score === undefined ? say(PANE.outOf, { max }) : say(PANE.scoreOf, { score: toFixed(score, 2), max });
}
