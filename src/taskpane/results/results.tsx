import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy } from "react";
import { PANE } from "../../messages/pane";
import { usePane, useSession, useWording } from "../shell/pane";
import type { View } from "../session/state";
import { ChecksView } from "./checks-view";
import { FindingsView } from "./findings-view";
import { IndicatorsView } from "./indicators-view";
import { OutputView } from "./output-view";
import { Summary } from "./summary";
import { TablesView } from "./tables-view";
import { Tabs } from "./tabs";

const useStyles = makeStyles({
  panel: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
});

/** Checking drafts needs a large glossary, so this view is loaded when it is first shown. */
const ClaimsView = lazy(() => import(/* webpackChunkName: "claims" */ "../claims/claims-view"));

const VIEWS = {
  findings: FindingsView,
  checks: ChecksView,
  indicators: IndicatorsView,
  tables: TablesView,
  output: OutputView,
  claims: ClaimsView,
} satisfies Partial<Record<View, React.ComponentType>>;

type ResultView = keyof typeof VIEWS;
const NAMES = Object.keys(VIEWS) as ResultView[];

/** The result of the last check: the counts, and below them one of six views. */
export default function Results() {
  const styles = useStyles();
  const { say } = useWording();
  const { view } = usePane();
  const session = useSession();
  const shown: ResultView = view === "settings" ? "findings" : view;
  const Shown = VIEWS[shown];
  return (
    <>
      <Summary />
      <Tabs
        label={say(PANE.views)}
        tabs={NAMES.map((name) => ({ name, label: say(PANE[name]) }))}
        chosen={shown}
        panel="view"
        onChoose={(name) => session.show(name, null)}
      />
      <div id="view" role="tabpanel" aria-labelledby={`view-${shown}`} className={styles.panel}>
        <Shown />
      </div>
    </>
  );
}
