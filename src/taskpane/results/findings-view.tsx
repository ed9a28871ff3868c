import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useCallback, useMemo, useState } from "react";
import type { Analysis } from "../../core/analyse";
import { countVerdicts } from "../../core/analyse";
import { FINDING_GROUPS } from "../../core/findings/finding";
import type { Finding, FindingGroup } from "../../core/findings/finding";
import { findingKey } from "../../core/findings/key";
import type { Steps } from "../../core/analysis/steps";
import { PANE } from "../../messages/pane";
import { GROUPS } from "../../messages/verdicts";
import { EVERYTHING, passes } from "../session/filter";
import type { Wording } from "../shell/pane";
import { usePane, useSession, useWording } from "../shell/pane";
import { Applied } from "./applied";
import { ApplyAll } from "./apply-all";
import { FindingFilters } from "./finding-filters";
import { FindingItem } from "./finding-item";
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

/** The findings by what they ask of the user, one for each cause. */
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
  const shown = findings.filter((finding) => passes(finding, searched ? entries.words(finding) : "", filter));
  const walked = FINDING_GROUPS.flatMap((group) => shown.filter((finding) => finding.group === group));
  if (findings.length === 0)
    return (
      <>
        <Applied />
        <NothingFound analysis={analysis!} />
      </>
    );
  return (
    <>
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
      {FINDING_GROUPS.map((group) => (
        <Group key={group} group={group} findings={shown.filter((finding) => finding.group === group)}>
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
  readonly group: FindingGroup;
  readonly findings: readonly Finding[];
  readonly children: (finding: Finding) => ReactNode;
}

function Group({ group, findings, children }: GroupProps) {
  const shared = useShared();
  const colours = useColours();
  const { say } = useWording();
  if (findings.length === 0) return null;
  const Sign = GROUP_ICONS[group];
  return (
    <section aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`} className={shared.heading}>
        <span className={mergeClasses(shared.sign, colours[group])}>
          <Sign />
        </span>
        {say(GROUPS[group])} {findings.length}
        {group === "correct" && <ApplyAll findings={findings} />}
      </h2>
      <ShowMore items={findings}>{children}</ShowMore>
    </section>
  );
}

function NothingFound({ analysis }: { readonly analysis: Analysis }) {
  const { say } = useWording();
  const counts = countVerdicts(analysis.checks);
  if (analysis.tables.length === 0 && analysis.checks.length === 0) return <p>{say(PANE.nothingRecognised)}</p>;
  const held = counts.exact + counts["within-rounding"];
  return <p>{say(PANE.allHold, { held, within: counts["within-rounding"] })}</p>;
}
