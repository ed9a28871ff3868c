import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Completeness, Content } from "../../core/completeness/completeness";
import { SOURCE } from "../../core/completeness/contents";
import { CONTENT_STATES, DOCUMENT, DOCUMENT_PANE } from "../../messages/document";
import { useColours, useShared } from "../results/looks";
import { HoldsIcon, WarningIcon } from "../shell/icons";
import { useWording } from "../shell/pane";

const useStyles = makeStyles({
  item: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, padding: "2px 0" },
});

/** The checklist of what a published document must have: what is missing or empty first, what is there folded. */
export function DocumentContents({ completeness: { contents, names } }: { readonly completeness: Completeness }) {
  const shared = useShared();
  const { say } = useWording();
  const open = contents.filter(({ state }) => state !== "there");
  const there = contents.filter(({ state }) => state === "there");
  return (
    <section aria-label={say(DOCUMENT.contents)}>
      <h3 className={shared.heading}>{say(DOCUMENT.contents)}</h3>
      {open.length > 0 && <Contents contents={open} />}
      {there.length > 0 && (
        <details>
          <summary>
            {open.length === 0
              ? say(DOCUMENT.allThere, { count: there.length })
              : say(DOCUMENT_PANE.there, { count: there.length })}
          </summary>
          <Contents contents={there} />
        </details>
      )}
      {names.length > 1 && <p className={shared.quiet}>{say(DOCUMENT.names, { names: { list: names } })}</p>}
      <p className={shared.quiet}>{say(DOCUMENT.source, { source: SOURCE })}</p>
    </section>
  );
}

function Contents({ contents }: { readonly contents: readonly Content[] }) {
  const styles = useStyles();
  const shared = useShared();
  const colours = useColours();
  const { say } = useWording();
  return (
    <ul className={shared.list}>
      {contents.map(({ kind, name, state }) => {
        const Sign = state === "there" ? HoldsIcon : WarningIcon;
        return (
          <li key={`${kind} ${name.zh}`} className={styles.item}>
            <span className={mergeClasses(shared.sign, state === "there" ? colours.exact : colours.verify)}>
              <Sign size={12} />
            </span>
            {say(DOCUMENT_PANE.content, { name, state: CONTENT_STATES[state] })}
          </li>
        );
      })}
    </ul>
  );
}
