import { Select } from "@fluentui/react-components";
import { PANE } from "../../messages/pane";
import { usePane, useSession, useWording } from "../shell/pane";
import { formName } from "./form-name";
import { useShared } from "./looks";

/** A sheet that was not recognised, with a choice of forms. */
export function UnknownSheet({ sheet }: { readonly sheet: string }) {
  const shared = useShared();
  const { say } = useWording();
  const { analysis, work } = usePane();
  const session = useSession();
  const { workbook, forms } = analysis!;
  const assigned = workbook.memory?.assignedForms.find((a) => a.sheet === sheet)?.form ?? "";
  const form = forms.find((f) => f.id === assigned);
  const isHidden = workbook.sheets.find((s) => s.name === sheet)?.visibility !== "visible";
  return (
    <div className={shared.card}>
      <div className={shared.row}>
        <strong>{sheet}</strong>
        {isHidden && <span className={shared.quiet}>{say(PANE.hiddenSheet)}</span>}
      </div>
      <Select
        size="small"
        aria-label={say(PANE.formOf, { sheet })}
        disabled={work !== null}
        value={assigned}
        onChange={(_, { value }) => void session.assignForm(sheet, value === "" ? null : value)}
      >
        <option value="">{say(PANE.noForm)}</option>
        {forms.map((each) => (
          <option key={each.id} value={each.id}>
            {say(formName(each))}
          </option>
        ))}
      </Select>
      {form && <p className={shared.quiet}>{say(PANE.unreadableAs, { form: form.name })}</p>}
    </div>
  );
}
