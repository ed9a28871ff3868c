import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../core/grid/address";
import { PANE } from "../../messages/pane";
import { ArrowIcon } from "../shell/icons";
import { useSession, useWording } from "../shell/pane";
import { useUnseen } from "../shell/unseen";
import { useShared } from "./looks";
import type { PreviewCell, PreviewRow, TablePreview } from "./table-preview";

/** More rows are counted: a long list would hide what is done about it. */
const MOST_ROWS = 12;

const line = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  // Words for screen readers stand where their cell does, and must not widen the pane.
  scroll: {
    position: "relative",
    overflowX: "auto",
    maxWidth: "100%",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": { padding: `2px ${tokens.spacingHorizontalXS}`, borderBottom: line, verticalAlign: "top" },
    "& th": { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  },
  caption: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalXXS },
  // The names stay while the figures are scrolled.
  name: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    minWidth: "72px",
    maxWidth: "112px",
    textAlign: "start",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: line,
  },
  column: { minWidth: "64px", textAlign: "end" },
  row: { fontSize: "inherit", lineHeight: "inherit" },
  cell: { textAlign: "end", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  changed: { backgroundColor: tokens.colorStatusWarningBackground1 },
  before: { display: "block", color: tokens.colorNeutralForeground2 },
  after: {
    display: "block",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
  },
});

/**
 * The rows and columns of a table that a correction changes: in each changed cell what it holds, struck out, and what it
 * would hold. It scrolls within itself.
 */
export function PreviewView({ preview }: { readonly preview: TablePreview }) {
  const styles = useStyles();
  const shared = useShared();
  const { say } = useWording();
  const { table, columns, rows } = preview;
  const caption = say(PANE.preview, { sheet: table.sheet });
  const rest = rows.length - MOST_ROWS;
  return (
    <>
      {/* What scrolls must be reachable by the keyboard. */}
      <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.caption}>{caption}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.name}>
                {say(PANE.previewRow)}
              </th>
              {columns.map(({ column, label }) => (
                <th key={column} scope="col" className={styles.column}>
                  {columnLetters(column)} {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map((row) => (
              <Row key={row.row} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && <p className={shared.quiet}>{say(PANE.previewRest, { count: rest })}</p>}
    </>
  );
}

/** A line of the table; its number leads to the first cell that changes. */
function Row({ row: { row, label, cells } }: { readonly row: PreviewRow }) {
  const styles = useStyles();
  const { say } = useWording();
  const session = useSession();
  const { cell } = cells.find(({ fact }) => fact !== null)!.fact!;
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <Link
          as="button"
          className={styles.row}
          aria-label={`${row} ${say(PANE.goToCell, { cell: `${cell.sheet}!${cell.address}` })}`}
          onClick={() => void session.select(cell)}
        >
          {row}
        </Link>{" "}
        {label}
      </th>
      {cells.map((each, i) => (
        <Cell key={i} cell={each} />
      ))}
    </tr>
  );
}

function Cell({ cell: { before, after } }: { readonly cell: PreviewCell }) {
  const styles = useStyles();
  const unseen = useUnseen();
  const { say } = useWording();
  if (after === undefined) return <td className={styles.cell}>{before}</td>;
  return (
    <td className={mergeClasses(styles.cell, styles.changed)}>
      <del className={styles.before}>
        <span className={unseen}>{say(PANE.now)} </span>
        {before ?? say(PANE.blank)}
      </del>
      <ins className={styles.after}>
        <ArrowIcon size={12} /> <span className={unseen}>{say(PANE.proposed)} </span>
        {after ?? say(PANE.toLookUp)}
      </ins>
    </td>
  );
}
