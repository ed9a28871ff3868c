import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import type { Check } from "../../core/check/check";
import { PANE } from "../../messages/pane";
import { useWording } from "../shell/pane";
import { FigureLink } from "./figure-link";
import type { SumLine } from "./worked-sum";
import { workedSum } from "./worked-sum";

const useStyles = makeStyles({
  sum: {
    display: "grid",
    gridTemplateColumns: "1.2em minmax(0, 1fr) max-content",
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sign: { color: tokens.colorNeutralForeground2, textAlign: "center" },
  value: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  total: { borderTop: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  difference: { fontWeight: tokens.fontWeightSemibold },
  all: { gridColumn: "2 / -1", justifySelf: "start", fontSize: "inherit" },
});

/**
 * The sum of a check as on paper, one figure below the other, each with its name; a click on a figure selects its cell.
 * Nothing is shown for a check that is no sum.
 */
export function SumView({ check }: { readonly check: Check }) {
  const styles = useStyles();
  const { say } = useWording();
  const [whole, setWhole] = useState(false);
  const sum = workedSum(check, whole);
  if (sum === null) return null;
  const { lines, total, against, againstTotal, atMost, difference } = sum;
  const stated = say(atMost ? PANE.notAbove : PANE.stated);
  const isFolded = [...lines, ...against].some(({ facts }) => facts.length > 1);
  return (
    <div className={styles.sum} role="group" aria-label={say(PANE.formula)}>
      {lines.map((line, i) => (
        <Line key={i} line={line} name={line.name} />
      ))}
      {total !== null && <Result sign="＝" name="" value={total} ruled />}
      {against.map((line, i) => (
        <Line key={i} line={line} name={i === 0 ? `${stated} ${line.name}`.trim() : line.name} />
      ))}
      {againstTotal !== null && <Result sign="＝" name="" value={againstTotal} ruled />}
      <Result
        sign=""
        name={say(PANE.difference)}
        value={check.measure === "money" ? `${difference} ${check.unit}` : difference}
        strong
      />
      {isFolded && (
        <Link as="button" className={styles.all} onClick={() => setWhole(true)}>
          {say(PANE.everyOperand)}
        </Link>
      )}
    </div>
  );
}

function Line({ line, name }: { readonly line: SumLine; readonly name: string }) {
  const styles = useStyles();
  const { say } = useWording();
  const { sign, facts, value } = line;
  const [only] = facts;
  const words = facts.length === 1 ? name : [name, say(PANE.together, { count: facts.length })].join(" ").trim();
  return (
    <Fragment>
      <span className={styles.sign}>{sign}</span>
      <span>{words}</span>
      <span className={styles.value}>
        {facts.length === 1 ? <FigureLink fact={only!} name={name} value={value} /> : value}
      </span>
    </Fragment>
  );
}

interface ResultProps {
  readonly sign: string;
  readonly name: string;
  readonly value: string;
  readonly ruled?: boolean;
  readonly strong?: boolean;
}

function Result({ sign, name, value, ruled = false, strong = false }: ResultProps) {
  const styles = useStyles();
  const look = mergeClasses(ruled && styles.total, strong && styles.difference);
  return (
    <Fragment>
      <span className={mergeClasses(styles.sign, look)}>{sign}</span>
      <span className={look}>{name}</span>
      <span className={mergeClasses(styles.value, look)}>{value}</span>
    </Fragment>
  );
}
