import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Analysis } from "../../core/analyse";
import { applicable } from "../../core/analyse";
import { ledgerSteps } from "../../core/ledger/ledger";
import { notApplicableText } from "../../core/ledger/not-applicable";
import type { LedgerEntry } from "../../core/ledger/ledger";
import type { TableReading } from "../../core/facts/table-use";
import { PANE } from "../../messages/pane";
import { usePane, useWording } from "../shell/pane";
import { LedgerItem } from "./ledger-item";
import { useShared } from "./looks";
import { ShowMore } from "./show-more";
import { TableItem } from "./table-item";
import { UnknownSheet } from "./unknown-sheet";
import { useSteps } from "./use-steps";

const useStyles = makeStyles({
  item: { paddingTop: tokens.spacingVerticalS },
});

/**
 * The recognised tables, how they were read and the results of their checks; then the sheets that were not recognised.
 */
export function TablesView() {
  const styles = useStyles();
  const shared = useShared();
  const { say, tell } = useWording();
  const { analysis } = usePane();
  const { tables, checks } = analysis!;
  const ledger = useSteps(useCallback(() => ledgerSteps({ tables, checks: applicable(checks) }), [tables, checks]));
  const others = notApplicableText(checks);
  const across = ledger?.find(({ reading }) => reading === null);
  const unknown = unknownSheets(analysis!);
  return (
    <>
      <h2 className={shared.heading}>{say(PANE.recognised, { count: tables.length })}</h2>
      {ledger && (
        <ShowMore items={ledger.filter(isOfTable)}>
          {(entry) => (
            <li key={entry.place} className={styles.item}>
              <TableItem reading={entry.reading}>
                <LedgerItem entry={entry} />
              </TableItem>
            </li>
          )}
        </ShowMore>
      )}
      {across && (
        <>
          <h2 className={shared.heading}>{say(across.name)}</h2>
          <div className={shared.card}>
            <LedgerItem entry={across} />
          </div>
        </>
      )}
      {others && <p className={shared.quiet}>{tell(others)}</p>}
      {unknown.length > 0 && (
        <>
          <h2 className={shared.heading}>{say(PANE.notRecognised, { count: unknown.length })}</h2>
          <p className={shared.quiet}>{say(PANE.notRecognisedHint)}</p>
          <ShowMore items={unknown}>
            {(sheet) => (
              <li key={sheet} className={styles.item}>
                <UnknownSheet sheet={sheet} />
              </li>
            )}
          </ShowMore>
        </>
      )}
    </>
  );
}

function isOfTable(entry: LedgerEntry): entry is LedgerEntry & { readonly reading: TableReading } {
  return entry.reading !== null;
}

/** The user's own sheets that have content but neither a recognised table nor checks of the user's own. */
function unknownSheets({ workbook, tables, ownCheckSheets }: Analysis): string[] {
  const known = new Set([...tables.map((t) => t.table.sheet), ...ownCheckSheets]);
  return workbook.sheets
    .filter((s) => s.ours === undefined && s.cells.length > 0 && !known.has(s.name))
    .map((s) => s.name);
}
