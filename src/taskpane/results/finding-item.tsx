import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useId } from "react";
import type { Finding } from "../../core/findings/finding";
import { whereOf } from "../../core/findings/headline";
import { cellName } from "../../core/sheets/cell-name";
import { changesOf } from "../../core/locate/suspect";
import { PANE } from "../../messages/pane";
import { ChevronIcon, ExplainedIcon } from "../shell/icons";
import { usePane, useSession, useWording } from "../shell/pane";
import { proposalOf } from "../session/proposal";
import { ApplyButton } from "./apply-button";
import { FindingDetail } from "./finding-detail";
import { GROUP_ICONS, useColours, useShared } from "./looks";

const useStyles = makeStyles({
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    position: "relative",
  },
  title: { margin: 0, font: "inherit", minWidth: 0 },
  head: {
    width: "100%",
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    background: "none",
    border: "none",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  sign: { gridRow: "span 3", paddingTop: "2px", flexDirection: "column", alignItems: "center", gap: "6px" },
  line: { gridColumn: 2, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  whole: { gridColumn: 2 },
  where: { fontWeight: tokens.fontWeightSemibold },
  what: { fontVariantNumeric: "tabular-nums" },
  // The button stands beside the second line; the others have the whole width.
  beside: { marginRight: "76px", minHeight: "26px", lineHeight: "26px" },
  explained: { color: tokens.colorStatusSuccessForeground1, display: "inline-flex", gap: "2px", flexShrink: 0 },
  chevron: { display: "inline-flex", color: tokens.colorNeutralForeground3 },
  opened: { transform: "rotate(90deg)" },
  apply: { position: "absolute", top: "25px", right: tokens.spacingHorizontalXS },
});

interface FindingItemProps {
  readonly id: string;
  readonly finding: Finding;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/**
 * One finding as a card of three lines: where, what, and what follows, with a button where one correction is likeliest.
 * Opening it selects its most relevant cell and shows the details.
 */
export function FindingItem({ id, finding, isOpen, onToggle }: FindingItemProps) {
  const styles = useStyles();
  const shared = useShared();
  const colours = useColours();
  const { say, tell } = useWording();
  const session = useSession();
  const { analysis } = usePane();
  const detail = useId();
  const [cell] = finding.cells;
  const { what, then } = finding.brief;
  const Sign = GROUP_ICONS[finding.group];
  const toggle = () => {
    onToggle();
    if (!isOpen && cell) void session.select(cell);
  };
  const [suspect] = finding.group === "correct" ? finding.suspects : [];
  const proposal = suspect ? proposalOf(suspect, analysis!.workbook) : null;
  const canApply = suspect !== undefined && proposal !== null && !isOpen;
  return (
    <li className={styles.item} data-finding={id}>
      <h3 className={styles.title}>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={detail}
          className={styles.head}
          data-cell={cell && `${cell.sheet}!${cell.address}`}
          onClick={toggle}
          onKeyDown={moveAlong}
        >
          <span className={mergeClasses(shared.sign, styles.sign, colours[finding.group])}>
            <Sign size={14} />
            <span className={mergeClasses(styles.chevron, isOpen && styles.opened)}>
              <ChevronIcon size={10} />
            </span>
          </span>
          <span className={mergeClasses(styles.line, styles.where)}>{tell(whereOf(finding.brief))}</span>
          <span className={mergeClasses(styles.line, styles.what, canApply && styles.beside)}>{tell(what)}</span>
          <span className={mergeClasses(isOpen ? styles.whole : styles.line, shared.quiet)}>
            {finding.explanation !== undefined && (
              <span className={styles.explained}>
                <ExplainedIcon size={12} /> {say(PANE.explained)}{" "}
              </span>
            )}
            {[cell && cellName(cell), then && tell(then)].filter(Boolean).join("  ")}
          </span>
        </button>
      </h3>
      {canApply && (
        <ApplyButton
          finding={finding}
          suspect={suspect!}
          proposal={proposal!}
          several={changesOf(suspect!).length > 1}
          className={styles.apply}
        />
      )}
      <div id={detail} hidden={!isOpen}>
        {isOpen && <FindingDetail finding={finding} />}
      </div>
    </li>
  );
}

/** The arrow keys move from one finding to the next. */
function moveAlong(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const heads = [...document.querySelectorAll<HTMLElement>("[data-finding] h3 > button")];
  const next = heads[heads.indexOf(event.currentTarget as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
