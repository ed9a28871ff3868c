import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { PANE } from "../../messages/pane";
import { Boundary } from "./boundary";
import { FirstRun } from "./first-run";
import { usePane, useWording } from "./pane";

/** The views that are loaded when they are first shown. After a failed load they are requested again. */
function laterViews() {
  return {
    Results: lazy(() => import(/* webpackChunkName: "results" */ "../results/results")),
    SettingsView: lazy(() => import(/* webpackChunkName: "settings" */ "../settings/settings-view")),
  };
}

const useStyles = makeStyles({
  main: { flexGrow: 1, minHeight: 0, overflowY: "auto", scrollPaddingTop: "40px" },
  loading: { padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

/** The first-run hint, the results, or the settings. */
export function Body() {
  const styles = useStyles();
  const { say, tell } = useWording();
  const { analysis, view } = usePane();
  const [{ Results, SettingsView }, setViews] = useState(laterViews);
  return (
    <main className={styles.main}>
      <Boundary
        key={view === "settings" ? "settings" : "results"}
        tell={tell}
        retry={say(PANE.retry)}
        onRetry={() => setViews(laterViews())}
      >
        <Suspense fallback={<p className={styles.loading}>{say(PANE.loading)}</p>}>
          {view === "settings" ? <SettingsView /> : analysis === null ? <FirstRun /> : <Results />}
        </Suspense>
      </Boundary>
    </main>
  );
}
