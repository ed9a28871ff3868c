import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { PANE } from "../../messages/pane";
import { ClearIcon } from "../shell/icons";
import { usePane, useSession, useWording } from "../shell/pane";
import { useShared } from "./looks";
import { useOutputLooks } from "./output-looks";

/** 清除标记. It asks before it also removes sheets, because Excel cannot undo that. */
export function Clear() {
  const output = useOutputLooks();
  const shared = useShared();
  const { say } = useWording();
  const { work } = usePane();
  const session = useSession();
  const [isAsking, setAsking] = useState(false);
  return (
    <section className={output.part}>
      <h2 className={mergeClasses(shared.heading, output.heading)}>{say(PANE.clear)}</h2>
      <p className={shared.quiet}>{say(PANE.clearHint)}</p>
      <div className={shared.row}>
        <Button
          icon={<ClearIcon />}
          disabledFocusable={work !== null}
          onClick={() => void session.clear({ sheets: false })}
        >
          {say(PANE.clearMarks)}
        </Button>
        {!isAsking && (
          <Button disabledFocusable={work !== null} onClick={() => setAsking(true)}>
            {say(PANE.clearAll)}
          </Button>
        )}
      </div>
      {isAsking && (
        <div role="group" aria-label={say(PANE.clearAll)} className={shared.card}>
          <span>{say(PANE.clearAllSure)}</span>
          <div className={shared.row}>
            <Button
              autoFocus
              size="small"
              disabledFocusable={work !== null}
              onClick={() => {
                setAsking(false);
                void session.clear({ sheets: true });
              }}
            >
              {say(PANE.clearAllYes)}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => setAsking(false)}>
              {say(PANE.cancel)}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
