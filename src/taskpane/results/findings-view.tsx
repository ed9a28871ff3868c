import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useCallback, useMemo, useState } from "react";
import type { Finding } from "../../core/findings/finding";
import { findingKey } from "../../core/findings/key";
import type { Steps } from "../../core/analysis/steps";
import { PANE } from "../../messages/pane";
import { EVERYTHING, passes } from "../session/filter";
import type { Wording } from "../shell/pane";
import { usePane, useSession, useWording } from "../shell/pane";
import { AllClear } from "./all-clear";
import { Applied } from "./applied";
import { ApplyAll } from "./apply-all";
import { FindingFilters } from "./finding-filters";
import { FindingItem } from "./finding-item";
import { groupsOf } from "./finding-groups";
import type { FindingsGroup } from "./finding-groups";
import { GROUP_ICONS, useColours, useShared } from "./looks";
import { ShowMore } from "./show-more";
import { useSteps } from "./use-steps";
import { Walk } from "./walk";

const useStyles = makeStyles({ none: { padding: `${tokens.spacingVerticalM} 0` } });

/** Keys and searchable words of findings. Both are made only when they are needed. */
class Entries {
  private readonly keys = new Map<Finding, string>();
  private readonly seen = new Map<string, number>();
  private readonly texts = new Map<Finding, string>();

  constructor(private readonly wording: Wording) {}

  /** The finding's key, with a number where several visible findings have the same. */
  key(finding: Finding): string {
    let key = this.keys.get(finding);
    if (key === undefined) {
      const name = findingKey(finding);
      const count = (this.seen.get(name) ?? 0) + 1;
      this.seen.set(name, count);
      this.keys.set(finding, (key = count === 1 ? name : `${name}#${count}`));
    }
    return key;
  }

  words(finding: Finding): string {
    let words = this.texts.get(finding);
    if (words === undefined) {
      const cells = finding.cells.map((c) => `${c.sheet}!${c.address}`);
      words = [finding.code, this.wording.tell(finding.text), finding.explanation ?? "", ...cells].join("\n");
      this.texts.set(finding, words);
    }
    return words;
  }

  /** Makes the words of thousands of findings in steps, before somebody searches them. */
  *prepare(findings: readonly Finding[]): Steps<true> {
    for (const finding of findings) {
      this.words(finding);
      yield;
    }
    return true;
  }
}

/** The findings, one for each cause, by what they ask of the user, by table or by project. */
export function FindingsView() {
  const styles = useStyles();
  const shared = useShared();
  const wording = useWording();
  const { say } = wording;
  const { analysis, filter } = usePane();
  const session = useSession();
  // One at a time: an open finding is long, and the list behind it would be lost.
  const [open, setOpen] = useState<string | null>(null);
  const { findings } = analysis!;
  const entries = useMemo(() => new Entries(wording), [analysis, wording]);
  useSteps(useCallback(() => entries.prepare(findings), [entries, findings]));
  const searched = filter.search.trim() !== "";
  const shown = useMemo(
    () => findings.filter((finding) => passes(finding, searched ? entries.words(finding) : "", filter)),
    [findings, entries, searched, filter],
  );
  const groups = useMemo(() => groupsOf(shown, filter.grouping, analysis!), [shown, filter.grouping, analysis]);
  const walked = groups.flatMap((group) => group.findings);
  if (findings.length === 0)
    return (
      <>
        <Applied />
        <AllClear analysis={analysis!} />
      </>
    );
  return (
    <>
      <AllClear analysis={analysis!} />
      <FindingFilters findings={findings} />
      <Applied />
      <Walk
        keys={walked.map((finding) => entries.key(finding))}
        open={open}
        onOpen={setOpen}
        cellOf={(key) => walked.find((finding) => entries.key(finding) === key)?.cells[0]}
      />
      {shown.length < findings.length && (
        <p className={shared.quiet}>{say(PANE.shown, { shown: shown.length, all: findings.length })}</p>
      )}
      {shown.length === 0 && (
        <div className={styles.none}>
          <p>{say(PANE.noneShown)}</p>
          <Button size="small" onClick={() => session.filter(EVERYTHING)}>
            {say(PANE.clearFilter)}
          </Button>
        </div>
      )}
      {groups.map((group, i) => (
        <Group key={`${filter.grouping}-${i}`} id={`group-${group.kind ?? i}`} group={group}>
          {(finding) => {
            const key = entries.key(finding);
            return (
              <FindingItem
                key={key}
                id={key}
                finding={finding}
                isOpen={open === key}
                onToggle={() => setOpen(open === key ? null : key)}
              />
            );
          }}
        </Group>
      ))}
    </>
  );
}

interface GroupProps {
  readonly id: string;
  readonly group: FindingsGroup;
  readonly children: (finding: Finding) => ReactNode;
}

function Group({ id, group: { kind, name, findings }, children }: GroupProps) {
  const shared = useShared();
  const colours = useColours();
  const { say } = useWording();
  const Sign = kind === null ? null : GROUP_ICONS[kind];
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={shared.heading}>
        {Sign && (
          <span className={mergeClasses(shared.sign, colours[kind!])}>
            <Sign />
          </span>
        )}
        {typeof name === "string" ? name : say(name)} {findings.length}
        {kind === "correct" && <ApplyAll findings={findings} />}
      </h2>
      <ShowMore items={findings}>{children}</ShowMore>
    </section>
  );
}
