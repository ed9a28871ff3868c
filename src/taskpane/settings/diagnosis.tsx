import { Button, makeStyles, tokens } from "@fluentui/react-components";
import program from "../../../package.json";
import { DIAGNOSIS } from "../../messages/diagnosis";
import { CopyIcon } from "../shell/icons";
import { usePane, useSession, useWording } from "../shell/pane";
import { useThemeName } from "../shell/use-theme";
import { diagnosisLines, diagnosisText } from "./diagnosis-lines";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "flex-start" },
  heading: {
    width: "100%",
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  lines: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    width: "100%",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, userSelect: "text" },
});

/** 诊断: facts that support asks for first, to be copied; they contain nothing from the workbook. */
export function Diagnosis() {
  const styles = useStyles();
  const { language, say } = useWording();
  const { failure } = usePane();
  const theme = useThemeName();
  const session = useSession();
  const { userAgent } = navigator;
  const lines = diagnosisLines(session.diagnose(), {
    version: program.version,
    userAgent,
    language,
    theme,
    downloads: session.outputs.downloads,
    failure,
  });
  return (
    <section className={styles.part} aria-labelledby="diagnosis">
      <h2 id="diagnosis" className={styles.heading}>
        {say(DIAGNOSIS.title)}
      </h2>
      <p className={styles.hint}>{say(DIAGNOSIS.hint)}</p>
      <dl className={styles.lines}>
        {lines.map(({ label, value }) => (
          <Line key={label.en} label={say(label)} value={typeof value === "string" ? value : say(value)} />
        ))}
      </dl>
      <Button icon={<CopyIcon />} onClick={() => void session.outputs.copyDiagnosis(diagnosisText(lines))}>
        {say(DIAGNOSIS.copy)}
      </Button>
    </section>
  );
}

function Line({ label, value }: { readonly label: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
