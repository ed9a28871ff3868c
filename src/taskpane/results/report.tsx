import { Button, Checkbox, mergeClasses } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { countGroups } from "../../core/findings/headline";
import { doubtfulFigures, reportProblems } from "../../core/report";
import { PANE } from "../../messages/pane";
import { CopyIcon, SheetIcon } from "../shell/icons";
import { usePane, useSession, useWording } from "../shell/pane";
import { useShared } from "./looks";
import { useOutputLooks } from "./output-looks";

/** 自评报告: the whole report with the problems chosen, to be pasted into Word or saved as a Word file. */
export function Report() {
  const output = useOutputLooks();
  const shared = useShared();
  const { say } = useWording();
  const { analysis, work } = usePane();
  const session = useSession();
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState(false);
  const problems = useMemo(() => reportProblems(analysis!), [analysis]);
  const figures = useMemo(() => doubtfulFigures(analysis!, { leftOut }).length, [analysis, leftOut]);
  const { correct, verify } = countGroups(analysis!.findings);
  const send = () => {
    setAsking(false);
    void session.outputs.exportReport({ leftOut });
  };
  return (
    <section className={output.part}>
      <h2 className={mergeClasses(shared.heading, output.heading)}>{say(PANE.report)}</h2>
      <p className={shared.quiet}>{say(PANE.reportHint)}</p>
      {problems.length > 0 && (
        <details>
          <summary>{say(PANE.chooseProblems)}</summary>
          {problems.map(({ title, cases }) => (
            // The report's words are Chinese, whatever the pane speaks.
            <div key={title} lang="zh-CN">
              <Checkbox
                label={say(PANE.problemWithCases, { title, cases })}
                checked={!leftOut.includes(title)}
                onChange={(_, { checked }) =>
                  setLeftOut(checked ? leftOut.filter((left) => left !== title) : [...leftOut, title])
                }
              />
            </div>
          ))}
        </details>
      )}
      <div className={shared.row}>
        <Button icon={<CopyIcon />} onClick={() => void session.outputs.copyReport(PANE.copied, { leftOut })}>
          {say(PANE.copyReport)}
        </Button>
        <Button icon={<SheetIcon />} disabled={work !== null} onClick={() => (figures > 0 ? setAsking(true) : send())}>
          {say(PANE.exportReport)}
        </Button>
      </div>
      {asking && (
        <div role="alert">
          <p>{say(PANE.reportDoubtful, { wrong: correct + verify, figures })}</p>
          <div className={shared.row}>
            <Button appearance="primary" onClick={send}>
              {say(PANE.exportAnyway)}
            </Button>
            <Button onClick={() => setAsking(false)}>{say(PANE.notNow)}</Button>
          </div>
        </div>
      )}
      <p className={shared.quiet}>{say(PANE.exportReportHint)}</p>
    </section>
  );
}
