import { PANE } from "../../messages/pane";
import { usePane, useWording } from "./pane";
import { useUnseen } from "./unseen";

/** Tells screen readers when work begins and how it ends, without the progress of single sheets. */
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
