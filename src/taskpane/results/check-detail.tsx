import { mergeClasses } from "@fluentui/react-components";
import type { Check } from "../../core/check/check";
import { factsOf } from "../../core/check/check";
import { PANE } from "../../messages/pane";
import { VERDICTS } from "../../messages/verdicts";
import { useWording } from "../shell/pane";
import { checkFigures } from "./check-figures";
import { Facts } from "./facts";
import { FigureList } from "./figure-list";
import { regulationOf } from "./regulation";
import { useColours, useShared, VERDICT_ICONS } from "./looks";
import { RuleLink } from "./rule-link";
import { SumView } from "./sum-view";
import { workedSum } from "./worked-sum";

/** One check: its question, the user's numbers in it with names and cells, the difference, tolerance and source. */
export function CheckDetail({ check }: { readonly check: Check }) {
  const shared = useShared();
  const colours = useColours();
  const { say } = useWording();
  const Sign = VERDICT_ICONS[check.verdict];
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
      <CheckBody check={check} />
    </div>
  );
}

/** What stands below the question of a check. */
export function CheckBody({ check }: { readonly check: Check }) {
  const { say, tell, language } = useWording();
  const isSum = workedSum(check) !== null;
  const { formula, difference, tolerance } = checkFigures(check, language);
  const regulation = regulationOf(check.source);
  return (
    <>
      {isSum ? <SumView check={check} /> : <FigureList facts={factsOf(check)} />}
      <Facts
        rows={[
          [PANE.formula, isSum ? null : formula],
          [PANE.difference, isSum ? null : difference],
          [PANE.tolerance, tolerance],
          [PANE.reason, check.reason ? tell(check.reason) : null],
          [PANE.source, regulation && say(regulation)],
        ]}
      />
      <RuleLink code={check.rule} />
    </>
  );
}
