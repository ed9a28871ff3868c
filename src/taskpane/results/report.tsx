import { Button, mergeClasses } from "@fluentui/react-components";
import { PANE } from "../../messages/pane";
import { CopyIcon } from "../shell/icons";
import { useSession, useWording } from "../shell/pane";
import { useShared } from "./looks";
import { useOutputLooks } from "./output-looks";

/** 复制报告文字: the report's sentences from the tables' figures. */
export function Report() {
  const output = useOutputLooks();
  const shared = useShared();
  const { say } = useWording();
  const session = useSession();
  return (
    <section className={output.part}>
      <h2 className={mergeClasses(shared.heading, output.heading)}>{say(PANE.report)}</h2>
      <p className={shared.quiet}>{say(PANE.reportHint)}</p>
      <Button icon={<CopyIcon />} onClick={() => void session.copyReport()}>
        {say(PANE.copyReport)}
      </Button>
    </section>
  );
}
