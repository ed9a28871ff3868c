import { mergeClasses } from "@fluentui/react-components";
import type { Check } from "../../core/check/check";
import { factsOf } from "../../core/check/check";
import { printed } from "../../core/facts/printed";
import { PANE } from "../../messages/pane";
import { VERDICTS } from "../../messages/verdicts";
import { useWording } from "../shell/pane";
import { CellLinks } from "./cell-links";
import { checkFigures } from "./check-figures";
import { Facts } from "./facts";
import { useColours, useShared, VERDICT_ICONS } from "./looks";
import { RuleLink } from "./rule-link";

/** One check: its question, the user's numbers in it, the difference, the tolerance and the cells. */
export function CheckDetail({ check }: { readonly check: Check }) {
  const shared = useShared();
  const colours = useColours();
  const { say, tell, language } = useWording();
  const { formula, difference, tolerance } = checkFigures(check, language);
  const Sign = VERDICT_ICONS[check.verdict];
  const facts = factsOf(check);
  const figures = formula === null && check.residual !== null ? facts : [];
  return (
    <div className={shared.card}>
      <div className={shared.row}>
        <span className={mergeClasses(shared.sign, colours[check.verdict])}>
          <Sign />
        </span>
        <span>{say(VERDICTS[check.verdict])}</span>
        <span className={shared.code}>{check.rule}</span>
      </div>
      <div>
        {check.scope !== null && <strong>{check.scope} </strong>}
        {say(check.title)}
      </div>
      <Facts
        rows={[
          [PANE.formula, formula],
          [PANE.figures, figures.map((f) => `${f.label} ${printed(f, f.value)}`).join(", ")],
          [PANE.difference, difference],
          [PANE.tolerance, tolerance],
          [PANE.reason, check.reason ? tell(check.reason) : null],
          [
            PANE.source,
            <>
              {say(check.source)} <RuleLink code={check.rule} />
            </>,
          ],
          [PANE.cells, facts.length > 0 ? <CellLinks cells={facts.map((f) => f.cell)} /> : null],
        ]}
      />
    </div>
  );
}
