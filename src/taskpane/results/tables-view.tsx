import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Analysis } from "../../core/analyse";
import { ledgerOf } from "../../core/ledger/ledger";
import { PANE } from "../../messages/pane";
import { usePane, useWording } from "../shell/pane";
import { LedgerItem } from "./ledger-item";
import { useShared } from "./looks";
import { TableItem } from "./table-item";
import { UnknownSheet } from "./unknown-sheet";

const useStyles = makeStyles({
  item: { paddingTop: tokens.spacingVerticalS },
});

/** The tables that were recognised, how they were read and how their checks came out, and the sheets that were not. */
export function TablesView() {
  const styles = useStyles();
  const shared = useShared();
  const { say } = useWording();
  const { analysis } = usePane();
  const { tables } = analysis!;
  const ledger = useMemo(() => ledgerOf(analysis!), [analysis]);
  const across = ledger.find(({ reading }) => reading === null);
  const unknown = unknownSheets(analysis!);
  return (
    <>
      <h2 className={shared.heading}>{say(PANE.recognised, { count: tables.length })}</h2>
      <ul className={shared.list}>
        {ledger.map(
          (entry) =>
            entry.reading && (
              <li key={entry.place} className={styles.item}>
                <TableItem reading={entry.reading}>
                  <LedgerItem entry={entry} />
                </TableItem>
              </li>
            ),
        )}
      </ul>
      {across && (
        <>
          <h2 className={shared.heading}>{say(across.name)}</h2>
          <div className={shared.card}>
            <LedgerItem entry={across} />
          </div>
        </>
      )}
      {unknown.length > 0 && (
        <>
          <h2 className={shared.heading}>{say(PANE.notRecognised, { count: unknown.length })}</h2>
          <p className={shared.quiet}>{say(PANE.notRecognisedHint)}</p>
          <ul className={shared.list}>
            {unknown.map((sheet) => (
              <li key={sheet} className={styles.item}>
                <UnknownSheet sheet={sheet} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The user's own sheets with something in them that is neither a table nor checks of their own. */
function unknownSheets({ workbook, tables, ownCheckSheets }: Analysis): string[] {
  const known = new Set([...tables.map((t) => t.table.sheet), ...ownCheckSheets]);
  return workbook.sheets
    .filter((s) => s.ours === undefined && s.cells.length > 0 && !known.has(s.name))
    .map((s) => s.name);
}
