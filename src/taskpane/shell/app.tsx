import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { loadCore } from "../session/load-core";
import type { Session } from "../session/session";
import { Announcer } from "./announcer";
import { Body } from "./body";
import { Messages } from "./messages";
import { SessionProvider, useWording } from "./pane";
import { Progress } from "./progress";
import { THEMES } from "./theme";
import { Toolbar } from "./toolbar";
import { useKeptFocus } from "./use-kept-focus";
import { ThemeNameProvider, useTheme } from "./use-theme";

const useStyles = makeStyles({
  provider: { height: "100%" },
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
});

interface AppProps {
  readonly session: Session;
  /** Returns the background colour that Office shows now, `#RRGGBB`; undefined where Office does not say. */
  readonly officeBackground: () => string | undefined;
}

/** The task pane. */
export function App({ session, officeBackground }: AppProps) {
  const theme = useTheme(officeBackground);
  const styles = useStyles();
  return (
    <FluentProvider theme={THEMES[theme]} className={styles.provider} data-theme={theme}>
      <ThemeNameProvider value={theme}>
        <SessionProvider value={session}>
          <Pane />
        </SessionProvider>
      </ThemeNameProvider>
    </FluentProvider>
  );
}

function Pane() {
  const styles = useStyles();
  const { language } = useWording();
  useKeptFocus();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    // The core is loaded while the user reads the hint. If that fails, the first check tries again and reports the
    // failure.
    loadCore().catch(() => undefined);
  }, []);
  return (
    <div className={styles.pane}>
      <Toolbar />
      <Progress />
      <Messages />
      <Body />
      <Announcer />
    </div>
  );
}
