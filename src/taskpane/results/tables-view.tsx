import { makeStyles, tokens } from "@fluentui/react-components";
import type { Analysis } from "../../core/analyse";
import { PANE } from "../../messages/pane";
import { usePane, useWording } from "../shell/pane";
import { useShared } from "./looks";
import { TableItem } from "./table-item";
import { UnknownSheet } from "./unknown-sheet";

const useStyles = makeStyles({
  item: { paddingTop: tokens.spacingVerticalS },
});

/** The tables that were recognised and how they were read, and the sheets that were not. */
export function TablesView() {
  const styles = useStyles();
  const shared = useShared();
  const { say } = useWording();
  const { analysis } = usePane();
  const { tables } = analysis!;
  const unknown = unknownSheets(analysis!);
  return (
    <>
      <h2 className={shared.heading}>{say(PANE.recognised, { count: tables.length })}</h2>
      <ul className={shared.list}>
        {tables.map((reading) => (
          <li key={`${reading.table.sheet}!${reading.table.range.top}`} className={styles.item}>
            <TableItem reading={reading} />
          </li>
        ))}
      </ul>
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

/** The user's own sheets with something in them and no table. */
function unknownSheets({ workbook, tables }: Analysis): string[] {
  const known = new Set(tables.map((t) => t.table.sheet));
  return workbook.sheets
    .filter((s) => s.ours === undefined && s.cells.length > 0 && !known.has(s.name))
    .map((s) => s.name);
}
