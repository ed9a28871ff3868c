import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { PANE } from "../../messages/pane";
import { useWording } from "../shell/pane";
import { useShared } from "./looks";
import { useGrowing } from "./use-growing";

const AT_ONCE = 50;

interface ShowMoreProps<Item> {
  readonly items: readonly Item[];
  readonly children: (item: Item) => ReactNode;
}

/** A list that shows its first items, and more on a click, because thousands of items would block the pane. */
export function ShowMore<Item>({ items, children }: ShowMoreProps<Item>) {
  const shared = useShared();
  const { say } = useWording();
  const [shown, setShown] = useState(AT_ONCE);
  const drawn = useGrowing(Math.min(shown, items.length));
  const rest = items.length - shown;
  return (
    <>
      <ul className={shared.list}>{items.slice(0, drawn).map(children)}</ul>
      {rest > 0 && (
        <Button size="small" onClick={() => setShown(shown + AT_ONCE)}>
          {say(PANE.more, { count: Math.min(rest, AT_ONCE) })}
        </Button>
      )}
    </>
  );
}
