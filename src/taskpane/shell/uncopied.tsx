import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { PANE } from "../../messages/pane";
import { useSession, useWording } from "./pane";

const useStyles = makeStyles({
  field: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    alignItems: "flex-start",
  },
  text: {
    width: "100%",
    boxSizing: "border-box",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: "inherit",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** A text to be copied by hand, where the web view does not let the page write to the clipboard. */
export function Uncopied({ text }: { readonly text: string }) {
  const styles = useStyles();
  const { say } = useWording();
  const session = useSession();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <section className={styles.field} aria-label={say(PANE.textToCopy)}>
      <span>{say(PANE.copyByHand)}</span>
      <textarea ref={field} className={styles.text} rows={6} readOnly value={text} aria-label={say(PANE.textToCopy)} />
      <Button size="small" onClick={() => session.store.dispatch({ type: "uncopied", text: null })}>
        {say(PANE.close)}
      </Button>
    </section>
  );
}
