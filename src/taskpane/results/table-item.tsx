import { Badge, Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TableReading } from "../../core/facts/table-use";
import { rangeAddress } from "../../core/grid/address";
import type { Localised } from "../../core/text/text";
import { PANE } from "../../messages/pane";
import { usePane, useSession, useWording } from "../shell/pane";
import { CellLink } from "./cell-links";
import { formName } from "./form-name";
import { useShared } from "./looks";

const USES: Readonly<Record<TableReading["use"], Localised>> = {
  judged: PANE.judged,
  "other-year": PANE.otherYear,
  duplicate: PANE.duplicate,
};

const UNIT_SOURCES: Readonly<Record<TableReading["unitFrom"], Localised | null>> = {
  stated: null,
  corrected: PANE.unitCorrected,
  "repeated-figures": PANE.unitFromFigures,
  "other-tables": PANE.unitFromTables,
  settings: PANE.unitFromSettings,
};

interface TableItemProps {
  readonly reading: TableReading;
  /** The results of its checks. */
  readonly children: ReactNode;
}

/** A recognised table: its form, its place, and how it was read. */
export function TableItem({ reading, children }: TableItemProps) {
  const shared = useShared();
  const { say } = useWording();
  const { analysis, work } = usePane();
  const session = useSession();
  const { table, unit, unitFrom, year, use } = reading;
  const { sheet, form, range } = table;
  const assigned = analysis!.workbook.memory?.assignedForms.find((a) => a.sheet === sheet);
  const isByHand = assigned?.form === form.id;
  const how = UNIT_SOURCES[unitFrom];
  const stated = how ? say(PANE.readAs, { unit, how }) : unit;
  return (
    <div className={shared.card}>
      <div className={shared.row}>
        <strong>{say(formName(form))}</strong>
        {isByHand && (
          <Badge appearance="tint" color="informative">
            {say(PANE.byHand)}
          </Badge>
        )}
      </div>
      <div className={shared.quiet}>
        <CellLink cell={{ sheet, address: rangeAddress(range) }} />
      </div>
      <div className={shared.quiet}>{[stated, year, say(USES[use])].filter((part) => part !== null).join(" · ")}</div>
      {children}
      {isByHand && (
        <div>
          <Button size="small" disabled={work !== null} onClick={() => void session.assignForm(sheet, null)}>
            {say(PANE.automatic)}
          </Button>
        </div>
      )}
    </div>
  );
}
