import { Button, makeStyles } from "@fluentui/react-components";
import type { Finding } from "../../core/findings/finding";
import { PANE } from "../../messages/pane";
import type { Proposal } from "../session/proposal";
import { proposalOf } from "../session/proposal";
import { usePane, useSession, useWording } from "../shell/pane";

const useStyles = makeStyles({ all: { marginLeft: "auto" } });

/**
 * 全部应用: every correction that is likeliest of all, as one change with one undo. A card with a second reading folded
 * under it asks for a decision, which is taken by itself.
 */
export function ApplyAll({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { say } = useWording();
  const { work, analysis } = usePane();
  const session = useSession();
  const proposed = findings.flatMap((finding) => {
    const [suspect] = finding.folded?.some(({ group }) => group === "conduct") ? [] : finding.suspects;
    const proposal = suspect ? proposalOf(suspect, analysis!.workbook) : null;
    return proposal ? [{ finding, proposal }] : [];
  });
  if (proposed.length < 2) return null;
  const cells = oncePerCell(proposed.flatMap(({ proposal }) => proposal));
  // Two corrections of one cell contradict each other, so nobody can apply both.
  if (cells === null) return null;
  return (
    <Button
      size="small"
      className={styles.all}
      disabledFocusable={work !== null}
      aria-label={say(PANE.applyEvery, { count: proposed.length })}
      onClick={() =>
        void session.apply(
          cells,
          proposed.map(({ finding }) => finding),
        )
      }
    >
      {say(PANE.applyAll)}
    </Button>
  );
}

/** The figures with each cell once; null where two of them differ. */
function oncePerCell(figures: Proposal): Proposal | null {
  const byCell = new Map<string, Proposal[number]>();
  for (const figure of figures) {
    const name = `${figure.cell.sheet}!${figure.cell.address}`;
    const known = byCell.get(name);
    if (known && known.value !== figure.value) return null;
    byCell.set(name, figure);
  }
  return [...byCell.values()];
}
