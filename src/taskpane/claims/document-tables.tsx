import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Finding } from "../../core/findings/finding";
import { whereOf } from "../../core/findings/headline";
import { toldElsewhere } from "../../core/findings/told-elsewhere";
import { DOCUMENT_PANE, placesIn, rowIn } from "../../messages/document";
import { GROUP_ICONS, useColours, useShared } from "../results/looks";
import { ShowMore } from "../results/show-more";
import { useWording } from "../shell/pane";
import type { DraftTables } from "../session/state";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  sign: { gridRow: "span 5", paddingTop: "2px", alignItems: "flex-start" },
  part: { gridColumn: 2, margin: 0 },
  where: { fontWeight: tokens.fontWeightSemibold },
});

/** What was found in a document's tables, what is wrong before what is only remarked. */
export function DocumentTables({ tables: { document, analysis } }: { readonly tables: DraftTables }) {
  const shared = useShared();
  const { say } = useWording();
  const { wrong, remarks } = useMemo(() => {
    const words = placesIn(document.rowOf);
    const told = analysis.findings.map((finding) => toldElsewhere(finding, words));
    const isWrong = ({ group }: Finding) => group === "correct" || group === "verify";
    return { wrong: told.filter(isWrong), remarks: told.filter((finding) => !isWrong(finding)) };
  }, [document, analysis]);
  if (wrong.length + remarks.length === 0) return null;
  return (
    <section aria-label={say(DOCUMENT_PANE.tables)}>
      <h3 className={shared.heading}>{say(DOCUMENT_PANE.tables)}</h3>
      {wrong.length > 0 && (
        <>
          <p className={shared.quiet}>{say(DOCUMENT_PANE.whereToMend)}</p>
          <FindingList findings={wrong} document={document} />
        </>
      )}
      {remarks.length > 0 && (
        <details>
          <summary>{say(DOCUMENT_PANE.remarks, { count: remarks.length })}</summary>
          <FindingList findings={remarks} document={document} />
        </details>
      )}
    </section>
  );
}

interface FindingListProps extends Pick<DraftTables, "document"> {
  readonly findings: readonly Finding[];
}

function FindingList({ findings, document }: FindingListProps) {
  return (
    <ShowMore items={findings.map((finding, key) => ({ finding, key }))}>
      {({ finding, key }) => <FindingLine key={key} finding={finding} document={document} />}
    </ShowMore>
  );
}

interface FindingLineProps extends Pick<DraftTables, "document"> {
  readonly finding: Finding;
}

/** A finding with the table and row of the document; its details are its text in full. */
function FindingLine({ finding, document }: FindingLineProps) {
  const styles = useStyles();
  const shared = useShared();
  const colours = useColours();
  const { say, tell } = useWording();
  const [cell] = finding.cells;
  const { what, then } = finding.brief;
  const Sign = GROUP_ICONS[finding.group];
  return (
    <li className={styles.item} data-document-finding={finding.code}>
      <span className={mergeClasses(shared.sign, styles.sign, colours[finding.group])}>
        <Sign size={14} />
      </span>
      <h4 className={mergeClasses(styles.part, styles.where)}>{tell(whereOf(finding.brief))}</h4>
      {cell && <p className={mergeClasses(styles.part, shared.quiet)}>{tell(rowIn(cell, document.rowOf))}</p>}
      <p className={styles.part}>{tell(what)}</p>
      {then && <p className={mergeClasses(styles.part, shared.quiet)}>{tell(then)}</p>}
      <details className={mergeClasses(styles.part, shared.quiet)}>
        <summary>{say(DOCUMENT_PANE.inFull)}</summary>
        {tell(finding.text)}
      </details>
    </li>
  );
}
