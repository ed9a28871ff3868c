import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useMemo, useState } from "react";
import type { Analysis } from "../../core/analyse";
import { countVerdicts } from "../../core/analyse";
import type { Finding } from "../../core/findings/finding";
import { findingKey } from "../../core/findings/key";
import { PANE } from "../../messages/pane";
import type { FindingGroup } from "../session/filter";
import { EVERYTHING, FINDING_GROUPS, groupOf, passes } from "../session/filter";
import type { Wording } from "../shell/pane";
import { usePane, useSession, useWording } from "../shell/pane";
import { FindingFilters } from "./finding-filters";
import { FindingItem } from "./finding-item";
import { GROUP_NAMES } from "./group-names";
import { GROUP_ICONS, useColours, useShared } from "./looks";
import { ShowMore } from "./show-more";

const useStyles = makeStyles({ none: { padding: `${tokens.spacingVerticalM} 0` } });

/** A finding with a name of its own in the list, and all the words that it can be found by. */
interface Entry {
  readonly key: string;
  readonly finding: Finding;
  readonly words: string;
}

/** The findings, one a cause, by severity; those that somebody explained stand apart. */
export function FindingsView() {
  const styles = useStyles();
  const shared = useShared();
  const wording = useWording();
  const { say } = wording;
  const { analysis, filter } = usePane();
  const session = useSession();
  // Here and not in the items, so that a finding stays open when it moves to another group.
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const entries = useMemo(() => entriesOf(analysis!, wording), [analysis, wording]);
  const shown = entries.filter(({ finding, words }) => passes(finding, words, filter));
  if (entries.length === 0) return <NothingFound analysis={analysis!} />;
  return (
    <>
      <FindingFilters findings={analysis!.findings} />
      {shown.length < entries.length && (
        <p className={shared.quiet}>{say(PANE.shown, { shown: shown.length, all: entries.length })}</p>
      )}
      {shown.length === 0 && (
        <div className={styles.none}>
          <p>{say(PANE.noneShown)}</p>
          <Button size="small" onClick={() => session.filter(EVERYTHING)}>
            {say(PANE.clearFilter)}
          </Button>
        </div>
      )}
      {FINDING_GROUPS.map((group) => (
        <Group key={group} group={group} entries={shown.filter((e) => groupOf(e.finding) === group)}>
          {({ key, finding }) => (
            <FindingItem
              key={key}
              id={key}
              finding={finding}
              isOpen={open.has(key)}
              onToggle={() => setOpen(toggled(open, key))}
            />
          )}
        </Group>
      ))}
    </>
  );
}

interface GroupProps {
  readonly group: FindingGroup;
  readonly entries: readonly Entry[];
  readonly children: (entry: Entry) => ReactNode;
}

function Group({ group, entries, children }: GroupProps) {
  const shared = useShared();
  const colours = useColours();
  const { say } = useWording();
  if (entries.length === 0) return null;
  const Sign = GROUP_ICONS[group];
  return (
    <section aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`} className={shared.heading}>
        <span className={mergeClasses(shared.sign, colours[group])}>
          <Sign />
        </span>
        {say(GROUP_NAMES[group])} {entries.length}
      </h2>
      <ShowMore items={entries}>{children}</ShowMore>
    </section>
  );
}

function toggled(open: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(open);
  if (!next.delete(key)) next.add(key);
  return next;
}

function NothingFound({ analysis }: { readonly analysis: Analysis }) {
  const { say } = useWording();
  const counts = countVerdicts(analysis.checks);
  if (analysis.tables.length === 0 && analysis.checks.length === 0) return <p>{say(PANE.nothingRecognised)}</p>;
  const held = counts.exact + counts["within-rounding"];
  return <p>{say(PANE.allHold, { held, within: counts["within-rounding"] })}</p>;
}

function entriesOf({ findings }: Analysis, { tell }: Wording): Entry[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = findingKey(finding);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const cells = finding.cells.map((c) => `${c.sheet}!${c.address}`);
    const words = [finding.code, tell(finding.text), finding.explanation ?? "", ...cells].join("\n");
    return { key: count === 1 ? name : `${name}#${count}`, finding, words };
  });
}
