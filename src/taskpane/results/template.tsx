import { Button, Input, mergeClasses, Select } from "@fluentui/react-components";
import { useState } from "react";
import { templatesOf } from "../../core/templates/catalogue";
import { PANE } from "../../messages/pane";
import { SheetIcon } from "../shell/icons";
import { usePane, useSession, useWording } from "../shell/pane";
import { formName } from "./form-name";
import { useShared } from "./looks";
import { useOutputLooks } from "./output-looks";

const YEAR = /^20\d{2}$/;

/** 插入模板: adds an empty standard table as a sheet that belongs to the user. */
export function InsertTemplate() {
  const output = useOutputLooks();
  const shared = useShared();
  const { say } = useWording();
  const { analysis, work } = usePane();
  const session = useSession();
  const templates = templatesOf(analysis!.forms);
  const [form, setForm] = useState(templates[0]!.id);
  // Final accounts are made in the year after, so without a year of the workbook's the last one is meant.
  const [year, setYear] = useState(() => String(analysis!.year ?? new Date().getFullYear() - 1));
  const isYear = YEAR.test(year.trim());
  return (
    <section className={output.part}>
      <h2 className={mergeClasses(shared.heading, output.heading)}>{say(PANE.insertTemplate)}</h2>
      <p className={shared.quiet}>{say(PANE.insertTemplateHint)}</p>
      <Select
        className={output.choice}
        aria-label={say(PANE.templateForm)}
        disabled={work !== null}
        value={form}
        onChange={(_, { value }) => setForm(value)}
      >
        {templates.map((each) => (
          <option key={each.id} value={each.id}>
            {say(formName(each))}
          </option>
        ))}
      </Select>
      <div className={shared.row}>
        <Input
          aria-label={say(PANE.templateYear)}
          aria-invalid={!isYear}
          disabled={work !== null}
          value={year}
          inputMode="numeric"
          maxLength={4}
          contentAfter={say(PANE.templateYear)}
          onChange={(_, { value }) => setYear(value)}
        />
        <Button
          icon={<SheetIcon />}
          disabled={work !== null || !isYear}
          onClick={() => void session.insertTemplate(form, Number(year))}
        >
          {say(PANE.insertTemplate)}
        </Button>
      </div>
    </section>
  );
}
