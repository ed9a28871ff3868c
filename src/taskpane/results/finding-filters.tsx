import { Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Finding } from "../../core/findings/finding";
import { GROUPINGS } from "../session/filter";
import type { Grouping } from "../session/filter";
import { PANE } from "../../messages/pane";
import { SearchIcon } from "../shell/icons";
import { usePane, useSession, useWording } from "../shell/pane";

const FEW_OPTIONS = 50;

const useStyles = makeStyles({
  filters: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  field: { flex: "1 1 100px", minWidth: 0 },
});

/** The filters of findings by sheet and words; by group the numbers above filter. */
export function FindingFilters({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const { say } = useWording();
  const { filter } = usePane();
  const session = useSession();
  const sheets = useMemo(() => [...new Set(findings.flatMap((f) => f.cells.map((c) => c.sheet)))], [findings]);
  // A browser lays out every option of a closed list, so hundreds of sheets are added only when somebody opens it.
  const [isOpening, setOpening] = useState(false);
  const offered = isOpening ? [...sheets] : sheets.slice(0, FEW_OPTIONS);
  if (filter.sheet !== null && !offered.includes(filter.sheet)) offered.push(filter.sheet);
  return (
    <div role="search" className={styles.filters} aria-label={say(PANE.filter)}>
      <div className={styles.fields}>
        <Input
          className={styles.field}
          type="search"
          size="small"
          contentBefore={<SearchIcon size={12} />}
          aria-label={say(PANE.search)}
          placeholder={say(PANE.searchHint)}
          value={filter.search}
          onChange={(_, { value }) => session.filter({ ...filter, search: value })}
        />
        <Select
          className={styles.field}
          size="small"
          aria-label={say(PANE.bySheet)}
          value={filter.sheet ?? ""}
          onFocus={() => setOpening(true)}
          onPointerEnter={() => setOpening(true)}
          onChange={(_, { value }) => session.filter({ ...filter, sheet: value === "" ? null : value })}
        >
          <option value="">{say(PANE.allSheets)}</option>
          {offered.map((sheet) => (
            <option key={sheet} value={sheet}>
              {sheet}
            </option>
          ))}
        </Select>
        <Select
          className={styles.field}
          size="small"
          aria-label={say(PANE.grouping)}
          value={filter.grouping}
          onChange={(_, { value }) => session.filter({ ...filter, grouping: value as Grouping })}
        >
          {GROUPINGS.map((grouping) => (
            <option key={grouping} value={grouping}>
              {say(PANE[grouping])}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}
