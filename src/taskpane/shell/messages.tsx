import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { PANE } from "../../messages/pane";
import { CloseIcon, CopyIcon } from "./icons";
import { usePane, useSession, useWording } from "./pane";
import { Uncopied } from "./uncopied";

const useStyles = makeStyles({
  messages: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    flexShrink: 0,
  },
  bar: { minHeight: "36px" },
  body: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "flex-end",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    whiteSpace: "normal",
    lineHeight: tokens.lineHeightBase300,
  },
  words: { flex: "1 1 120px", minWidth: 0 },
  actions: { display: "flex", alignItems: "center", whiteSpace: "nowrap" },
});

/** Messages: failures with a way to try again, the last change, and a hint that cells have changed. */
export function Messages() {
  const styles = useStyles();
  const { say, tell } = useWording();
  const { problem, notice, exported, stale, uncopied, work, preferences } = usePane();
  const session = useSession();
  const isStale = stale && work === null;
  if (!problem && !notice && !exported && !isStale && uncopied === null) return null;
  const dismiss = (
    <Button
      size="small"
      appearance="transparent"
      icon={<CloseIcon size={12} />}
      aria-label={say(PANE.close)}
      onClick={() => session.dismiss()}
    />
  );
  return (
    <section className={styles.messages} aria-label={say(PANE.messages)}>
      {problem && (
        <MessageBar intent="error" layout="multiline" className={styles.bar} role="alert">
          <MessageBarBody className={styles.body}>
            <span className={styles.words}>{tell(problem.text)}</span>
            <span className={styles.actions}>
              {problem.retry && (
                <Button size="small" onClick={problem.retry}>
                  {say(PANE.retry)}
                </Button>
              )}
              {dismiss}
            </span>
          </MessageBarBody>
        </MessageBar>
      )}
      {isStale && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>
            <span className={styles.words}>{say(preferences.autoRecheck ? PANE.staleAutomatic : PANE.stale)}</span>
            <Button size="small" onClick={() => void session.validate()}>
              {say(PANE.validateAgain)}
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
      {notice && (
        <MessageBar intent={notice.done ? "success" : "info"} layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>
            <span className={styles.words}>{tell(notice.text)}</span>
            <span className={styles.actions}>
              {notice.sheet !== undefined && (
                <Button size="small" onClick={() => void session.select({ sheet: notice.sheet!, address: "A1" })}>
                  {say(PANE.open, { sheet: notice.sheet })}
                </Button>
              )}
              {notice.undo && (
                <Button size="small" disabled={work !== null} onClick={notice.undo}>
                  {say(PANE.undo)}
                </Button>
              )}
              {dismiss}
            </span>
          </MessageBarBody>
        </MessageBar>
      )}
      {exported && (
        // The message is no success, because the page is not told whether the file arrived.
        <MessageBar intent="info" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>
            <span className={styles.words}>{tell(exported)}</span>
            <span className={styles.actions}>
              <Button size="small" icon={<CopyIcon />} onClick={() => void session.outputs.copyReport()}>
                {say(PANE.copyForWord)}
              </Button>
              <Button
                size="small"
                appearance="transparent"
                icon={<CloseIcon size={12} />}
                aria-label={say(PANE.close)}
                onClick={() => session.store.dispatch({ type: "exported", exported: null })}
              />
            </span>
          </MessageBarBody>
        </MessageBar>
      )}
      {uncopied !== null && <Uncopied text={uncopied} />}
    </section>
  );
}
