import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Finding } from "../../core/findings/finding";
import { ChevronIcon } from "../shell/icons";
import { useSession, useWording } from "../shell/pane";
import { FindingDetail } from "./finding-detail";
import { useShared } from "./looks";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  title: { margin: 0, font: "inherit" },
  head: {
    width: "100%",
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    background: "none",
    border: "none",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    display: "grid",
    gridTemplateColumns: "16px 1fr",
    columnGap: tokens.spacingHorizontalXS,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { paddingTop: "2px", alignSelf: "start", color: tokens.colorNeutralForeground3 },
  opened: { transform: "rotate(90deg)", paddingTop: 0, paddingLeft: "2px" },
  message: { gridColumn: 2 },
  closed: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 3,
    overflow: "hidden",
  },
});

interface FindingItemProps {
  readonly id: string;
  readonly finding: Finding;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One finding. Opening it selects its most relevant cell and shows the details. */
export function FindingItem({ id, finding, isOpen, onToggle }: FindingItemProps) {
  const styles = useStyles();
  const shared = useShared();
  const { tell } = useWording();
  const session = useSession();
  const detail = useId();
  const [cell] = finding.cells;
  const toggle = () => {
    onToggle();
    if (!isOpen && cell) void session.select(cell);
  };
  return (
    <li className={styles.item} data-finding={id}>
      <h3 className={styles.title}>
        <button type="button" aria-expanded={isOpen} aria-controls={detail} className={styles.head} onClick={toggle}>
          <span className={mergeClasses(styles.chevron, isOpen && styles.opened)}>
            <ChevronIcon size={12} />
          </span>
          <span className={shared.code}>
            {finding.code}
            {cell && ` · ${cell.sheet}!${cell.address}`}
          </span>
          <span className={mergeClasses(styles.message, !isOpen && styles.closed)}>{tell(finding.text)}</span>
        </button>
      </h3>
      <div id={detail} hidden={!isOpen}>
        {isOpen && <FindingDetail finding={finding} onExplained={() => focusFinding(id)} />}
      </div>
    </li>
  );
}

/** Moves the keyboard's focus along with an explained finding, which changes its group. */
function focusFinding(id: string): void {
  const items = [...document.querySelectorAll<HTMLElement>("[data-finding]")];
  items
    .find((item) => item.dataset["finding"] === id)
    ?.querySelector("button")
    ?.focus();
}
