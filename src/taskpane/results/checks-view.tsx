import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Verdict } from "../../core/check/check";
import { notApplicableText } from "../../core/ledger/not-applicable";
import { COUNTED, PANE } from "../../messages/pane";
import { VERDICTS } from "../../messages/verdicts";
import { usePane, useSession, useWording } from "../shell/pane";
import { byVerdict } from "./by-verdict";
import { CheckDetail } from "./check-detail";
import { useColours, useShared, VERDICT_ICONS } from "./looks";
import { ShowMore } from "./show-more";
import { Toggle } from "./toggle";

const ORDER: readonly Verdict[] = ["inconsistent", "within-rounding", "not-judgeable", "exact"];

const useStyles = makeStyles({ item: { paddingTop: tokens.spacingVerticalS } });

/** All checks, failed ones first. Those that could not be judged state the reason. */
export function ChecksView() {
  const shared = useShared();
  const { say, tell } = useWording();
  const { analysis, verdict } = usePane();
  const session = useSession();
  const shown = ORDER.filter((v) => verdict === null || v === verdict);
  const checks = byVerdict(analysis!.checks);
  const others = notApplicableText(analysis!.checks);
  const isEmpty = shown.every((v) => checks[v].length === 0);
  return (
    <>
      <div role="group" aria-label={say(PANE.byVerdict)} className={shared.chips}>
        {ORDER.map((v) => (
          <Toggle key={v} on={verdict === v} onToggle={() => session.show("checks", verdict === v ? null : v)}>
            {say(COUNTED[v])} {checks[v].length}
          </Toggle>
        ))}
      </div>
      {isEmpty && <p className={shared.quiet}>{say(PANE.noChecks)}</p>}
      {shown.map((v) => (
        <Group key={v} verdict={v} />
      ))}
      {others && <p className={shared.quiet}>{tell(others)}</p>}
    </>
  );
}

function Group({ verdict }: { readonly verdict: Verdict }) {
  const styles = useStyles();
  const shared = useShared();
  const colours = useColours();
  const { say } = useWording();
  const checks = byVerdict(usePane().analysis!.checks)[verdict];
  const Sign = VERDICT_ICONS[verdict];
  if (checks.length === 0) return null;
  return (
    <section aria-labelledby={`checks-${verdict}`}>
      <h2 id={`checks-${verdict}`} className={shared.heading}>
        <span className={mergeClasses(shared.sign, colours[verdict])}>
          <Sign />
        </span>
        {say(VERDICTS[verdict])} {checks.length}
      </h2>
      <ShowMore items={checks}>
        {(check) => (
          <li key={check.id} className={styles.item}>
            <CheckDetail check={check} />
          </li>
        )}
      </ShowMore>
    </section>
  );
}
