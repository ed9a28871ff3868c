import { Button, makeStyles, mergeClasses, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { UnreadableDraft } from "../../drafts/unreadable-draft";
import { CLAIMS_PANE } from "../../messages/claims";
import { DOCUMENT_PANE } from "../../messages/document";
import { UNREADABLE } from "../../messages/unreadable";
import { useShared } from "../results/looks";
import { useSession, useWording } from "../shell/pane";
import { draftOf } from "./draft-of";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { marginTop: 0 },
  file: { display: "none" },
  failure: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

/** The input of a draft: pasted text, or a file that is read on this computer. */
export function DraftInput() {
  const styles = useStyles();
  const shared = useShared();
  const { say } = useWording();
  const session = useSession();
  const [pasted, setPasted] = useState("");
  const [failure, setFailure] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return;
    setFailure(null);
    setReading(true);
    try {
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      session.draft(await draftOf(chosen.name, bytes, (tables) => session.judged(tables)));
    } catch (error) {
      setFailure(error instanceof UnreadableDraft ? error.code : "draft-damaged");
    }
    setReading(false);
  };
  return (
    <section className={styles.part}>
      <h2 className={mergeClasses(shared.heading, styles.heading)}>{say(CLAIMS_PANE.title)}</h2>
      <p className={shared.quiet}>{say(CLAIMS_PANE.hint)}</p>
      <Textarea
        aria-label={say(CLAIMS_PANE.text)}
        placeholder={say(CLAIMS_PANE.text)}
        rows={8}
        resize="vertical"
        value={pasted}
        onChange={(_, { value }) => setPasted(value)}
      />
      <div className={shared.row}>
        <Button
          appearance="primary"
          disabled={pasted.trim() === ""}
          onClick={() => session.draft({ text: pasted, tables: null, file: null })}
        >
          {say(CLAIMS_PANE.check)}
        </Button>
        <Button disabled={isReading} onClick={() => file.current?.click()}>
          {say(CLAIMS_PANE.choose)}
        </Button>
        <input
          ref={file}
          className={styles.file}
          type="file"
          accept=".docx,.txt"
          aria-label={say(CLAIMS_PANE.choose)}
          tabIndex={-1}
          onChange={(event) => {
            void choose(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
      </div>
      {isReading && (
        <p role="status" className={shared.quiet}>
          {say(DOCUMENT_PANE.reading)}
        </p>
      )}
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          {say(UNREADABLE[failure] ?? UNREADABLE["draft-damaged"]!)}
        </p>
      )}
    </section>
  );
}
