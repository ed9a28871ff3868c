import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { compareAnalyses, type RemainingFinding } from "../../core/compare/compare";
import { toldChange } from "../../core/compare/difference";
import type { ChangedFigure } from "../../core/compare/figures";
import { COMPARE } from "../../core/compare/words";
import type { Finding } from "../../core/findings/finding";
import { inOneLine } from "../../core/findings/headline";
import type { Localised } from "../../core/text/text";
import { COMPARE_PANE } from "../../messages/compare";
import type { OlderVersion } from "../session/state";
import { FileButton } from "../shell/file-button";
import { usePane, useSession, useWording } from "../shell/pane";
import { CellLink } from "./cell-links";
import { useShared } from "./looks";
import { useOutputLooks } from "./output-looks";
import { ShowMore } from "./show-more";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXS,
  },
});

/** 版本对比: the workbook against another version of it, figures and findings. */
export function Compare() {
  const output = useOutputLooks();
  const shared = useShared();
  const { say } = useWording();
  const { older } = usePane();
  const session = useSession();
  return (
    <section className={output.part}>
      <h2 className={mergeClasses(shared.heading, output.heading)}>{say(COMPARE_PANE.title)}</h2>
      <p className={shared.quiet}>{say(COMPARE_PANE.hint)}</p>
      <div className={shared.row}>
        <FileButton
          label={say(COMPARE_PANE.choose)}
          accept=".xlsx,.docx"
          onChosen={(file) => void session.compare(file.name, async () => new Uint8Array(await file.arrayBuffer()))}
        />
        {older && <Button onClick={() => session.endComparison()}>{say(COMPARE_PANE.end)}</Button>}
      </div>
      {older && <Compared older={older} />}
    </section>
  );
}

/** What changed since the older version. It follows the workbook: after a correction and a check it is another. */
function Compared({ older }: { readonly older: OlderVersion }) {
  const output = useOutputLooks();
  const shared = useShared();
  const { say } = useWording();
  const { analysis } = usePane();
  const comparison = useMemo(() => compareAnalyses(older.analysis, analysis!), [older, analysis]);
  const { figures, fresh, gone, remaining } = comparison;
  const counts = { figures: figures.length, fresh: fresh.length, gone: gone.length, remaining: remaining.length };
  const isSame = figures.length + fresh.length + gone.length === 0;
  return (
    <div className={output.choice}>
      <p className={shared.quiet}>{say(COMPARE_PANE.files, { older: older.file })}</p>
      <p role="status">{isSame ? say(COMPARE_PANE.same) : say(COMPARE.counts, counts)}</p>
      <Part title={COMPARE.figures} items={figures} open>
        {(figure, key) => {
          const isFirst = key === 0 || tableOf(figures[key - 1]!) !== tableOf(figure);
          return <FigureLine key={key} figure={figure} table={isFirst ? tableOf(figure) : null} />;
        }}
      </Part>
      <Part title={COMPARE.fresh} items={fresh} open>
        {(finding, key) => <FindingLine key={key} finding={finding} />}
      </Part>
      <Part title={COMPARE.gone} items={gone}>
        {(finding, key) => <FindingLine key={key} finding={finding} isOlder />}
      </Part>
      <Part title={COMPARE.remaining} items={remaining}>
        {(each, key) => <RemainingLine key={key} remaining={each} />}
      </Part>
      {!isSame && <p className={shared.quiet}>{say(COMPARE_PANE.toSheet)}</p>}
    </div>
  );
}

interface PartProps<Item> {
  readonly title: Localised;
  readonly items: readonly Item[];
  readonly open?: boolean;
  readonly children: (item: Item, key: number) => ReactNode;
}

function Part<Item>({ title, items, open = false, children }: PartProps<Item>) {
  const { say } = useWording();
  if (items.length === 0) return null;
  return (
    <details open={open}>
      <summary>{say(COMPARE_PANE.part, { title: say(title), count: items.length })}</summary>
      <ShowMore items={items.map((item, key) => ({ item, key }))}>{({ item, key }) => children(item, key)}</ShowMore>
    </details>
  );
}

function tableOf({ before, after }: ChangedFigure): string {
  return (after ?? before)!.table;
}

/** @param table the name of the table where it is its first figure. */
function FigureLine({ figure, table }: { readonly figure: ChangedFigure; readonly table: string | null }) {
  const styles = useStyles();
  const shared = useShared();
  const { say } = useWording();
  const { label, cell } = (figure.after ?? figure.before)!;
  const { before, after, difference } = toldChange(figure);
  const absent = say(COMPARE.absent);
  const sides = { before: before ?? absent, after: after ?? absent };
  return (
    <li>
      {table !== null && <h3 className={shared.heading}>{table}</h3>}
      <div className={styles.line}>
        <span>{label}</span>
        {figure.after ? (
          <CellLink cell={cell} short />
        ) : (
          <span className={shared.quiet}>{say(COMPARE_PANE.inOlder, { cell: cell.address })}</span>
        )}
        <span>
          {difference === null ? say(COMPARE_PANE.change, sides) : say(COMPARE_PANE.changeBy, { ...sides, difference })}
        </span>
      </div>
    </li>
  );
}

function FindingLine({ finding, isOlder = false }: { readonly finding: Finding; readonly isOlder?: boolean }) {
  const { say, tell } = useWording();
  const styles = useStyles();
  const shared = useShared();
  const [cell] = finding.cells;
  return (
    <li className={styles.line}>
      <span>{tell(inOneLine(finding.brief))}</span>
      {cell && !isOlder && <CellLink cell={cell} short />}
      {cell && isOlder && <span className={shared.quiet}>{say(COMPARE_PANE.inOlder, { cell: cell.address })}</span>}
    </li>
  );
}

/** A finding that is still there; where the older version explains it, its explanation can be taken over. */
function RemainingLine({ remaining: { finding, carried } }: { readonly remaining: RemainingFinding }) {
  const { say, tell } = useWording();
  const styles = useStyles();
  const shared = useShared();
  const { work } = usePane();
  const session = useSession();
  const [cell] = finding.cells;
  return (
    <li className={styles.line}>
      <span>{tell(inOneLine(finding.brief))}</span>
      {cell && <CellLink cell={cell} short />}
      {carried && (
        <>
          <span className={shared.quiet}>{say(COMPARE.carried, { text: carried.text })}</span>
          <Button
            size="small"
            disabled={work !== null}
            aria-label={say(COMPARE_PANE.keepFor, { text: carried.text })}
            onClick={() => void session.takeOver(finding, carried)}
          >
            {say(COMPARE_PANE.keep)}
          </Button>
        </>
      )}
    </li>
  );
}
