import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../core/grid/snapshot";
import { PANE } from "../../messages/pane";
import { useSession, useWording } from "../shell/pane";
import { useShared } from "./looks";

const useStyles = makeStyles({
  walk: {
    display: "flex",
    alignItems: "center",
    justifyContent: "flex-end",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface WalkProps {
  /** The keys of the findings shown, in their order. */
  readonly keys: readonly string[];
  readonly open: string | null;
  readonly onOpen: (key: string) => void;
  readonly cellOf: (key: string) => CellAddress | undefined;
}

/** 上一条, 下一条 and how far one has come: 3／22. */
export function Walk({ keys, open, onOpen, cellOf }: WalkProps) {
  const styles = useStyles();
  const shared = useShared();
  const { say } = useWording();
  const session = useSession();
  if (keys.length < 2) return null;
  const at = open === null ? -1 : keys.indexOf(open);
  const go = (to: number) => {
    const key = keys[to]!;
    onOpen(key);
    const cell = cellOf(key);
    if (cell) void session.select(cell);
    // The list draws the opened finding first; then the focus can go there, and the view with it.
    setTimeout(() =>
      [...document.querySelectorAll<HTMLElement>("[data-finding]")]
        .find((item) => item.dataset["finding"] === key)
        ?.querySelector("button")
        ?.focus(),
    );
  };
  return (
    <div className={styles.walk}>
      <span className={shared.quiet}>{say(PANE.walked, { at: at + 1, all: keys.length })}</span>
      <Button size="small" disabled={at <= 0} onClick={() => go(at - 1)}>
        {say(PANE.earlier)}
      </Button>
      <Button size="small" disabled={at === keys.length - 1} onClick={() => go(at + 1)}>
        {say(PANE.next)}
      </Button>
    </div>
  );
}
