import { Input, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Finding } from "../../core/findings/finding";
import { PANE } from "../../messages/pane";
import type { FindingGroup } from "../session/filter";
import { FINDING_GROUPS, groupOf } from "../session/filter";
import { SearchIcon } from "../shell/icons";
import { usePane, useSession, useWording } from "../shell/pane";
import { GROUP_NAMES } from "./group-names";
import { GROUP_ICONS, useColours, useShared } from "./looks";
import { Toggle } from "./toggle";

const FEW_OPTIONS = 50;

const useStyles = makeStyles({
  filters: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  field: { flex: "1 1 130px", minWidth: 0 },
});

/** The filters of findings: severity, sheet, and words. */
export function FindingFilters({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const shared = useShared();
  const { say } = useWording();
  const { filter } = usePane();
  const session = useSession();
  const sheets = useMemo(() => [...new Set(findings.flatMap((f) => f.cells.map((c) => c.sheet)))], [findings]);
  const counts = useMemo(() => countsOf(findings), [findings]);
  // A browser lays out every option of a closed list, so hundreds of sheets are added only when somebody opens it.
  const [isOpening, setOpening] = useState(false);
  const offered = isOpening ? [...sheets] : sheets.slice(0, FEW_OPTIONS);
  if (filter.sheet !== null && !offered.includes(filter.sheet)) offered.push(filter.sheet);
  return (
    <div role="search" className={styles.filters} aria-label={say(PANE.filter)}>
      <div className={shared.chips}>
        {FINDING_GROUPS.map((group) => (
          <GroupToggle key={group} group={group} count={counts[group]} />
        ))}
      </div>
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
      </div>
    </div>
  );
}

function countsOf(findings: readonly Finding[]): Record<FindingGroup, number> {
  const counts: Record<FindingGroup, number> = { error: 0, warning: 0, info: 0, explained: 0 };
  for (const finding of findings) counts[groupOf(finding)]++;
  return counts;
}

function GroupToggle({ group, count }: { readonly group: FindingGroup; readonly count: number }) {
  const shared = useShared();
  const colours = useColours();
  const { say } = useWording();
  const { filter } = usePane();
  const session = useSession();
  const isShown = !filter.hidden.includes(group);
  const Sign = GROUP_ICONS[group];
  const toggle = () =>
    session.filter({
      ...filter,
      hidden: isShown ? [...filter.hidden, group] : filter.hidden.filter((other) => other !== group),
    });
  return (
    <Toggle on={isShown} onToggle={toggle}>
      <span className={mergeClasses(shared.sign, colours[group])}>
        <Sign size={12} />
      </span>
      {say(GROUP_NAMES[group])} {count}
    </Toggle>
  );
}
