import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { PANE } from "../../messages/pane";
import type { Work } from "../session/state";
import type { Wording } from "./pane";
import { usePane, useSession, useWording } from "./pane";

const useStyles = makeStyles({
  work: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    flexShrink: 0,
  },
  bar: { gridColumn: "1 / -1" },
});

/** The present work, its progress, and a button to stop it. */
export function Progress() {
  const styles = useStyles();
  const wording = useWording();
  const { work } = usePane();
  const session = useSession();
  if (work === null) return null;
  const words = wordsOf(work, wording);
  const { progress } = work;
  return (
    <section className={styles.work} aria-label={words}>
      <span>{words}</span>
      {work.cancellable && (
        <Button size="small" onClick={() => session.cancel()}>
          {wording.say(PANE.cancel)}
        </Button>
      )}
      <ProgressBar
        className={styles.bar}
        aria-label={words}
        {...(progress ? { value: progress.read, max: Math.max(1, progress.all) } : {})}
      />
    </section>
  );
}

/** The present work as text. */
export function wordsOf({ step, progress }: Work, { say }: Wording): string {
  return progress ? say(PANE.readingOf, { ...progress }) : say(PANE[step]);
}
