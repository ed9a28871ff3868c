import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Claim, ClaimVerdict } from "../../core/claims";
import { CLAIM_VERDICTS, checkClaims, numbersWithoutUnit } from "../../core/claims";
import { phrase } from "../../core/text/text";
import { CLAIM_VERDICT_NAMES, CLAIMS_PANE } from "../../messages/claims";
import { useShared } from "../results/looks";
import { Toggle } from "../results/toggle";
import { usePane, useSession, useWording } from "../shell/pane";
import { CLAIM_ICONS, useClaimColours } from "./claim-looks";
import { DraftInput } from "./draft-input";
import { claimId, DraftText } from "./draft-text";
import { linesOf } from "./pieces";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
});

const isWrong = ({ verdict }: Claim): boolean => verdict === "disagrees" || verdict === "conflict";

/** 核对报告: compares the figures of a draft report with the workbook. */
export default function ClaimsView() {
  const { draft } = usePane();
  return draft === null ? <DraftInput /> : <CheckedDraft draft={draft} />;
}

function CheckedDraft({ draft }: { readonly draft: string }) {
  const styles = useStyles();
  const shared = useShared();
  const { say, tell } = useWording();
  const { analysis, stale } = usePane();
  const session = useSession();
  const result = useMemo(() => checkClaims(draft, analysis), [draft, analysis]);
  const lines = useMemo(() => linesOf(draft, result.claims), [draft, result]);
  const unread = useMemo(() => numbersWithoutUnit(draft), [draft]);
  const [hidden, setHidden] = useState<readonly ClaimVerdict[]>([]);
  const [at, setAt] = useState<number | null>(null);
  const chosen = result.claims.find((claim) => claim.start === at) ?? null;
  const wrong = result.claims.filter((claim) => isWrong(claim) && !hidden.includes(claim.verdict));
  const choose = (claim: Claim) => {
    setAt(claim.start);
    if (claim.fact) void session.select({ sheet: claim.fact.sheet, address: claim.fact.address });
  };
  const next = () => {
    const following = wrong.find((claim) => claim.start > (at ?? -1)) ?? wrong[0];
    if (!following) return;
    choose(following);
    document.getElementById(claimId(following))?.focus();
  };
  const { summary, claims } = result;
  const { disagrees, conflict } = summary;
  return (
    <div className={styles.view}>
      <h2 className={mergeClasses(shared.heading, styles.heading)}>{say(CLAIMS_PANE.title)}</h2>
      <p role="status" className={shared.quiet}>
        {tell(phrase(CLAIMS_PANE.found, { count: claims.length, disagrees, conflict }))}
        {unread > 0 && ` ${tell(phrase(CLAIMS_PANE.withoutUnit, { count: unread }))}`}
        {stale && ` ${say(CLAIMS_PANE.stale)}`}
      </p>
      <div className={shared.row}>
        <Button size="small" disabled={wrong.length === 0} onClick={next}>
          {say(CLAIMS_PANE.next)}
        </Button>
        <Button size="small" onClick={() => session.draft(null)}>
          {say(CLAIMS_PANE.another)}
        </Button>
      </div>
      <Legend summary={summary} hidden={hidden} onHide={setHidden} />
      <section aria-label={say(CLAIMS_PANE.checked)}>
        <DraftText
          lines={lines}
          isShown={(claim) => !hidden.includes(claim.verdict)}
          chosen={chosen}
          onChoose={choose}
          onNext={wrong.some((claim) => claim !== chosen) ? next : null}
        />
      </section>
    </div>
  );
}

interface LegendProps {
  readonly summary: Readonly<Record<ClaimVerdict, number>>;
  readonly hidden: readonly ClaimVerdict[];
  readonly onHide: (hidden: readonly ClaimVerdict[]) => void;
}

/** The meaning of icons and colours, the number of claims of each kind, and a choice of those to be shown. */
function Legend({ summary, hidden, onHide }: LegendProps) {
  const shared = useShared();
  const colours = useClaimColours();
  const { say } = useWording();
  return (
    <div role="group" aria-label={say(CLAIMS_PANE.legend)} className={shared.chips}>
      {CLAIM_VERDICTS.map((verdict) => {
        const Sign = CLAIM_ICONS[verdict];
        const isOn = !hidden.includes(verdict);
        return (
          <Toggle
            key={verdict}
            on={isOn}
            onToggle={() => onHide(isOn ? [...hidden, verdict] : hidden.filter((other) => other !== verdict))}
          >
            <span className={mergeClasses(shared.sign, colours[verdict])}>
              <Sign size={12} />
            </span>
            {say(CLAIM_VERDICT_NAMES[verdict])} {summary[verdict]}
          </Toggle>
        );
      })}
    </div>
  );
}
