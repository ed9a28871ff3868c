import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { PANE } from "../../messages/pane";
import { useSession, useWording } from "./pane";

const useStyles = makeStyles({
  question: {
    width: "100%",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  words: { flexBasis: "100%" },
});

/** Asks what becomes of settings that were changed and not saved, before they are left. */
export function UnsavedSettings({ onDone }: { readonly onDone: () => void }) {
  const styles = useStyles();
  const { say } = useWording();
  const session = useSession();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.querySelector("button")?.focus(), []);
  const leave = () => {
    onDone();
    session.show("findings");
  };
  const save = async () => {
    if ((await session.unsaved?.()) ?? true) leave();
    else onDone();
  };
  return (
    <div ref={question} role="alertdialog" aria-label={say(PANE.unsaved)} className={styles.question}>
      <span className={styles.words}>{say(PANE.unsaved)}</span>
      <Button size="small" appearance="primary" onClick={() => void save()}>
        {say(PANE.saveAndBack)}
      </Button>
      <Button size="small" onClick={leave}>
        {say(PANE.dropAndBack)}
      </Button>
      <Button size="small" onClick={onDone}>
        {say(PANE.stayHere)}
      </Button>
    </div>
  );
}
