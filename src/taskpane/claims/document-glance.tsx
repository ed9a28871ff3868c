import { mergeClasses } from "@fluentui/react-components";
import { applicable, countVerdicts } from "../../core/analyse";
import type { ClaimsResult } from "../../core/claims";
import { comparedNothing, problemsOf } from "../../core/claims";
import type { Completeness } from "../../core/completeness/completeness";
import { countGroups } from "../../core/findings/headline";
import type { Text } from "../../core/text/text";
import { phrase } from "../../core/text/text";
import { DOCUMENT, DOCUMENT_PANE } from "../../messages/document";
import { otherMatter } from "../../messages/other-matter";
import { useColours, useShared } from "../results/looks";
import { HoldsIcon, WarningIcon } from "../shell/icons";
import { usePane, useWording } from "../shell/pane";
import type { DraftTables } from "../session/state";
import { useGlance } from "./glance-looks";

interface DocumentGlanceProps {
  readonly tables: DraftTables;
  readonly claims: ClaimsResult;
  readonly completeness: Completeness | null;
}

/** A part of the line, and whether nothing is wrong with what it is about. */
type Part = readonly [said: Text, isRight: boolean];

/** One line about a document: its tables, its text and what is not published; below it what is to be known of them. */
export function DocumentGlance({ tables, claims, completeness }: DocumentGlanceProps) {
  const shared = useShared();
  const styles = useGlance();
  const colours = useColours();
  const { say, tell } = useWording();
  const { analysis: workbook } = usePane();
  const { analysis } = tables;
  const read = sheetsRead(tables);
  const others = analysis.workbook.sheets.length - read;
  const [checks, tablesRight] = ofTables(tables);
  const [text, textRight] = ofText(claims);
  const [contents, contentsRight] = completeness ? ofContents(completeness) : [null, true];
  const parts = { tables: phrase(DOCUMENT_PANE.tablesRead, { count: read, checks }), text };
  const isRight = tablesRight && textRight && contentsRight;
  const Sign = isRight ? HoldsIcon : WarningIcon;
  const other = workbook && otherMatter(analysis, workbook);
  return (
    <>
      <p className={styles.line}>
        <span className={mergeClasses(shared.sign, isRight ? colours.exact : colours.verify)}>
          <Sign size={16} />
        </span>
        <span>
          {contents === null
            ? say(DOCUMENT_PANE.glanceAlone, parts)
            : say(DOCUMENT_PANE.glance, { ...parts, contents })}
        </span>
      </p>
      {others > 0 && <p className={shared.quiet}>{say(DOCUMENT_PANE.otherSheets, { count: others })}</p>}
      {other && <p className={shared.quiet}>{tell(other)}</p>}
    </>
  );
}

function sheetsRead({ analysis }: DraftTables): number {
  return new Set(analysis.tables.map(({ table }) => table.sheet)).size;
}

function ofTables({ analysis: { findings, checks } }: DraftTables): Part {
  const { correct, verify } = countGroups(findings);
  if (correct + verify > 0) return [phrase(DOCUMENT_PANE.problems, { count: correct + verify }), false];
  const verdicts = countVerdicts(applicable(checks));
  const holding = verdicts.exact + verdicts["within-rounding"];
  return holding > 0
    ? [phrase(DOCUMENT_PANE.allHold, { count: holding }), true]
    : [phrase(DOCUMENT_PANE.noChecks), false];
}

function ofText(claims: ClaimsResult): Part {
  // A document may be tables alone.
  if (claims.claims.length === 0) return [phrase(DOCUMENT_PANE.textSilent), true];
  const count = problemsOf(claims.claims).length;
  if (count > 0) return [phrase(DOCUMENT_PANE.textProblems, { count }), false];
  return comparedNothing(claims)
    ? [phrase(DOCUMENT_PANE.textNotCompared), false]
    : [phrase(DOCUMENT_PANE.textRight), true];
}

function ofContents({ contents }: Completeness): Part {
  const count = contents.length;
  const open = contents.filter(({ state }) => state !== "there").length;
  return open === 0
    ? [phrase(DOCUMENT.allThere, { count }), true]
    : [phrase(DOCUMENT_PANE.lacking, { count, open }), false];
}
