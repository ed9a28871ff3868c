import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";

const useStyles = makeStyles({
  list: {
    display: "flex",
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    // Tabs wrap to a second line where they do not fit; a hidden tab would not be found.
    flexWrap: "wrap",
  },
  tab: {
    flex: "1 0 auto",
    font: "inherit",
    fontSize: "13px",
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    background: "none",
    border: "none",
    borderBottom: "2px solid transparent",
    // The tabs share the width. Their padding is small, so that they fit into one line even beside a scroll bar.
    padding: `${tokens.spacingVerticalS} 1px 6px`,
    cursor: "pointer",
    // In the narrowest pane of Excel, six English names must fit into one line.
    "@media (max-width: 349px)": { fontSize: tokens.fontSizeBase200 },
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    ":hover": { borderBottomColor: tokens.colorBrandStroke1 },
  },
});

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly label: string }[];
  readonly chosen: Name;
  /** The id of the panel that the tabs control; the id of a tab is `panel-name`. */
  readonly panel: string;
  readonly onChoose: (name: Name) => void;
}

/** Tabs by the ARIA pattern: one stop for the Tab key; the arrow keys, Home and End move between tabs. */
export function Tabs<Name extends string>({ label, tabs, chosen, panel, onChoose }: TabsProps<Name>) {
  const styles = useStyles();
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex((t) => t.name === chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length]!;
    onChoose(next.name);
    document.getElementById(`${panel}-${next.name}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={styles.list} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.name}
          id={`${panel}-${tab.name}`}
          type="button"
          role="tab"
          aria-selected={tab.name === chosen}
          aria-controls={panel}
          tabIndex={tab.name === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, tab.name === chosen && styles.chosen)}
          onClick={() => onChoose(tab.name)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
