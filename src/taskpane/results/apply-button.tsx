import { Button } from "@fluentui/react-components";
import { figureInBrief } from "../../core/findings/in-brief";
import type { Finding } from "../../core/findings/finding";
import type { Suspect } from "../../core/locate/suspect";
import { phrase } from "../../core/text/text";
import { PANE } from "../../messages/pane";
import type { Proposal } from "../session/proposal";
import { usePane, useSession, useWording } from "../shell/pane";

interface ApplyButtonProps {
  readonly finding: Finding;
  readonly suspect: Suspect;
  readonly proposal: Proposal;
  /** True where cells change together. */
  readonly several: boolean;
  readonly className: string;
}

/** The most cells that a screen reader reads out; more are counted. */
const MOST_READ_OUT = 4;

/** 应用: writes the figures of one correction into their cells. */
export function ApplyButton({ finding, suspect, proposal, several, className }: ApplyButtonProps) {
  const { say } = useWording();
  const { work } = usePane();
  const session = useSession();
  const changes = proposal.map(({ cell, value }) => phrase(PANE.changeTo, { cell, value }));
  const name = !several
    ? say(PANE.applyTo, { cell: suspect.fact.cell, value: figureInBrief(suspect.fact, suspect.proposed) })
    : proposal.length <= MOST_READ_OUT
      ? say(PANE.applyAllTo, { changes: { list: changes } })
      : say(PANE.applyMany, { cell: suspect.fact.cell, count: proposal.length });
  return (
    <Button
      size="small"
      className={className}
      disabledFocusable={work !== null}
      aria-label={name}
      onClick={() => void session.apply(proposal, [finding])}
    >
      {say(several ? PANE.applyAll : PANE.apply)}
    </Button>
  );
}
