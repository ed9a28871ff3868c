import { Button, mergeClasses } from "@fluentui/react-components";
import { PANE } from "../../messages/pane";
import { CopyIcon, SheetIcon } from "../shell/icons";
import { usePane, useSession, useWording } from "../shell/pane";
import { useShared } from "./looks";
import { useOutputLooks } from "./output-looks";

/** 自评报告: the whole report, to be pasted into Word or saved as a Word file. */
export function Report() {
  const output = useOutputLooks();
  const shared = useShared();
  const { say } = useWording();
  const { work } = usePane();
  const session = useSession();
  return (
    <section className={output.part}>
      <h2 className={mergeClasses(shared.heading, output.heading)}>{say(PANE.report)}</h2>
      <p className={shared.quiet}>{say(PANE.reportHint)}</p>
      <div className={shared.row}>
        <Button icon={<CopyIcon />} onClick={() => void session.copyReport()}>
          {say(PANE.copyReport)}
        </Button>
        <Button icon={<SheetIcon />} disabled={work !== null} onClick={() => void session.exportReport()}>
          {say(PANE.exportReport)}
        </Button>
      </div>
      <p className={shared.quiet}>{say(PANE.exportReportHint)}</p>
    </section>
  );
}
