import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../core/grid/snapshot";
import { PANE } from "../../messages/pane";
import { useSession, useWording } from "../shell/pane";

const useStyles = makeStyles({
  sheet: { color: tokens.colorNeutralForeground2 },
  links: { display: "inline-flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});

/** A link to one cell of the workbook; a click selects the cell. */
export function CellLink({ cell, short = false }: { readonly cell: CellAddress; readonly short?: boolean }) {
  const styles = useStyles();
  const { say } = useWording();
  const session = useSession();
  const name = `${cell.sheet}!${cell.address}`;
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={say(PANE.goToCell, { cell: name })}
      onClick={() => void session.select(cell)}
    >
      {short ? cell.address : name}
    </Link>
  );
}

/** Links to cells, by sheet; each sheet is named once. */
export function CellLinks({ cells }: { readonly cells: readonly CellAddress[] }) {
  const styles = useStyles();
  const sheets = [...new Set(cells.map((c) => c.sheet))];
  return sheets.map((sheet) => (
    <div key={sheet}>
      <span className={styles.sheet}>{sheet}! </span>
      <span className={styles.links}>
        {[...new Map(cells.filter((c) => c.sheet === sheet).map((c) => [c.address, c])).values()].map((cell) => (
          <CellLink key={cell.address} cell={cell} short />
        ))}
      </span>
    </div>
  ));
}
