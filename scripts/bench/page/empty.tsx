import {
  Button,
  Field,
  FluentProvider,
  makeStyles,
  Textarea,
  Title2,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { useState } from "react";
import { createRoot } from "react-dom/client";

const useStyles = makeStyles({
  pane: { display: "grid", justifyItems: "center", gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalL },
  list: { margin: 0, padding: 0, listStyle: "none", lineHeight: tokens.lineHeightBase600 },
});

const POINTS = ["One point of three", "Another point", "And the last one"];

/** What an add-in that does nothing yet shows: a title, a list of three, a field for text and a button. */
function Empty() {
  const styles = useStyles();
  const [text, setText] = useState("Some words");
  return (
    <FluentProvider theme={webLightTheme} className={styles.pane}>
      <Title2 as="h1">An add-in that does nothing yet</Title2>
      <ul className={styles.list}>
        {POINTS.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <Field label="Text for the cell A1">
        <Textarea value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button appearance="primary" onClick={() => void write(text)}>
        Put it there
      </Button>
    </FluentProvider>
  );
}

async function write(text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[text]];
    await context.sync();
  });
}

void Office.onReady(() => createRoot(document.getElementById("root")!).render(<Empty />));
