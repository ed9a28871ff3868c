import { Button, Checkbox, makeStyles, mergeClasses, Switch, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { COMPARISON, comparisonName } from "../../core/compare/comparison-sheet";
import { computableSheets } from "../../core/sheets";
import { PANE } from "../../messages/pane";
import { SheetIcon } from "../shell/icons";
import { usePane, useSession, useWording } from "../shell/pane";
import { useShared } from "./looks";
import { useOutputLooks } from "./output-looks";

const useStyles = makeStyles({
  choices: {
    border: "none",
    margin: `0 0 0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: 0,
    minWidth: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(140px, 1fr))",
    width: "100%",
  },
  legend: { padding: `0 ${tokens.spacingHorizontalS}`, fontSize: tokens.fontSizeBase200 },
  marks: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** 生成底稿: a choice of computed sheets, with or without marks. */
export function Generate() {
  const styles = useStyles();
  const output = useOutputLooks();
  const shared = useShared();
  const { say, language } = useWording();
  const { analysis, work, older } = usePane();
  const session = useSession();
  const sheets = useMemo(() => {
    const computable = computableSheets(analysis!, language);
    return older ? [...computable, { id: COMPARISON, name: comparisonName(analysis!, language) }] : computable;
  }, [analysis, language, older]);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [marks, setMarks] = useState(true);
  const [conduct, setConduct] = useState(false);
  const chosen = sheets.map((s) => s.id).filter((id) => !left.includes(id));
  return (
    <section className={output.part}>
      <h2 className={mergeClasses(shared.heading, output.heading)}>{say(PANE.generate)}</h2>
      <p className={shared.quiet}>{say(PANE.generateHint)}</p>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>{say(PANE.chooseSheets)}</legend>
        {sheets.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={!left.includes(id)}
            onChange={(_, { checked }) => setLeft(checked ? left.filter((l) => l !== id) : [...left, id])}
          />
        ))}
      </fieldset>
      <Switch
        className={styles.marks}
        label={say(PANE.withMarks)}
        checked={marks}
        onChange={(_, { checked }) => setMarks(checked)}
      />
      {marks && (
        <Checkbox
          className={styles.marks}
          label={say(PANE.markConduct)}
          checked={conduct}
          onChange={(_, { checked }) => setConduct(checked === true)}
        />
      )}
      <Button
        appearance="primary"
        icon={<SheetIcon />}
        disabled={work !== null || (chosen.length === 0 && !marks)}
        onClick={() => void session.generate({ sheets: chosen, marks, conduct })}
      >
        {say(PANE.generate)}
      </Button>
    </section>
  );
}
