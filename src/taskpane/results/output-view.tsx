import { Clear } from "./clear";
import { Generate } from "./generate";
import { Report } from "./report";
import { InsertTemplate } from "./template";

/** What can be put into the workbook and taken out again, and the report's text. */
export function OutputView() {
  return (
    <>
      <Generate />
      <Clear />
      <InsertTemplate />
      <Report />
    </>
  );
}
