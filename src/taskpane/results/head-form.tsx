import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { isYear } from "../../core/memory";
import { PANE } from "../../messages/pane";
import { usePane, useSession, useWording } from "../shell/pane";
import { useShared } from "./looks";

const useStyles = makeStyles({
  form: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  department: { width: "160px", minWidth: 0 },
  year: { width: "70px", minWidth: 0 },
});

/** Asks once for the department and the year that no table states; nothing where both are known. */
export function HeadForm() {
  const styles = useStyles();
  const shared = useShared();
  const { say } = useWording();
  const { analysis, work } = usePane();
  const session = useSession();
  const [department, setDepartment] = useState("");
  const [year, setYear] = useState("");
  const [departmentField, yearField] = [useId(), useId()];
  const { department: known, year: knownYear, departments, tables } = analysis!;
  const asks = { department: known === null && departments.length === 1, year: knownYear === null };
  if (tables.length === 0 || (!asks.department && !asks.year)) return null;
  const named = department.trim();
  const given = {
    ...(asks.department && named !== "" ? { department: named } : {}),
    ...(asks.year && isYear(Number(year)) ? { year: Number(year) } : {}),
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void session.nameHead(given);
      }}
    >
      <p className={shared.quiet}>{say(PANE.headAsked)}</p>
      <div className={shared.row}>
        {asks.department && (
          <>
            <label htmlFor={departmentField}>{say(PANE.headDepartment)}</label>
            <Input
              id={departmentField}
              size="small"
              className={styles.department}
              value={department}
              onChange={(_, { value }) => setDepartment(value)}
            />
          </>
        )}
        {asks.year && (
          <>
            <label htmlFor={yearField}>{say(PANE.headYear)}</label>
            <Input
              id={yearField}
              size="small"
              inputMode="numeric"
              className={styles.year}
              value={year}
              onChange={(_, { value }) => setYear(value)}
            />
          </>
        )}
        <Button type="submit" size="small" disabled={work !== null || Object.keys(given).length === 0}>
          {say(PANE.headSave)}
        </Button>
      </div>
    </form>
  );
}
