import { PANE } from "../../messages/pane";
import { usePane, useWording } from "./pane";
import { useUnseen } from "./unseen";

/** Tells screen readers what began and how it ended; single sheets read would be too much. */
export function Announcer() {
  const unseen = useUnseen();
  const { say, tell } = useWording();
  const { work, notice, exported, outcome, stale } = usePane();
  const words = work
    ? say(PANE[work.step])
    : notice
      ? tell(notice.text)
      : exported
        ? tell(exported)
        : stale
          ? say(PANE.stale)
          : outcome
            ? tell(outcome)
            : "";
  return (
    <div className={unseen} role="status" aria-live="polite">
      {words}
    </div>
  );
}
